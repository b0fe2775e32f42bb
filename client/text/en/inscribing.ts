/** How a delegation comes to stand on the list, as its own window says it. */
export const inscribing = {
  'inscribing.window': 'The list closes in <fig>{time}</fig>',
  'inscribing.window-ahead': 'It is open for {time} from then on.',
  'inscribing.advance': 'You can ask before the meeting begins.',
  'inscribing.closes-after-start': 'It closes {time} after the meeting begins.',
  'inscribing.open-until': 'It closes at <fig>{at}</fig>, in <fig>{time}</fig>.',
  'inscribing.desk': 'Go to the List of speakers desk',
  'inscribing.desk-lead': '{category} are put on the list there.',
  'inscribing.desk-not-open': '{category} are put on the list at the List of speakers desk.',
  'inscribing.late': 'The List of speakers desk in the room still takes requests.',
  'inscribing.check-in': 'Check in at the desk',
  'inscribing.check-in-first': 'Check in at the desk first',
  'inscribing.check-in-lead': 'Requested at <fig>{time}</fig>. It can be approved once the desk has checked you in.',
  'inscribing.check-in-too': 'Check in at the List of speakers desk as well: your request is approved only then.',
  'inscribing.checked-in': 'You are checked in.',
  'inscribing.line-check-in': 'Check-in',
  'inscribing.line-desk': 'At the desk',
} as const
