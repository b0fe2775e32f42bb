import type { publicWords as en } from '../en/public.ts'
import type { Translated } from '../catalogue.ts'

export const publicWords = {
  'public.list': 'قائمة المتكلمين',
  'public.not-open': 'لم تُفتح القائمة بعد. تُفتح حين تفتحها الرئاسة.',
  'public.nobody': 'لا أحد في القائمة الآن.',
  'public.not-heard': '{n, plural, zero {استُمع إلى الجميع.} one {متكلم واحد لم يُستمع إليه.} two {متكلمان لم يُستمع إليهما.} few {# متكلمين لم يُستمع إليهم.} many {# متكلماً لم يُستمع إليهم.} other {# متكلم لم يُستمع إليهم.}}',
  'public.about': 'نحو <fig>{time}</fig>',
  'public.estimates': 'الأوقات تقديرية: تتغير مع سير الجلسة.',
  'public.veiled-next': 'لا تُعرض في هذه الجلسة إلا أسماء المتكلمين التالين: {n}.',
  'public.veiled-all': 'لا تُعرض في هذه الجلسة أسماء المسجلين.',
  'public.heard': 'ما استُمع إليه',
  'public.heard-none': 'لم يُستمع إلى أحد بعد.',
  'public.heard-count': '{n, plural, zero {لا بيانات} one {بيان واحد} two {بيانان} few {# بيانات} many {# بياناً} other {# بيان}}',
  'public.at-for': 'في <fig>{at}</fig>، لمدة <fig>{time}</fig>',
  'public.earlier': 'بيانات سابقة: {n}',
  'public.what': 'ما تراه القاعة كلها، لحظة بلحظة. ولا يمكن تغيير شيء هنا.',
} as const satisfies Translated<typeof en>
