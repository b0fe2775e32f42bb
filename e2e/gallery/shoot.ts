import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import react from '@vitejs/plugin-react'
import { chromium, type Browser } from 'playwright'
import { createServer } from 'vite'
import { findChromium } from '../run/needs.mjs'
import { SCENES } from './scenes.ts'

/** The sizes each window is drawn at. */
const SIZES: Record<string, [width: number, height: number][]> = {
  chair: [[1440, 900], [1366, 768], [900, 1200], [390, 844]],
  delegate: [[1366, 768], [390, 844]],
  screen: [[1920, 1080], [3840, 2160]],
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string', default: 'test-results/gallery' }, theme: { type: 'string', default: 'light' }, size: { type: 'string' }, full: { type: 'boolean', default: false } } })
const root = join(import.meta.dirname, '..', '..')

/** `node --import tsx e2e/gallery/shoot.ts [scene …] [--theme dark] [--size 1440x900] [--full] [--out folder]`: one picture per scene and size. */
const server = await createServer({ configFile: false, root: import.meta.dirname, plugins: [react()], logLevel: 'error', cacheDir: join(root, 'node_modules', '.vite-gallery'), server: { host: '127.0.0.1', port: 0, fs: { allow: [root] } } })
await server.listen()
const executablePath = findChromium()
const browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), chromiumSandbox: process.getuid?.() !== 0 })
mkdirSync(values.out, { recursive: true })
for (const name of positionals.length > 0 ? Object.keys(SCENES).filter(scene => positionals.some(part => scene.startsWith(part))) : Object.keys(SCENES)) {
  for (const [width, height] of SIZES[SCENES[name]?.().window ?? ''] ?? []) {
    if (values.size === undefined || values.size === `${width}x${height}`) await shoot(browser, name, width, height)
  }
}
await browser.close()
await server.close()

async function shoot(from: Browser, name: string, width: number, height: number): Promise<void> {
  const page = await from.newPage({ viewport: { width, height }, deviceScaleFactor: 1, reducedMotion: 'reduce' })
  page.on('pageerror', error => console.error(`${name}: ${error.message}`))
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') console.error(`${name}: ${message.text()}`)
  })
  await page.goto(`${server.resolvedUrls?.local[0]}?scene=${name}&theme=${values.theme}`)
  await page.locator(SCENES[name]?.().actor === null ? '.page' : '.chair, .win, .screen').waitFor()
  await page.evaluate(() => document.fonts.ready)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (wide > 0) console.error(`${name} at ${width}x${height} is ${wide} px too wide`)
  await page.screenshot({ path: join(values.out, `${name}-${width}x${height}-${values.theme}.png`), fullPage: values.full })
  await page.close()
}
