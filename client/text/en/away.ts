/** Why there is no meeting in a window, where that is no matter of waiting. */
export const away = {
  'status.refused': 'The meeting cannot be shown here',
  'status.no-session': 'Please sign in',
  'status.no-session-lead': 'This browser is not signed in to this window, or its access was withdrawn. Your access card has a code.',
  'status.signed-out': 'You are signed out',
  'status.signed-out-lead': 'This browser was signed out from another device, or the access code was changed or withdrawn. It shows and sends nothing of the meeting any more. To come back, enter the code on your access card, or ask the secretariat for a new one.',
  'status.press-unsure': 'What you pressed last may not have arrived: look in the meeting before you press it again.',
  'status.no-meeting': 'There is no such meeting',
  'status.no-meeting-yet': 'It may be put back, or the address is wrong. This window goes on trying by itself.',
  'status.stopped': 'This window has left the meeting',
  'status.stopped-lead': 'It shows and sends nothing any more. To come back, load the page again.',
  'status.broken': 'Something went wrong in this window',
  'status.broken-lead': 'Nothing of the meeting is lost. This window loads itself again, after a pause that grows each time.',
  'status.no-page': 'There is nothing here',
  'status.no-page-lead': 'No window has this address. Windows are opened with an access code.',
} as const
