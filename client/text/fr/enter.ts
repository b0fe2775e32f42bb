import type { enter as en } from '../en/enter.ts'
import type { Translated } from '../catalogue.ts'

export const enter = {
  'enter.title': 'Saisissez votre code d’accès',
  'enter.lead': 'Il figure sur la carte remise par le secrétariat. Un code ouvre une seule fenêtre : la vôtre.',
  'enter.code': 'Code d’accès',
  'enter.go': 'Entrer',
  'enter.busy': 'Connexion…',
  'enter.staff': 'Connexion du personnel',
  'enter.unreachable': 'Le serveur est injoignable. Réessayez.',
} as const satisfies Translated<typeof en>
