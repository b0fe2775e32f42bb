import type { Act, What } from './acts.ts'

/** The codes of every no a rule can say. Windows show them in the reader's language; the texts are in the catalogues. */
export const REFUSALS = [
  'not-permitted', 'unknown-meeting', 'meeting-exists', 'meeting-not-open', 'meeting-closed', 'meeting-suspended', 'already-open',
  'not-suspended', 'stale-segment', 'last-segment', 'not-a-floor-segment',
  'list-closed', 'list-already-open', 'list-not-open', 'time-has-passed', 'cut-not-reached',
  'already-waiting', 'already-listed', 'has-the-floor', 'not-your-group', 'unknown-subject', 'unknown-panellist',
  'unknown-request', 'not-yours', 'not-waiting', 'not-listed', 'stale-order', 'same-place', 'replies-last', 'not-the-last-statement',
  'floor-taken', 'not-speaking', 'already-paused', 'not-paused', 'unknown-person', 'nothing-changed',
  'nothing-to-undo', 'something-since',
] as const
export type RefusalCode = (typeof REFUSALS)[number]

/** A no. A value, never thrown. `act`: who did what first, for those who may know; `undone`: what it undid, if it undid something. */
export interface Refusal {
  code: RefusalCode
  act?: Pick<Act, 'at' | 'by' | 'version'> & { kind: string; subjectId: string | null; undone?: Extract<What, { kind: 'undone' }>['act'] }
}
