import type { Browser } from 'playwright/test'

export interface Opacity {
  /** Which share of the picture is painted at all, 0 to 1. */
  painted: number
  /** What is painted lies in this box, px; null for nothing. */
  box: { left: number; top: number; right: number; bottom: number } | null
}

/** What a picture that was taken without a page behind it has painted: what a mixer of pictures keys. */
export async function opacityOf(browser: Browser, png: Buffer): Promise<Opacity> {
  const page = await browser.newPage()
  try {
    return await page.evaluate(async address => {
      const image = new Image()
      image.src = address
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D
      pen.drawImage(image, 0, 0)
      const { data } = pen.getImageData(0, 0, image.width, image.height)
      const box = { left: Infinity, top: Infinity, right: 0, bottom: 0 }
      let count = 0
      for (let at = 3; at < data.length; at += 4) {
        if (data[at] === 0) continue
        count += 1
        const [x, y] = [((at - 3) / 4) % image.width, Math.floor((at - 3) / 4 / image.width)]
        box.left = Math.min(box.left, x)
        box.right = Math.max(box.right, x + 1)
        box.top = Math.min(box.top, y)
        box.bottom = Math.max(box.bottom, y + 1)
      }
      return { painted: count / (image.width * image.height), box: count === 0 ? null : box }
    }, `data:image/png;base64,${png.toString('base64')}`)
  } finally {
    await page.close()
  }
}
