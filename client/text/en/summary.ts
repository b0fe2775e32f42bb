/** The draft of the summary of a discussion, as a document. */
export const summary = {
  'summary.title': 'Summary of discussion',
  'summary.draft': 'DRAFT',
  'summary.rehearsal': 'DRAFT · REHEARSAL',
  'summary.when': '{date}, {place}',
  'summary.lead': 'Arranged by subject matter from the notes of the rapporteur, as they were written. Nothing was added to them.',
  'summary.addressed': 'Addressed by:',
  'summary.between': '; ',
  'summary.suggested': 'Suggested:',
  'summary.replied': 'From the podium:',
  'summary.noted': '{name}: {text}',
  'summary.nothing': 'Nothing was noted, and nobody stated that they would address it.',
  'summary.no-matter': 'Under no subject matter',
  'summary.not-in-record': 'A statement that is not in the record any more',
  'summary.no-statement': 'Without a statement',
} as const
