import type { yielding as en } from '../en/yielding.ts'
import type { Translated } from '../catalogue.ts'

export const yielding = {
  'yielding.title': 'Уступить остаток времени: <fig>{time}</fig>',
  'yielding.lead': 'Ваше выступление сразу завершится. Все увидят, кому вы уступили время; это войдет и в открытый журнал.',
  'yielding.nothing': 'Времени, которое можно уступить, не осталось.',
  'yielding.to': 'Кому',
  'yielding.choose': 'Выберите из списка…',
  'yielding.row': '{place}. {name}',
  'yielding.then': '{name}: если уступить сейчас, время увеличится на <fig>{time}</fig> и составит <fig>{all}</fig>. Место в списке не изменится.',
  'yielding.do': 'Завершить и уступить время',
} as const satisfies Translated<typeof en>
