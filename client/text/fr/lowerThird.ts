import type { lowerThird as en } from '../en/lowerThird.ts'
import type { Translated } from '../catalogue.ts'

export const lowerThird = {
  'third.trial': 'Essai : sans « backdrop » dans l’adresse, seul le carton du nom apparaît ici.',
  'third.nobody': 'Personne n’a la parole : rien n’apparaît.',
  'third.called': 'Quelqu’un est appelé, mais personne n’a encore la parole\u00a0: rien n’apparaît.',
  'third.order': 'La salle est saisie d’une motion d’ordre ou d’une autre motion\u00a0: rien n’apparaît.',
  'third.suspended': 'La séance est suspendue\u00a0: rien n’apparaît.',
  'third.closed': 'La séance est levée\u00a0: rien n’apparaît.',
  'third.not-known': 'Quelqu’un d’autre a peut-être déjà la parole : aucun nom n’apparaît tant que la connexion n’est pas rétablie.',
} as const satisfies Translated<typeof en>
