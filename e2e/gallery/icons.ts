import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { findChromium } from '#e2e/run/needs.mjs'
import { root } from '#server/install.mjs'

const folder = join(root, 'client', 'static', 'icons')

/** How large, and how much of it is drawing: who cuts the corners off by itself gets no corners, and leaves only the middle for certain. */
const ICONS = [
  { name: 'icon-192', size: 192 }, { name: 'icon-512', size: 512 },
  { name: 'maskable-512', size: 512, part: 0.84 }, { name: 'apple-touch-icon', size: 180, part: 0.92 },
] as const

/** Draws the icons that platforms want as pictures, from the one that is drawn by hand. */
const drawn = await readFile(join(folder, 'icon.svg'), 'utf8')
const executablePath = findChromium()
const browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), chromiumSandbox: process.getuid?.() !== 0 })
const page = await browser.newPage()
for (const { name, size, ...cut } of ICONS) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${'part' in cut ? uncut(cut.part) : drawn}`)
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true })
}
await browser.close()

function uncut(part: number): string {
  const edge = 256 * (1 - part)
  return drawn.replace(' rx="112"', '').replace(/(<rect.*\n)([^]*)(<\/svg>)/, `$1<g transform="translate(${edge} ${edge}) scale(${part})">$2</g>$3`)
}
