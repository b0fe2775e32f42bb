import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright'
import type { Size, Theme } from './galleryPage.ts'

export interface Picture {
  window: string
  scene: string
  size: Size
  theme: Theme
}

export const pictureName = ({ scene, size, theme }: Picture): string => `${scene}-${size.width}x${size.height}-${theme}.png`

const sheetName = ({ window, size, theme }: Picture): string => `sheet-${window}-${size.width}x${size.height}-${theme}`

const COLUMNS = 4
const WIDTH = 1920
/** More on one sheet are not looked at one by one. */
const ON_A_SHEET = 24
/** Large pictures are many megabytes each. */
const PATIENCE_MS = 120_000

/** One sheet per window, size and theme, as a page and as a picture, to look through at a glance; `index.html` leads to all. */
export async function writeSheets(browser: Browser, pictures: readonly Picture[], out: string): Promise<void> {
  const sheets = sheetsOf(pictures)
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 1080 } })
  for (const [name, shown] of sheets) {
    await writeFile(join(out, `${name}.html`), sheetOf(name, shown))
    await page.goto(pathToFileURL(resolve(out, `${name}.html`)).href)
    await page.screenshot({ path: join(out, `${name}.png`), fullPage: true, timeout: PATIENCE_MS })
  }
  await page.close()
  await writeFile(join(out, 'index.html'), pageOf('Gallery', [...sheets.keys()].map(name => `<p><a href="${name}.html">${name}</a></p>`).join('\n')))
}

/** By their names; what does not fit on one goes on to the next. */
function sheetsOf(pictures: readonly Picture[]): Map<string, Picture[]> {
  const counts = new Map<string, number>()
  const sheets = new Map<string, Picture[]>()
  for (const picture of pictures) {
    const count = counts.get(sheetName(picture)) ?? 0
    counts.set(sheetName(picture), count + 1)
    const name = `${sheetName(picture)}-${Math.floor(count / ON_A_SHEET) + 1}`
    sheets.set(name, [...(sheets.get(name) ?? []), picture])
  }
  return sheets
}

function sheetOf(name: string, pictures: readonly Picture[]): string {
  const figures = pictures.map(picture => `<figure><a href="${pictureName(picture)}"><img src="${pictureName(picture)}" alt="${picture.scene}"></a><figcaption>${picture.scene}</figcaption></figure>`)
  return pageOf(name, `<h1>${name}</h1>\n<div>${figures.join('\n')}</div>`)
}

function pageOf(title: string, body: string): string {
  const style = `body { font: 16px sans-serif; } div { display: grid; grid-template-columns: repeat(${COLUMNS}, 1fr); gap: 16px; } figure { margin: 0; } img { inline-size: 100%; border: 1px solid; }`
  return `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>${title}</title><style>${style}</style><body>${body}</body></html>\n`
}
