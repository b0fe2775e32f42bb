import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { emptyMeeting } from '#shared/floor/model.ts'
import { redactMeeting, type Audience } from '#shared/floor/visibility.ts'
import { fold } from '#shared/sync/fold.ts'
import type { ChaosHall } from './chaosHall.ts'
import { startAgainUnready, STARTED_AGAIN_MS } from './startingAgain.ts'

/** A press lives ten seconds, and a window that was away comes back within a few. */
const AGREE_MS = 30_000
const LOOK_MS = 50

/** Everything is as it should be again: lines, clocks, processes. */
export async function healAll({ nodes, store, browserLines }: ChaosHall): Promise<void> {
  store.shifts.fill(0)
  for (const line of [...store.lines, ...browserLines]) line.heal()
  for (const node of nodes) node.thaw()
  await Promise.all(nodes.map(node => node.start()))
}

/** Waits until nothing is pending and all windows hold the fold of the log. */
export async function untilAgreed(hall: ChaosHall): Promise<{ agreedMs: number | null; restarted: number }> {
  const beganAt = performance.now()
  const passedMs = (): number => performance.now() - beganAt
  let restarted = 0
  let isSeenTo = false
  while (passedMs() < AGREE_MS) {
    if (passedMs() > STARTED_AGAIN_MS && !isSeenTo) {
      isSeenTo = true
      restarted = await startAgainUnready(hall.nodes)
    }
    if (hall.windows.every(({ isIdle }) => isIdle) && (await isAgreed(hall))) return { agreedMs: passedMs(), restarted }
    await pause(LOOK_MS)
  }
  return { agreedMs: null, restarted }
}

/** The log twice: what was on its way may still land between. */
async function isAgreed({ store, meetingId, windows }: ChaosHall): Promise<boolean> {
  const heads = new Set(windows.map(({ cursor }) => `${cursor.version} ${cursor.head}`))
  if (heads.size > 1) return false
  const entries = await store.read(meetingId).catch(() => null)
  if (entries === null) return false
  const last = entries.at(-1)
  const whole = entries.reduce(fold, emptyMeeting(meetingId))
  return windows.every(({ cursor, confirmed }) => cursor.version === last?.version && cursor.head === last.head && isDeepStrictEqual(confirmed, redactMeeting(whole, cursor.audience as Audience)))
}
