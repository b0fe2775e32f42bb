/** Those presiding, back from the sign-in of their house. */
export const staff = {
  'staff.choose': 'Choose a meeting',
  'staff.lead': 'Your sign-in opens these meetings.',
  'staff.looking': 'Looking for your meetings…',
  'staff.as': '{role} · {date}',
  'staff.code': 'Use an access code',
  'staff.shut': 'This meeting cannot be opened any more.',
  'staff.cancelled': 'You are not signed in',
  'staff.cancelled-lead': 'The sign-in was cancelled or refused. Begin again, or use an access code.',
  'staff.begin-again': 'Please sign in again',
  'staff.begin-again-lead': 'The sign-in took too long, or was begun in another browser.',
  'staff.no-role': 'No meeting to open',
  'staff.no-role-lead': 'You are signed in, but not entered as Chair or secretariat of any meeting here. Ask the secretariat.',
  'staff.provider-away': 'Staff sign-in does not answer',
  'staff.provider-away-lead': 'The service that signs staff in cannot be reached. Try again in a moment, or use an access code.',
  'staff.over': 'Your sign-in is over',
  'staff.over-lead': 'It lasts ten minutes. Sign in again.',
} as const
