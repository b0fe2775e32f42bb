import type { yielding as en } from '../en/yielding.ts'
import type { Translated } from '../catalogue.ts'

export const yielding = {
  'yielding.title': 'التنازل عن وقتكم المتبقي <fig>{time}</fig>',
  'yielding.lead': 'ينتهي بيانكم فوراً. ويرى الجميع لصالح من تتنازلون، وكذلك في السجل العلني.',
  'yielding.nothing': 'لم يبق وقت للتنازل عنه.',
  'yielding.to': 'لصالح',
  'yielding.choose': 'اختيار من القائمة…',
  'yielding.row': '{place}. {name}',
  'yielding.then': 'إذا تنازلتم الآن، يُضاف إلى وقت {name} <fig>{time}</fig>، فيصبح <fig>{all}</fig>. ولا يتغير المكان في القائمة.',
  'yielding.do': 'إنهاء البيان والتنازل عن الوقت',
} as const satisfies Translated<typeof en>
