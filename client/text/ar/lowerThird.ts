import type { lowerThird as en } from '../en/lowerThird.ts'
import type { Translated } from '../catalogue.ts'

export const lowerThird = {
  'third.trial': 'تجربة: من دون كلمة «backdrop» في العنوان لا يظهر هنا سوى لوحة الاسم.',
  'third.nobody': 'لا أحد يأخذ الكلمة: لا يظهر شيء.',
  'third.not-known': 'قد تكون الكلمة الآن لمتكلم آخر: لا يظهر أي اسم إلى أن يعود الاتصال.',
} as const satisfies Translated<typeof en>
