import type { deskWindow as en } from '../en/deskWindow.ts'
import type { Translated } from '../catalogue.ts'

export const deskWindow = {
  'desk-window.lead': 'Bureau du secrétariat',
  'desk-window.to-chair': 'Vers la fenêtre de la présidence',
  'desk-window.nav': 'Parties du bureau',
  'desk-window.lost': 'Cette partie n’est pas arrivée.',
  'desk-window.reading': 'Lecture…',
  'desk-window.unreachable': 'Le serveur est injoignable pour le moment. Réessayez.',
  'desk-window.again': 'Réessayer',
  'desk-window.meetings': 'Séances',
  'desk-window.meeting': 'Séance',
  'desk-window.paper': 'Liste papier',
  'desk-window.cards': 'Cartes d’accès',
  'desk-window.texts': 'Textes et notes',
  'desk-window.record': 'Compte rendu',
  'desk-window.statistics': 'Statistiques',
  'desk-window.when': 'Date et heure',
  'desk-window.place': 'Lieu',
  'desk-window.programme': 'Programme',
  'desk-window.podium': 'Tribune',
  'desk-window.subject-matters': 'Thèmes',
  'desk-window.delegations': 'Délégations',
  'desk-window.delegation-count': '{n, plural, one {# délégation} many {# de délégations} other {# délégations}}',
  'desk-window.created': 'La séance a été créée\u00a0: <b>{title}</b>',
} as const satisfies Translated<typeof en>
