import type { yielding as en } from '../en/yielding.ts'
import type { Translated } from '../catalogue.ts'

export const yielding = {
  'yielding.title': 'Ceder su tiempo restante: <fig>{time}</fig>',
  'yielding.lead': 'Su intervención termina de inmediato. Todos pueden ver a quién cede el tiempo, también en el acta pública.',
  'yielding.nothing': 'No queda tiempo que ceder.',
  'yielding.to': 'Ceder a',
  'yielding.choose': 'Elija de la lista…',
  'yielding.row': '{place}. {name}',
  'yielding.then': 'Si cede el tiempo ahora, {name} tendrá <fig>{time}</fig> más: <fig>{all}</fig>. Su lugar en la lista no cambia.',
  'yielding.do': 'Terminar y ceder el tiempo',
} as const satisfies Translated<typeof en>
