import type { publicWords as en } from '../en/public.ts'
import type { Translated } from '../catalogue.ts'

export const publicWords = {
  'public.list': 'Liste des orateurs',
  'public.not-open': 'La liste n’est pas encore ouverte. Elle s’ouvre quand la présidence l’ouvre.',
  'public.nobody': 'Personne n’est inscrit sur la liste en ce moment.',
  'public.not-heard': '{n, plural, one {# inscription n’a pas pu être entendue.} other {# inscriptions n’ont pas pu être entendues.}}',
  'public.about': 'vers <fig>{time}</fig>',
  'public.estimates': 'Les heures sont des estimations : elles changent au fil de la séance.',
  'public.veiled-next': 'Cette séance ne montre que les noms des prochains orateurs : {n}.',
  'public.veiled-all': 'Cette séance ne montre pas les noms des inscrits.',
  'public.heard': 'Déjà entendu',
  'public.heard-none': 'Personne n’a encore été entendu.',
  'public.heard-count': '{n, plural, one {# déclaration} many {# déclarations} other {# déclarations}}',
  'public.at-for': 'à <fig>{at}</fig>, pendant <fig>{time}</fig>',
  'public.earlier': 'Déclarations précédentes : {n}',
  'public.what': 'Ce que toute la salle voit, en direct. Rien ne peut être modifié ici.',
} as const satisfies Translated<typeof en>
