import type { floor as en } from '../en/floor.ts'
import type { Translated } from '../catalogue.ts'

export const floor = {
  'order.point-of-order': 'Motion d’ordre',
  'order.suspend-meeting': 'Motion de suspension de la séance',
  'order.adjourn-meeting': 'Motion d’ajournement de la séance',
  'order.adjourn-debate': 'Motion d’ajournement du débat',
  'order.close-debate': 'Motion de clôture du débat',

  'order.appeal': 'Appel de la décision',
  'floor.has': 'A la parole',
  'floor.called': 'Prochaine déclaration',
  'floor.goes-on': 'La parole reviendra ensuite <a>{name}</a>',
  'floor.theme': 'Thème : {theme}',
  'floor.thanks': 'Merci',
  'floor.now': 'En cours',
  'floor.before': 'Avant la séance',
  'floor.suspended': 'La séance est suspendue',
  'floor.pause': 'Pause',
  'floor.closed': 'La séance est levée',

  'time.left': 'Temps restant',
  'time.warning': 'Moins de {seconds} s',
  'time.late': 'Moins de {seconds} s',
  'time.over': 'Temps dépassé',
  'time.held': 'Temps arrêté',
  'time.ready': 'Temps de parole',
  'time.of': 'sur <fig>{time}</fig>',
  'time.not-begun': 'à venir',
  'time.ago': 'il y a {time}',
  'time.seconds': '{n} s',
  'time.minutes': '{n} min',
  'time.now': 'à l’instant',

  'list.on-it': '{n, plural, =0 {vide} one {# inscription} other {# inscriptions}}',
  'list.not-open': 'pas encore ouverte',
  'list.closed': 'close',
  'list.open': 'ouverte',
  'list.closes-in': 'clôture dans <fig>{time}</fig>',
  'list.title': 'La liste',
  'list.empty': 'Personne n’est inscrit sur la liste.',

  'meeting.rehearsal': 'Répétition',
  'meeting.programme': 'Programme',
  'meeting.minutes': '{n, plural, one {# minute} other {# minutes}}',
  'meeting.segment-now': 'en cours',
  'meeting.segment-done': 'terminé',
  'meeting.segment-skipped': 'omis',

  'join.comma': ', ',
  'join.clause': ', ',
  'join.sentence': ' ',
} as const satisfies Translated<typeof en>
