/** Of the lower third of a webcast; nobody who watches it reads these. */
export const lowerThird = {
  'third.trial': 'Trying out: without “backdrop” in the address there is nothing here but the plate.',
  'third.nobody': 'Nobody has the floor: nothing is shown.',
  'third.not-known': 'Somebody else may have the floor by now: no name is shown until the connection is back.',
} as const
