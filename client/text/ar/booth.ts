import type { booth as en } from '../en/booth.ts'
import type { Translated } from '../catalogue.ts'

export const booth = {
  'booth.means-slow-down': 'يُرجى التحدث ببطء أكبر',
  'booth.means-no-text': 'لم نتسلم النص',
  'booth.means-microphone': 'لا نسمع المتكلم',
  'booth.now': 'الآن',
  'booth.next': 'التالي',
  'booth.nobody-speaks': 'لا متكلم الآن.',
  'booth.nobody-next': 'لم يُحدد المتكلم التالي بعد.',
  'booth.language-unknown': 'اللغة غير مذكورة',
  'booth.text': 'وصل النص',
  'booth.no-text': 'لم يصل النص',
  'booth.signals': 'إبلاغ الرئاسة',
  'booth.lead': 'ترى الرئاسة والأمانة ما يُشار إليه، ويرى المتكلم «ببطء أكبر»، ولا يرى أحد من أي مقصورة. ولا يُحفظ منه شيء.',
  'booth.passes': 'تزول الإشارة من تلقاء نفسها بعد نصف دقيقة وعندما تنتقل الكلمة إلى متكلم آخر. اضغطوا مرة أخرى لسحبها.',
  'booth.said': 'أُبلغ',
  'booth.off': 'لا يوجد اتصال: لا يمكن الإبلاغ بشيء الآن.',
} as const satisfies Translated<typeof en>
