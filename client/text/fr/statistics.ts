import type { statistics as en } from '../en/statistics.ts'
import type { Translated } from '../catalogue.ts'

export const statistics = {
  'statistics.title': 'Statistiques de la séance',
  'statistics.lead': 'Elles évoluent au cours de la séance. Qui a la parole est compté une fois sa déclaration terminée.',
  'statistics.none': 'Aucun orateur de la liste n’a encore été entendu. Les graphiques apparaissent ici après la première déclaration.',
  'statistics.requests': 'Demandes',
  'statistics.statements': 'Déclarations',
  'statistics.time': 'Temps utilisé',
  'statistics.podium-time': 'Temps de la tribune',
  'statistics.by-category': 'Par catégorie',
  'statistics.by-category-lead': 'Part des demandes et part du temps de chacune.',
  'statistics.by-region': 'Par groupe régional',
  'statistics.by-region-lead': 'Sur les demandes et le temps des seuls États.',
  'statistics.share-requests': 'Part des demandes',
  'statistics.share-time': 'Part du temps',
  'statistics.no-region': 'Non précisé',
  'statistics.waits': 'Temps d’attente',
  'statistics.waits-lead': 'De la demande à la parole. Médiane\u00a0: <fig>{median}</fig>\u00a0; la plus longue attente\u00a0: <fig>{longest}</fig>.',
  'statistics.overs': 'Dépassements',
  'statistics.overs-lead': 'Déclarations au-delà de leur temps\u00a0: <fig>{n}</fig> sur <fig>{of}</fig>. En tout <fig>{time}</fig>, au plus <fig>{longest}</fig>.',
  'statistics.minutes': 'Minutes d’attente',
  'statistics.seconds': 'Secondes de dépassement',
  'statistics.category': 'Catégorie',
  'statistics.region': 'Groupe régional',
  'statistics.over-runs': 'Dépassements',
  'statistics.over-time': 'Temps dépassé',
} as const satisfies Translated<typeof en>
