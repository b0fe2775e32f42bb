import type { yielding as en } from '../en/yielding.ts'
import type { Translated } from '../catalogue.ts'

export const yielding = {
  'yielding.title': 'Céder votre temps restant, <fig>{time}</fig>',
  'yielding.lead': 'Votre déclaration prend fin aussitôt. Chacun peut voir à qui vous cédez votre temps, y compris dans le registre public.',
  'yielding.nothing': 'Il ne reste pas de temps à céder.',
  'yielding.to': 'À',
  'yielding.choose': 'Choisir dans la liste…',
  'yielding.row': '{place}. {name}',
  'yielding.then': 'Si vous cédez votre temps maintenant : <fig>{time}</fig> de plus pour <le>{name}</le>, soit <fig>{all}</fig>. La place sur la liste ne change pas.',
  'yielding.do': 'Terminer et céder le temps',
} as const satisfies Translated<typeof en>
