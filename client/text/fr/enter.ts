import type { enter as en } from '../en/enter.ts'
import type { Translated } from '../catalogue.ts'

export const enter = {
  'enter.title': 'Saisissez votre code d’accès',
  'enter.lead': 'Il figure sur la carte remise par le secrétariat. Un code ouvre une seule fenêtre : la vôtre.',
  'enter.by-link': 'Le code est venu avec le lien. Vous pouvez en saisir un autre ici.',
  'enter.code': 'Code d’accès',
  'enter.go': 'Entrer',
  'enter.busy': 'Connexion…',
  'enter.staff': 'Connexion du personnel',
  'enter.unreachable': 'Le serveur est injoignable. Réessayez.',
  'enter.by-itself': 'Cette page continue d’essayer d’elle-même.',
  'enter.signed-out-here': 'Vous êtes déconnecté ici. Ce navigateur ne garde rien de la séance.',
  'enter.signed-out-everywhere': 'Vous êtes déconnecté sur tous les appareils. Ce navigateur ne garde rien de la séance.',
} as const satisfies Translated<typeof en>
