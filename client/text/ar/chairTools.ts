import type { Translated } from '../catalogue.ts'
import type { chairTools as en } from '../en/chairTools.ts'

export const chairTools = {
  'chair.find': 'بحث',
  'chair.print': 'طباعة القائمة',
  'key.find-too': 'Ctrl K',
  'keys.find-too': 'يبحث عن وفد أو إجراء، مثل المفتاح /',
  'key.print': 'Ctrl P',
  'keys.print': 'يطبع قائمة المتكلمين',
  'keys.space-switch': 'مفتاح المسافة يضغط الزر الكبير',
  'keys.space-on': 'أوقفوه إذا كنتم تملون بالصوت أو تضغطونه دون قصد. ويظل يعمل على العنصر الذي عليه التركيز.',
  'keys.space-off': 'موقف في هذا المتصفح: لا يضغط مفتاح المسافة إلا العنصر الذي عليه التركيز.',
  'key.find': '/',
  'keys.find': 'يبحث عن وفد أو إجراء وينفذه',
} as const satisfies Translated<typeof en>
