import type { names as en } from '../en/names.ts'
import type { Translated } from '../catalogue.ts'

export const names = {
  'name.on-behalf': 'باسم {group}',
  'name.reply': 'حق الرد',
  // What is made of a Latin name and a Latin title still reads from right to left: the mark at its start says so.
  'name.podium': '\u200f{name}، {title}',
  'name.unknown': 'جهة غير معروفة',
  'name.veiled': 'غير معروض',
} as const satisfies Translated<typeof en>
