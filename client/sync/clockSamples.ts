/** One question for the time. All but `serverNow` by the window's own clocks, ms. */
export interface Sample {
  /** Monotonic, before and after. */
  sentAt: number
  receivedAt: number
  /** What the server answered. */
  serverNow: number
  /** The wall clock when the answer came. */
  wallAt: number
}

/** How the server's time follows from the monotonic clock. */
export interface Alignment {
  /** Server time = monotonic time + this; ahead and behind alike. */
  offsetMs: number
  /** The offset was right within this when it was taken. */
  halfTripMs: number
  /** Monotonic. */
  takenAt: number
  /** Wall time - monotonic time: it stays the same until the machine sleeps or its clock is changed. */
  wallGapMs: number
}

/** What a laptop's clock may gain or lose: 200 millionths, twice what is usual. */
const DRIFT = 200e-6

/** The server tells whole milliseconds and so do we; and browsers make their clocks a little coarse on purpose. */
const RESOLUTION_MS = 2

/** A gap that changed by more is no drift: the machine slept, or somebody set its clock. */
export const JUMP_MS = 500

/** The server's clock was read somewhere between sending and receiving: half way is never wrong by more than half. */
export function alignmentFrom({ sentAt, receivedAt, serverNow, wallAt }: Sample): Alignment {
  return {
    offsetMs: serverNow - (sentAt + receivedAt) / 2,
    halfTripMs: (receivedAt - sentAt) / 2,
    takenAt: receivedAt,
    wallGapMs: wallAt - receivedAt,
  }
}

/** By how much the wall clock has moved against the monotonic one since; 0 while that is only drift. */
export function jumpMs(alignment: Alignment, monotonicAt: number, wallAt: number): number {
  const change = Math.abs(wallAt - monotonicAt - alignment.wallGapMs)
  return change > JUMP_MS ? change : 0
}

/** How wrong the aligned time may be at an instant, ms. After a jump it may be wrong by all of it, until asked again. */
export function errorAt(alignment: Alignment, monotonicAt: number, wallAt: number): number {
  return driftError(alignment, monotonicAt) + jumpMs(alignment, monotonicAt, wallAt)
}

function driftError({ halfTripMs, takenAt }: Alignment, monotonicAt: number): number {
  return halfTripMs + RESOLUTION_MS + DRIFT * Math.max(0, monotonicAt - takenAt)
}

/**
 * The alignment to go by after another question. The one with the smaller error now, but the new one when both cannot be
 * true: then it is the past that has become wrong. After a jump, too, unless the answers show that the machine did not sleep
 * for that long: then its clock was set, and a time that was right stays so, for on a slow line the new one may be off by a second.
 */
export function better(current: Alignment | null, next: Alignment): Alignment {
  if (current === null) return next
  const error = driftError(current, next.takenAt)
  const nextError = driftError(next, next.takenAt)
  const { wallGapMs } = next
  const gapMs = wallGapMs - current.wallGapMs
  const mayBe = (movedMs: number): boolean => Math.abs(next.offsetMs - current.offsetMs - movedMs) <= error + nextError
  const isJump = Math.abs(gapMs) > JUMP_MS
  if (nextError <= error || !mayBe(0) || (isJump && mayBe(gapMs))) return next
  return isJump ? { ...current, wallGapMs } : current
}

/** Wrong by more is more than a clock as clocks are could have gained or lost, ms. */
const ASTRAY_MS = 100

/** Do the machine's clocks gain or lose more than clocks do? Neither a slow answer before nor a jump says so. */
export function isAstray(before: Alignment, next: Alignment): boolean {
  const movedMs = Math.abs(next.offsetMs - before.offsetMs) - driftError(before, next.takenAt) - driftError(next, next.takenAt)
  return movedMs > ASTRAY_MS && Math.abs(next.wallGapMs - before.wallGapMs) <= JUMP_MS
}
