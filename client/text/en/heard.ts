import type { ReasonToCorrect } from '#shared/floor/concluding/correction.ts'

/** The statements heard, and the correction of their times; loaded only when they are opened. */
export const heard = {
  'heard.title': 'Heard',
  'heard.lead': '{n, plural, one {One statement} other {# statements}}, in the order in which they were heard.',
  'heard.close': 'Close',
  'heard.of': '<b>{used}</b> of <fig>{given}</fig>',
  'heard.at': 'given the floor at <fig>{time}</fig>',
  'heard.on-paper': 'written on paper',
  'heard.corrected': 'corrected',
  'heard.measured': 'Measured <fig>{measured}</fig>. Corrected {by} at <fig>{time}</fig>: {reason}.',
  'heard.correct': 'Correct the time',
  'heard.correct-of': 'Correct the time of {name}',
  'heard.undo': 'Undo',
  'heard.undo-of': 'Undo the correction of the time of {name}',
  'heard.time': 'Time used (m:ss)',
  'heard.bad-time': 'Write minutes and seconds, as 2:30.',
  'heard.why': 'Why',
  'heard.record': 'Record the correction',
  'heard.cancel': 'Cancel',
  'heard.reason-clock-started-late': 'the clock was started late',
  'heard.reason-clock-ran-on': 'the clock ran on after the statement',
  'heard.reason-interruption': 'the statement was interrupted',
  'heard.reason-other': 'another reason',
} as const satisfies Record<`heard.reason-${ReasonToCorrect}`, string> & Record<string, string>
