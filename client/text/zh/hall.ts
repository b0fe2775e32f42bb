import type { hall as en } from '../en/hall.ts'
import type { Translated } from '../catalogue.ts'

export const hall = {
  'hall.from-interpreters': '口译员',
  'hall.slower': '请放慢语速',
} as const satisfies Translated<typeof en>
