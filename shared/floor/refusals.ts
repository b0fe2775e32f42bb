import type { Act, What } from './acts.ts'

/** The codes of every no a rule can say. Windows show them in the reader's language; the texts are in the catalogues. */
export const REFUSALS = [
  'not-permitted', 'unknown-meeting', 'meeting-exists', 'meeting-not-open', 'meeting-closed', 'meeting-suspended', 'already-open',
  'not-suspended', 'stale-segment', 'last-segment', 'not-a-floor-segment',
  'stale-plan', 'plan-in-use', 'stale-modalities', 'band-not-empty', 'list-closed', 'list-already-open', 'list-not-open', 'time-has-passed', 'cut-not-reached',
  'already-waiting', 'already-listed', 'has-the-floor', 'not-your-group', 'unknown-subject', 'unknown-panellist',
  'unknown-request', 'not-yours', 'not-waiting', 'not-listed', 'stale-order', 'same-place', 'no-swaps', 'other-band', 'protected-place', 'already-offered', 'unknown-offer', 'offer-lapsed', 'list-not-empty', 'replies-last', 'not-the-last-statement',
  'floor-taken', 'not-speaking', 'already-paused', 'not-paused', 'unknown-person', 'nothing-changed',
  'no-time', 'steps-not-rising', 'steps-lengthen', 'pot-limits-crossed', 'pot-too-small', 'nobody-speaks', 'places-above-cap', 'rounding-too-long',
  'warnings-crossed', 'window-too-short', 'draw-without-window', 'regions-without-places', 'without-regions', 'approved-without-place', 'never-recalled',
  'second-reply-longer', 'share-without-replies', 'swaps-unseen', 'next-of-none', 'list-is-open',
  'desk-only', 'desk-closed', 'paper-times', 'unknown-delegation', 'not-checked-in', 'already-checked-in',
  'cap-reached', 'stale-time',
  'draw-not-held', 'wrong-seed',
  'order-being-heard', 'order-already-raised', 'unknown-order', 'not-being-heard', 'vote-needed', 'no-vote', 'no-appeal', 'too-late-to-appeal',
  'no-more-speakers', 'has-spoken', 'replies-used-up', 'replies-later',
  'no-window', 'not-heard', 'nothing-to-yield',
  'nothing-to-undo', 'something-since',
] as const
export type RefusalCode = (typeof REFUSALS)[number]

/** A no. A value, never thrown. `act`: who did what first, for those who may know; `undone`: what it undid, if it undid something. */
export interface Refusal {
  code: RefusalCode
  act?: Pick<Act, 'at' | 'by' | 'version'> & { kind: string; subjectId: string | null; undone?: Extract<What, { kind: 'undone' }>['act'] }
}
