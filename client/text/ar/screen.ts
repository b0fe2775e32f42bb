import type { screen as en } from '../en/screen.ts'
import type { Translated } from '../catalogue.ts'

export const screen = {
  'screen.next': 'التالي',
  'screen.then': 'ثم',
  'screen.to-come': 'لاحقاً',
  'screen.more': '{count, plural, zero {لا أحد غيرهم في القائمة} one {ومتكلم آخر في القائمة} two {ومتكلمان آخران في القائمة} few {و# متكلمين آخرين في القائمة} many {و# متكلماً آخر في القائمة} other {و# متكلم آخر في القائمة}}',
  'screen.on-list': '{count, plural, zero {لا أحد في القائمة} one {متكلم واحد في القائمة} two {متكلمان في القائمة} few {# متكلمين في القائمة} many {# متكلماً في القائمة} other {# متكلم في القائمة}}',
  'screen.heard': 'تم الاستماع إلى',
  'screen.statements': '{count, plural, zero {لا بيانات} one {بيان واحد} two {بيانين} few {# بيانات} many {# بياناً} other {# بيان}}',
  'screen.suspended-at': 'عُلقت في الساعة',
  'screen.closed-at': 'اختُتمت في الساعة',
  'screen.planned-time': 'الوقت المقرر',
  'screen.planned': 'الموعد المقرر',
  'screen.hours': 'من <fig>{from}</fig> إلى\u00a0<fig>{to}</fig>',
  'screen.no-connection': 'لا اتصال',
  'screen.not-known': 'يرجى متابعة الرئاسة',
  'screen.comes-back': 'تعرض هذه الشاشة اسم المتكلم حالما يعود الاتصال.',
  'screen.lost-at': 'انقطع الاتصال في الساعة',
  'screen.may-sleep': 'قد تنطفئ هذه الشاشة: يرجى إيقاف خاصية توفير الطاقة فيها',
} as const satisfies Translated<typeof en>
