/** The link to a meeting’s live captions; only a meeting that has one loads these. */
export const captions = {
  'captions.link': 'Live captions',
  'captions.where': 'opens {host} in a new tab',
} as const
