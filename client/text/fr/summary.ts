import type { summary as en } from '../en/summary.ts'
import type { Translated } from '../catalogue.ts'

export const summary = {
  'summary.title': 'Résumé du débat',
  'summary.draft': 'PROJET',
  'summary.rehearsal': 'PROJET · RÉPÉTITION',
  'summary.when': '{date}, {place}',
  'summary.lead': 'Établi par thème à partir des notes du rapporteur, telles qu’elles ont été écrites. Rien n’y a été ajouté.',
  'summary.addressed': 'Thème abordé par\u00a0:',
  'summary.between': '\u00a0; ',
  'summary.suggested': 'Propositions\u00a0:',
  'summary.replied': 'Depuis la tribune\u00a0:',
  'summary.noted': '{name}\u00a0: {text}',
  'summary.nothing': 'Rien n’a été noté et personne n’avait annoncé aborder ce thème.',
  'summary.no-matter': 'Sous aucun thème',
  'summary.not-in-record': 'Une déclaration qui ne figure plus au compte rendu',
  'summary.no-statement': 'Sans déclaration',
  'summary.take-title': 'Projet de résumé',
  'summary.take-what': 'Un document pour traitement de texte\u00a0: par thème, qui l’a abordé et les notes telles quelles. Le programme n’y ajoute rien.',
  'summary.language': 'Langue',
  'summary.take': 'Prendre le projet',
  'summary.making': 'Préparation…',
  'summary.lost': 'Impossible de le produire pour le moment. Réessayez.',
} as const satisfies Translated<typeof en>
