import { setTimeout as pause } from 'node:timers/promises'
import { DELEGATIONS, PRESSERS, type Played } from '../stage.ts'

/** One after the other of a list, each as often as rounds want it: no delegation presses more often than its limit lets it. */
export class Turns {
  #next = 0

  take(): number {
    this.#next = (this.#next + 1) % DELEGATIONS
    return this.#next
  }
}

export interface Lone {
  seenMs: number
  answeredMs: number
}

/** Before a lone command nothing has happened for so long, ms. What follows upon another finds the caches full of it, and, with us, the news paced. */
const REST_MS = 60

/** One presses in a hall at rest, and takes it back: how long until all had the request, ms. */
export async function lone({ hall }: Played, presser: number): Promise<Lone> {
  await pause(REST_MS)
  const { seenMs, answeredMs } = await hall.press([presser], 'request')
  await hall.press([presser], 'withdraw')
  return { seenMs: seenMs[0] ?? Number.NaN, answeredMs: answeredMs[0] ?? Number.NaN }
}

export interface Burst {
  /** Until all had all, ms. */
  seenMs: number
  /** Until all were answered, ms. */
  answeredMs: number
  /** To one window. */
  bytes: number
}

/** All press in one instant, and take it back. */
export async function burst({ hall }: Played, windows: number): Promise<Burst> {
  const before = await hall.counts()
  const { seenMs, answeredMs } = await hall.press(PRESSERS, 'request')
  const after = await hall.counts()
  await hall.press(PRESSERS, 'withdraw')
  return { seenMs: Math.max(...seenMs), answeredMs: Math.max(...answeredMs), bytes: (after.bytes - before.bytes) / windows }
}

/** All of them, a little apart, each when the one before is answered. @returns ms */
export async function serial({ hall }: Played): Promise<number> {
  const tookMs = await hall.serial(PRESSERS, 'request')
  await hall.press(PRESSERS, 'withdraw')
  return tookMs
}
