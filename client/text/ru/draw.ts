import type { draw as en } from '../en/draw.ts'
import type { Translated } from '../catalogue.ts'

export const draw = {
  'draw.open': 'Будет проведена жеребьевка',
  'draw.open-lead': 'Заявка подана в <fig>{time}</fig>. У всех, кто подал заявку до закрытия списка, равные шансы.',
  'draw.drawing': 'Идет жеребьевка',
  'draw.drawing-lead': 'Заявка подана в <fig>{time}</fig>. Ваше место появится здесь через несколько секунд.',
  'draw.effect': 'Жеребьевка проводится среди всех, кто подал заявку до закрытия списка. Время нажатия значения не имеет.',
  'draw.line-drawn': 'Жеребьевка',
  'draw.line-close': 'после закрытия списка',
  'draw.line-closes-at': 'после закрытия списка в <fig>{at}</fig>',
  'draw.how': 'Как проводится жеребьевка',
  'draw.how-drawn': 'Как была проведена жеребьевка',
} as const satisfies Translated<typeof en>
