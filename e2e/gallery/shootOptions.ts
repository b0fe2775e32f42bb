import { parseArgs } from 'node:util'
import { language, type Language } from '#shared/floor/language.ts'
import { THEMES, type Size, type Theme } from './galleryPage.ts'
import { SCENES } from './scenes.ts'

const ALL: Size[] = [{ width: 390, height: 844 }, { width: 1366, height: 768 }, { width: 1440, height: 900 }, { width: 1920, height: 1080 }, { width: 3840, height: 2160 }]

export interface ShootOptions {
  out: string
  scenes: string[]
  sizes: Size[]
  themes: Theme[]
  isFull: boolean
  language: Language
}

/** `[scene …] [--size 1440x900] [--theme dark] [--language ar] [--full] [--out folder]`; scenes by the beginnings of their names. */
export function shootOptions(): ShootOptions {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string', default: 'test-results/gallery' }, theme: { type: 'string' }, size: { type: 'string' }, full: { type: 'boolean', default: false }, language: { type: 'string', default: 'en' } },
  })
  return {
    out: values.out, isFull: values.full, language: language.parse(values.language),
    scenes: Object.keys(SCENES).filter(scene => positionals.length === 0 || positionals.some(part => scene.startsWith(part))),
    sizes: values.size === undefined ? ALL : [sizeOf(values.size)],
    themes: THEMES.filter(theme => values.theme === undefined || values.theme === theme),
  }
}

function sizeOf(text: string): Size {
  const [width = 0, height = 0] = text.split('x').map(Number)
  if (!(width > 0 && height > 0)) throw new Error(`${text} is no size: write 1366x768`)
  return { width, height }
}
