import type { names as en } from '../en/names.ts'
import type { Translated } from '../catalogue.ts'

export const names = {
  'name.on-behalf': 'باسم {group}',
  'name.reply': 'حق الرد',
  'name.podium': '{name}، {title}',
  'name.dignitary': 'من كبار الشخصيات',
  'name.unknown': 'جهة غير معروفة',
  'name.veiled': 'غير معروض',
} as const satisfies Translated<typeof en>
