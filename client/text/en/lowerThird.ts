/** Of the lower third of a webcast; nobody who watches it reads these. */
export const lowerThird = {
  'third.trial': 'Trying out: without “backdrop” in the address there is nothing here but the plate.',
  'third.nobody': 'Nobody has the floor: nothing is shown.',
  'third.called': 'Somebody is called, and nobody has the floor yet: nothing is shown.',
  'third.order': 'A point of order or a motion is before the hall: nothing is shown.',
  'third.suspended': 'The meeting is suspended: nothing is shown.',
  'third.closed': 'The meeting is closed: nothing is shown.',
  'third.not-known': 'Somebody else may have the floor by now: no name is shown until the connection is back.',
} as const
