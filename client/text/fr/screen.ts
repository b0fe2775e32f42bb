import type { screen as en } from '../en/screen.ts'
import type { Translated } from '../catalogue.ts'

export const screen = {
  'screen.next': 'À suivre',
  'screen.then': 'Ensuite',
  'screen.to-come': 'À venir',
  'screen.more': '{count, plural, one {# autre sur la liste} other {# autres sur la liste}}',
  'screen.on-list': '{count} sur la liste',
  'screen.heard': 'Entendu',
  'screen.statements': '{count, plural, one {# déclaration} other {# déclarations}}',
  'screen.suspended-at': 'Suspendue à',
  'screen.closed-at': 'Levée à',
  'screen.planned-time': 'Temps prévu',
  'screen.planned': 'Prévue',
  'screen.hours': 'de <fig>{from}</fig> à <fig>{to}</fig>',
  'screen.no-connection': 'Pas de connexion',
  'screen.not-known': 'Veuillez suivre la présidence',
  'screen.comes-back': 'Cet écran indiquera qui a la parole dès que la connexion sera rétablie.',
  'screen.lost-at': 'Connexion perdue à',
  'screen.may-sleep': 'Cet écran risque de se mettre en veille : désactivez l’économie d’énergie',
} as const satisfies Translated<typeof en>
