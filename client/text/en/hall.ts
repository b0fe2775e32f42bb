/** Of the windows that follow what the hall sees: the public’s, the interpreters’, a panellist’s. */
export const hall = {
  'hall.from-interpreters': 'The interpreters',
  'hall.slower': 'Please speak more slowly',
} as const
