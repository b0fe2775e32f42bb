import type { Browser } from 'playwright'
import type { ThreePictures } from './atOneInstant.ts'

const STYLE = `
  body { display: grid; grid-template-columns: 1140px 601px; gap: 12px 16px; width: max-content; margin: 0; padding: 16px; background: #e9edf2; font: 15px/1.3 'Noto Sans', sans-serif; color: #26323f }
  figure { margin: 0 } figcaption { margin-block-end: 4px } img { display: block; inline-size: 100%; box-sizing: border-box; border: 1px solid #8593a3 }
  .chair { grid-row: span 2 } p { grid-column: span 2; margin: 0 }`

/** The three pictures side by side, each with what it is. */
export async function onOnePage(browser: Browser, { chair, delegate, screen }: ThreePictures): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1800, height: 900 } })
  const figure = (name: string, words: string, picture: Buffer): string =>
    `<figure class="${name}"><figcaption>${words}</figcaption><img src="data:image/png;base64,${picture.toString('base64')}"></figure>`
  const figures = [figure('chair', 'The Chair', chair), figure('screen', 'The screen in the room', screen), figure('delegate', 'A delegation, on its laptop', delegate)]
  await page.setContent(`<!doctype html><html lang="en"><style>${STYLE}</style>${figures.join('')}<p>One meeting at one instant. A rehearsal: who asks for the floor is made up.</p></html>`)
  await page.waitForFunction(() => [...document.images].every(image => image.complete && image.naturalWidth > 0))
  return page.locator('body').screenshot()
}
