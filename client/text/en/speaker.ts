/** Who will read the statement: seen by its delegation and those presiding. */
export const speaker = {
  'speaker.read-by': 'Read by {who}',
  'speaker.row': 'Read by',
  'speaker.unstated': 'Not stated',
  'speaker.unstated-line': 'Read by: not stated',
} as const
