import { DELEGATIONS } from '#e2e/bench/stage.ts'

export const MEETINGS = 3
export const HALVES = 2

/** A busy minute of a hall: so many press, sign in on one more device, and lose their network. */
const BUSY = { presses: 30, signIns: 10, cuts: 6 }
const TIMES = 4
const MINUTE_S = 60

/** In such a round each half of the windows does its part once. */
export const ROUND_MS = 10_000
const ofHalf = (inMinute: number): number => (inMinute * TIMES * ROUND_MS) / (MINUTE_S * 1000) / HALVES

export const ROUND = { presses: ofHalf(BUSY.presses), cuts: ofHalf(BUSY.cuts) }
export const SIGN_IN_EVERY_MS = (MINUTE_S * 1000) / (BUSY.signIns * TIMES)

/** Two minutes of a statement, where eight hours pass in forty minutes. */
export const STATEMENT_MS = 10_000

/** Each delegation asks from one window of its own; windows beside it are its other devices. */
export const ASKING_OF_HALF = DELEGATIONS / HALVES
export const MOST_ASKING = DELEGATIONS
