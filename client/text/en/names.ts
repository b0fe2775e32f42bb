/** Who speaks, in the plates and lines of all windows. */
export const names = {
  'name.on-behalf': 'on behalf of {group}',
  'name.reply': 'right of reply',
  'name.podium': '{name}, {title}',
  'name.unknown': 'somebody',
  /** On a list of which one is not shown the whole. */
  'name.veiled': 'Not shown',
} as const
