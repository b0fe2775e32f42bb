import type { heard as en } from '../en/heard.ts'
import type { Translated } from '../catalogue.ts'

export const heard = {
  'heard.title': 'Déclarations entendues',
  'heard.lead': '{n, plural, one {Une déclaration} other {# déclarations}}, dans l’ordre où elles ont été entendues.',
  'heard.close': 'Fermer',
  'heard.of': '<b>{used}</b> sur <fig>{given}</fig>',
  'heard.at': 'parole donnée à <fig>{time}</fig>',
  'heard.on-paper': 'noté sur papier',
  'heard.corrected': 'corrigé',
  'heard.measured': 'Temps mesuré : <fig>{measured}</fig>. Corrigé {by} à <fig>{time}</fig> : {reason}.',
  'heard.correct': 'Corriger le temps',
  'heard.correct-of': 'Corriger le temps <de>{name}</de>',
  'heard.undo': 'Annuler',
  'heard.undo-of': 'Annuler la correction du temps <de>{name}</de>',
  'heard.time': 'Temps utilisé (m:ss)',
  'heard.bad-time': 'Indiquez minutes et secondes, par exemple 2:30.',
  'heard.why': 'Motif',
  'heard.record': 'Consigner la correction',
  'heard.cancel': 'Retour',
  'heard.reason-clock-started-late': 'l’horloge a été lancée en retard',
  'heard.reason-clock-ran-on': 'l’horloge a continué après la déclaration',
  'heard.reason-interruption': 'la déclaration a été interrompue',
  'heard.reason-other': 'un autre motif',
} as const satisfies Translated<typeof en>
