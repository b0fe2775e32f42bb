import type { captions as en } from '../en/captions.ts'
import type { Translated } from '../catalogue.ts'

export const captions = {
  'captions.link': 'Subtítulos en directo',
  'captions.where': 'abre {host} en una pestaña nueva',
} as const satisfies Translated<typeof en>
