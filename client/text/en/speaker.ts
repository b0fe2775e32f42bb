/** Who will read the statement: seen by its delegation and those presiding. */
export const speaker = {
  'speaker.read-by': 'Read by {who}',
  'speaker.row': 'Read by',
  'speaker.unstated': 'Not stated',
  'speaker.unstated-line': 'Read by: not stated',
  'speaker.title': 'Speaker’s name and title',
  'speaker.lead': 'Only your delegation and those presiding see it. You can change it until you have the floor.',
  'speaker.name': 'Name',
  'speaker.function': 'Title (if any)',
  'speaker.remove': 'Remove',
  'speaker.wrong': 'Write a name and, if you like, a title, of at most 300 characters each.',
  'speaker.not-saved': 'It was not saved. Try again.',
} as const
