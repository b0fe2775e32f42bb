import { growthOf } from './quarters.ts'

/** What is left of a server's work, at an instant. */
export interface Left {
  sockets: number
  /** Windows that it knows of. */
  lines: number
  /** What keeps its process awake, by kind: timers, sockets, pipes. */
  active: Record<string, number>
}

/** What a soak has seen. */
export interface Evidence {
  /** Resident memory of each quarter, kB. */
  quartersKb: readonly number[]
  before: Left
  /** While all are in. */
  amid: Left
  after: Left
  pressed: number
  accepted: number
  refused: Record<string, number>
  /** Lines of its log that say that something is wrong. */
  troubles: number
}

export interface Claim {
  id: string
  what: string
  isHeld: boolean
  why: string
}

const MOST_GROWTH = 1.05

/** Refusals that a day brings by itself: two devices press for one delegation, the list is closed, the Chair was quicker. */
const OF_A_DAY: ReadonlySet<string> = new Set(['already-listed', 'already-waiting', 'list-closed', 'has-the-floor', 'unknown-request', 'not-listed', 'meeting-closed', 'nothing-changed'])

/** What must hold after a day, and whether it does. */
export function claimsOf({ quartersKb, before, after, pressed, accepted, refused, troubles }: Evidence): Claim[] {
  const growth = growthOf(quartersKb)
  const more = Object.entries(after.active).filter(([kind, count]) => count > (before.active[kind] ?? 0))
  const odd = Object.keys(refused).filter(code => (refused[code] ?? 0) > 0 && !OF_A_DAY.has(code))
  const answered = accepted + Object.values(refused).reduce((sum, count) => sum + count, 0)
  return [
    { id: 'S1', what: 'the memory of the last quarter is at most 5 % above that of the second', isHeld: growth <= MOST_GROWTH, why: growth.toFixed(3) },
    { id: 'S2', what: 'no socket and no window is left over', isHeld: after.sockets <= before.sockets && after.lines === 0, why: `sockets ${before.sockets}, then ${after.sockets}; windows ${after.lines}` },
    { id: 'S3', what: 'no timer, and nothing else that keeps it awake, is left over', isHeld: more.length === 0, why: more.map(([kind, count]) => `${kind} ${before.active[kind] ?? 0}, then ${count}`).join('; ') || inWords(after.active) },
    { id: 'S4', what: 'every press was answered, and refused only as a day brings it', isHeld: odd.length === 0 && answered >= pressed, why: odd.length > 0 ? odd.map(code => `${refused[code]} ${code}`).join(', ') : `${pressed} pressed, ${answered} answered` },
    { id: 'S5', what: 'the server met no trouble', isHeld: troubles === 0, why: `${troubles} lines of its log` },
  ]
}

const inWords = (active: Record<string, number>): string => Object.entries(active).map(([kind, count]) => `${kind} ${count}`).join(', ')
