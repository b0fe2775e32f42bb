import type { hall as en } from '../en/hall.ts'
import type { Translated } from '../catalogue.ts'

export const hall = {
  'hall.from-interpreters': 'Los intérpretes',
  'hall.slower': 'Hable más despacio, por favor',
} as const satisfies Translated<typeof en>
