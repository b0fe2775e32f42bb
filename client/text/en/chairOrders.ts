import type { Ruling } from '#shared/floor/interrupting/order.ts'
import type { OutcomeName } from '#client/text/outcomeName.ts'

/** Points of order and motions, as those presiding decide them. */
const outcomes = {
  'chair.outcome-upheld': 'The point of order is upheld.',
  'chair.outcome-rejected': 'The point of order is rejected.',
  'chair.outcome-withdrawn': 'It is withdrawn.',
  'chair.outcome-agreed': 'The motion is agreed without a vote.',
  'chair.outcome-ruled-out': 'The motion is ruled out of order.',
  'chair.outcome-stands': 'The ruling stands.',
  'chair.outcome-overruled': 'The ruling is overruled.',
  'chair.outcome-carried': 'The motion is carried.',
  'chair.outcome-lost': 'The motion is lost.',
} as const satisfies Record<`chair.outcome-${OutcomeName}`, string>

/** The same in the middle of a line: "Cuba · Point of order: rejected by you". */
const results = {
  'result.upheld': 'upheld',
  'result.rejected': 'rejected',
  'result.withdrawn': 'withdrawn',
  'result.agreed': 'agreed without a vote',
  'result.ruled-out': 'ruled out',
  'result.stands': 'the ruling stands',
  'result.overruled': 'the ruling is overruled',
  'result.carried': 'carried',
  'result.lost': 'lost',
} as const satisfies Record<`result.${OutcomeName}`, string>

const rulings = {
  'chair.ruling-upheld': 'Upheld',
  'chair.ruling-rejected': 'Rejected',
  'chair.ruling-withdrawn': 'Withdrawn',
  'chair.motion-upheld': 'Agreed without a vote',
  'chair.motion-rejected': 'Ruled out',
  'chair.motion-withdrawn': 'Withdrawn',
} as const satisfies Record<`chair.${'ruling' | 'motion'}-${Ruling}`, string>

export const chairOrders = {
  ...outcomes, ...results, ...rulings,
  'result-by-vote': '{result} ({count})',
  'vote-count': '<fig>{yes}</fig> for, <fig>{no}</fig> against, <fig>{abstaining}</fig> abstaining',
  'chair.orders': 'Points of order',
  'chair.order-raised': 'raised at <fig>{time}</fig>',
  'chair.order-after': 'to be heard after this statement',
  'chair.order-stops': 'Hearing it stops {name}’s time at <fig>{time}</fig>.',
  'chair.order-others': '{n, plural, one {One more is raised.} other {# more are raised.}}',
  'chair.order-decline': 'Decline',
  'chair.order-decline-of': 'Decline the point of order of {name}',
  'chair.order-put-off': 'After this statement',
  'chair.order-hear': 'Hear {name} now',
  'chair.order-heard': '{what}, being heard (rule {rule})',
  'chair.order-stands': 'The hall sees it. Time stands still.',
  'chair.order-appealed': '{name} appeals against the ruling: it is put to the vote.',
  'chair.order-vote': 'Vote…',
  'chair.order-appeal': 'Appeal…',
  'chair.order-appeal-title': 'Who appeals against the ruling?',
  'chair.order-which': 'Delegation',
  'chair.order-nobody': 'Choose',
  'chair.order-record': 'Record',
  'chair.order-sound-on': 'Sound for points of order: turn on',
  'chair.order-sound-off': 'Sound for points of order: turn off',
  'chair.motion-no-speakers': 'By rule {rule} nobody speaks on this motion.',
  'chair.motion-for': '{n} of {most} for',
  'chair.motion-against': '{n} of {most} against',
  'chair.motion-add-for': 'Note a speaker for…',
  'chair.motion-add-against': 'Note a speaker against…',
  'chair.motion-note-for': 'Who speaks for the motion?',
  'chair.motion-note-against': 'Who speaks against the motion?',
  'chair.vote-motion': 'Vote on the motion',
  'chair.vote-appeal': 'Vote on the appeal',
  'chair.vote-lead': 'A tie is a no; who abstains does not count.',
  'chair.vote-lead-appeal': 'For: the ruling is overruled. A tie, and the ruling stands.',
  'chair.vote-for': 'For',
  'chair.vote-against': 'Against',
  'chair.vote-abstaining': 'Abstaining',
} as const
