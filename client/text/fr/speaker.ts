import type { speaker as en } from '../en/speaker.ts'
import type { Translated } from '../catalogue.ts'

export const speaker = {
  'speaker.read-by': 'Lue par {who}',
  'speaker.row': 'Lue par',
  'speaker.unstated': 'Non précisé',
  'speaker.unstated-line': 'Lue par : non précisé',
  'speaker.title': 'Nom et titre de la personne qui parlera',
  'speaker.lead': 'Visible seulement de votre délégation, de la présidence et du secrétariat. Modifiable jusqu’à ce que vous ayez la parole.',
  'speaker.name': 'Nom',
  'speaker.function': 'Titre (facultatif)',
  'speaker.remove': 'Supprimer',
  'speaker.wrong': 'Indiquez un nom et, si vous le souhaitez, un titre, de 300 caractères au plus chacun.',
  'speaker.not-saved': 'L’enregistrement a échoué. Réessayez.',
} as const satisfies Translated<typeof en>
