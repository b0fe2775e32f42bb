import type { Translated } from '../catalogue.ts'
import type { print as en } from '../en/print.ts'

export const print = {
  'print.title': 'Список ораторов',
  'print.as-of': 'По состоянию на {date}, <fig>{time}</fig>, версия <fig>{version}</fig>',
  'print.place': '№',
  'print.name': 'Название',
  'print.code': 'Код',
  'print.on-behalf': 'От имени',
  'print.language': 'Язык',
  'print.text': 'Текст',
  'print.text-received': 'получен',
  'print.state': 'Заслушано',
  'print.expected': 'Около',
  'print.has-floor': 'слово предоставлено',
  'print.heard-at': 'в <fig>{at}</fig>, <fig>{time}</fig>',
  'print.heard-here': 'Заслушано в этой части',
  'print.page': '{page} из {pages}',
} as const satisfies Translated<typeof en>
