import type { Translated } from '../catalogue.ts'
import type { print as en } from '../en/print.ts'

export const print = {
  'print.title': 'Liste des orateurs',
  'print.as-of': 'État au {date}, <fig>{time}</fig>, version <fig>{version}</fig>',
  'print.place': 'N°',
  'print.name': 'Nom',
  'print.code': 'Code',
  'print.on-behalf': 'Au nom de',
  'print.language': 'Langue',
  'print.text': 'Texte',
  'print.text-received': 'reçu',
  'print.state': 'Entendu',
  'print.expected': 'Vers',
  'print.has-floor': 'a la parole',
  'print.heard-at': 'à <fig>{at}</fig>, <fig>{time}</fig>',
  'print.heard-here': 'Entendus dans cette partie',
  'print.page': '{page} sur {pages}',
} as const satisfies Translated<typeof en>
