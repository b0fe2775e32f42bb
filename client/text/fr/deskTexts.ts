import type { deskTexts as en } from '../en/deskTexts.ts'
import type { Translated } from '../catalogue.ts'

export const deskTexts = {
  'desk-texts.count': '{n, plural, =0 {Aucun texte remis} one {# texte remis} many {# de textes remis} other {# textes remis}}, sur {of, plural, one {# déclaration} many {# de déclarations} other {# déclarations}}',
  'desk-texts.only-missing': 'Seulement celles sans texte',
  'desk-texts.none': 'Personne n’a encore demandé la parole.',
  'desk-texts.on-floor': 'A la parole',
  'desk-texts.on-list': 'N\u00b0\u00a0<fig>{n}</fig> sur la liste',
  'desk-texts.waits': 'En attente d’approbation',
  'desk-texts.heard': 'Entendue, {time}',
  'desk-texts.unheard': 'N’a pu être entendue',
  'desk-texts.over': 'Restée sans suite',
  'desk-texts.handed-in': 'Remis',
  'desk-texts.handed-in-by': 'Remis {by}, {when}',
  'desk-texts.deleted': 'Supprimé',
  'desk-texts.deleted-by': 'Supprimé {by}, {when}',
  'desk-texts.otherwise': 'Reçu autrement',
  'desk-texts.missing': 'Non remis',
  'desk-texts.missed': 'Non remis avant que la parole soit donnée',
  'desk-texts.kept-days': '{n, plural, =0 {Les textes sont supprimés dès la clôture de la séance.} one {Les textes sont supprimés # jour après la clôture de la séance.} many {Les textes sont supprimés # de jours après la clôture de la séance.} other {Les textes sont supprimés # jours après la clôture de la séance.}}',
  'desk-texts.kept-until': 'Les textes seront supprimés le {date}.',
  'desk-texts.kept-change': 'Modifier cela dans le plan',
  'desk-texts.over-time': 'Le délai de conservation des textes est écoulé\u00a0: personne ne les lit plus.',
  'desk-texts.notes': 'Notes du rapporteur',
  'desk-texts.notes-count': '{n, plural, =0 {Rien n’a été noté.} one {# note.} many {# de notes.} other {# notes.}}',
} as const satisfies Translated<typeof en>
