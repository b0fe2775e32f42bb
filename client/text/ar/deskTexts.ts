import type { deskTexts as en } from '../en/deskTexts.ts'
import type { Translated } from '../catalogue.ts'

export const deskTexts = {
  'desk-texts.count': '{n, plural, zero {لم يُسلَّم أي نص} one {سُلِّم نص واحد} two {سُلِّم نصان} few {سُلِّمت # نصوص} many {سُلِّم # نصاً} other {سُلِّم # نص}} من أصل {of, plural, zero {صفر} one {بيان واحد} two {بيانين} few {# بيانات} many {# بياناً} other {# بيان}}',
  'desk-texts.only-missing': 'ما ليس له نص فقط',
  'desk-texts.none': 'لم يطلب أحد الكلمة بعد.',
  'desk-texts.on-floor': 'المتكلم الآن',
  'desk-texts.on-list': 'الرقم <fig>{n}</fig> في القائمة',
  'desk-texts.waits': 'في انتظار الموافقة',
  'desk-texts.heard': 'أُلقي، {time}',
  'desk-texts.unheard': 'تعذر إلقاؤه',
  'desk-texts.over': 'لم يُفض إلى شيء',
  'desk-texts.handed-in': 'سُلِّم',
  'desk-texts.handed-in-by': 'سُلِّم {by}، {when}',
  'desk-texts.deleted': 'حُذف',
  'desk-texts.deleted-by': 'حُذف {by}، {when}',
  'desk-texts.otherwise': 'ورد بطريقة أخرى',
  'desk-texts.missing': 'لم يُسلَّم',
  'desk-texts.missed': 'لم يُسلَّم قبل إعطاء الكلمة',
  'desk-texts.kept-days': '{n, plural, zero {تُحذف النصوص فور اختتام الجلسة.} one {تُحذف النصوص بعد يوم واحد من اختتام الجلسة.} two {تُحذف النصوص بعد يومين من اختتام الجلسة.} few {تُحذف النصوص بعد # أيام من اختتام الجلسة.} many {تُحذف النصوص بعد # يوماً من اختتام الجلسة.} other {تُحذف النصوص بعد # يوم من اختتام الجلسة.}}',
  'desk-texts.kept-until': 'تُحذف النصوص في {date}.',
  'desk-texts.kept-change': 'تغيير ذلك في الخطة',
  'desk-texts.over-time': 'انقضت مدة حفظ النصوص: لم يعد أحد يقرؤها.',
  'desk-texts.notes': 'ملاحظات المقرِّر',
  'desk-texts.notes-count': '{n, plural, zero {لم يُدوَّن شيء.} one {ملاحظة واحدة.} two {ملاحظتان.} few {# ملاحظات.} many {# ملاحظة.} other {# ملاحظة.}}',
} as const satisfies Translated<typeof en>
