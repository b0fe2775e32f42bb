import type { Translated } from '../catalogue.ts'
import type { print as en } from '../en/print.ts'

export const print = {
  'print.title': 'قائمة المتكلمين',
  'print.as-of': 'في {date}، <fig>{time}</fig>، النسخة <fig>{version}</fig>',
  'print.place': 'الرقم',
  'print.name': 'الاسم',
  'print.code': 'الرمز',
  'print.on-behalf': 'باسم',
  'print.language': 'اللغة',
  'print.text': 'النص',
  'print.text-received': 'ورد',
  'print.state': 'تم الاستماع',
  'print.expected': 'نحو',
  'print.has-floor': 'المتكلم الآن',
  'print.heard-at': '<fig>{at}</fig>، <fig>{time}</fig>',
  'print.heard-here': 'من تكلموا في هذا الجزء',
  'print.page': '{page} من {pages}',
} as const satisfies Translated<typeof en>
