import type { draw as en } from '../en/draw.ts'
import type { Translated } from '../catalogue.ts'

export const draw = {
  'draw.open': 'ستُجرى القرعة',
  'draw.open-lead': 'طُلبت الكلمة في الساعة\u00a0<fig>{time}</fig>. ولكل من يطلبها قبل إقفال القائمة الفرصة نفسها.',
  'draw.drawing': 'تُجرى القرعة الآن',
  'draw.drawing-lead': 'طُلبت الكلمة في الساعة\u00a0<fig>{time}</fig>. ويظهر مكانكم هنا بعد بضع ثوان.',
  'draw.effect': 'تُجرى القرعة بين كل من يطلب الكلمة قبل إقفال القائمة. ولا أثر للحظة التي تضغطون فيها.',
  'draw.line-drawn': 'إجراء القرعة',
  'draw.line-close': 'عند إقفال القائمة',
  'draw.line-closes-at': 'عند إقفال القائمة، في الساعة\u00a0<fig>{at}</fig>',
  'draw.how': 'كيف تُجرى القرعة',
  'draw.how-drawn': 'كيف أُجريت القرعة',
} as const satisfies Translated<typeof en>
