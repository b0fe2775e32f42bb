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
} as const satisfies Translated<typeof en>
