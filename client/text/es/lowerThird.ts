import type { lowerThird as en } from '../en/lowerThird.ts'
import type { Translated } from '../catalogue.ts'

export const lowerThird = {
  'third.trial': 'Prueba: sin «backdrop» en la dirección, aquí solo aparece el rótulo.',
  'third.nobody': 'Nadie tiene la palabra: no se muestra nada.',
  'third.called': 'Se ha llamado a alguien, pero nadie tiene aún la palabra: no se muestra nada.',
  'third.order': 'La sala examina una cuestión de orden o una moción: no se muestra nada.',
  'third.suspended': 'Se ha suspendido la sesión: no se muestra nada.',
  'third.closed': 'Se ha levantado la sesión: no se muestra nada.',
  'third.not-known': 'Quizá otra persona tenga ya la palabra: no se muestra ningún nombre hasta que vuelva la conexión.',
} as const satisfies Translated<typeof en>
