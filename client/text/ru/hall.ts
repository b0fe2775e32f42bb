import type { hall as en } from '../en/hall.ts'
import type { Translated } from '../catalogue.ts'

export const hall = {
  'hall.from-interpreters': 'Переводчики',
  'hall.slower': 'Пожалуйста, говорите медленнее',
} as const satisfies Translated<typeof en>
