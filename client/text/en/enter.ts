/** The way in. */
export const enter = {
  'enter.title': 'Enter your access code',
  'enter.lead': 'It is on the card from the secretariat. One code opens one window: yours.',
  'enter.by-link': 'The code came with the link. Another one can be typed here.',
  'enter.code': 'Access code',
  'enter.go': 'Enter',
  'enter.busy': 'Signing in…',
  'enter.staff': 'Staff sign-in',
  'enter.unreachable': 'The server cannot be reached. Try again.',
  'enter.by-itself': 'This page keeps trying by itself.',
  'enter.signed-out-here': 'You are signed out here. This browser keeps nothing of the meeting.',
  'enter.signed-out-everywhere': 'You are signed out on all devices. This browser keeps nothing of the meeting.',
} as const
