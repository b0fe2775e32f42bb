import jsQR from 'jsqr'
import type { Locator } from 'playwright/test'

/** What a scanner reads of a part of a page as it is drawn; null where it finds no code. */
export async function readQr(part: Locator): Promise<string | null> {
  const picture = (await part.screenshot()).toString('base64')
  const page = await part.page().context().newPage()
  const { pixels, width, height } = await page.evaluate(async png => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    return { pixels: [...(context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [])], width: bitmap.width, height: bitmap.height }
  }, picture)
  await page.close()
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data ?? null
}
