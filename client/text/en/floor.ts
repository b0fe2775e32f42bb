import type { Motion } from '#shared/floor/interrupting/motions.ts'

const orders = {
  'order.point-of-order': 'Point of order',
  'order.suspend-meeting': 'Motion to suspend the meeting',
  'order.adjourn-meeting': 'Motion to adjourn the meeting',
  'order.adjourn-debate': 'Motion to adjourn the debate',
  'order.close-debate': 'Motion to close the debate',
} as const satisfies Record<`order.${Motion}`, string>

/** What all windows say of the floor, the time, the list and the meeting. */
export const floor = {
  ...orders,
  'order.appeal': 'Appeal against the ruling',
  'floor.has': 'Has the floor',
  'floor.called': 'Next to speak',
  'floor.goes-on': '{name} goes on afterwards',
  'floor.waits': 'That speaker’s time is stopped',
  'floor.theme': 'on {theme}',
  'floor.thanks': 'Thank you',
  'floor.now': 'Now',
  'floor.before': 'Before the meeting',
  'floor.suspended': 'The meeting is suspended',
  'floor.pause': 'Pause',
  'floor.closed': 'The meeting is closed',

  'time.left': 'Time left',
  'time.warning': 'Last {seconds} seconds',
  'time.late': 'Last {seconds} seconds',
  'time.over': 'Over time',
  'time.held': 'Time stopped',
  'time.ready': 'Speaking time',
  'time.of': 'of <fig>{time}</fig>',
  'time.not-begun': 'not begun',
  'time.ago': '{time} ago',
  'time.seconds': '{n} s',
  'time.minutes': '{n} min',
  'time.now': 'just now',

  'list.on-it': '{n, plural, =0 {nobody on it} one {# on it} other {# on it}}',
  'list.not-open': 'not open yet',
  'list.closed': 'closed',
  'list.open': 'open',
  'list.closes-in': 'closes in <fig>{time}</fig>',
  'list.title': 'The list',
  'list.empty': 'Nobody is on the list.',

  'meeting.rehearsal': 'Rehearsal',
  'meeting.programme': 'Programme',
  'meeting.minutes': '{n} minutes',
  'meeting.segment-now': 'now',
  'meeting.segment-done': 'done',
  'meeting.segment-skipped': 'skipped',

  /** What stands between parts that are put beside each other. */
  'join.comma': ', ',
  'join.clause': ', ',
  'join.sentence': ' ',
} as const
