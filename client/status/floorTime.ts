import type { Statement } from '#shared/floor/model.ts'
import { givenMs, leftMs, timePhase } from '#shared/floor/timing.ts'
import type { TimeLook } from '#client/ui/TimeBar.tsx'
import { formatLeft, formatSpan } from '#client/text/times.ts'
import { t } from '#client/text/t.ts'

/** A clock as it is drawn. */
export interface FloorTime {
  look: TimeLook
  /** Somebody has stopped it, also when it is over. */
  isStopped: boolean
  /** The figures: `1:12`, or `+0:23` when time is over. */
  digits: string
  /** What they mean, in words. */
  words: string
  /** How much was given in all, as figures. */
  of: string
  /** The share that is left, 0 to 1. */
  left: number
  /** Neutral, amber and deep amber, ms. */
  shares: [number, number, number]
}

type Clocked = Pick<Statement, 'givenAt' | 'timing'>

/** The clock of a statement at an instant. */
export function floorTime(statement: Clocked, at: number): FloorTime {
  const { timing } = statement
  const given = givenMs(timing)
  const left = leftMs(statement, at)
  const phase = timePhase(statement, at)
  const look = timing.pausedAt !== null && phase !== 'over' ? 'held' : phase
  return { look, isStopped: timing.pausedAt !== null, digits: formatLeft(left), words: wordsOf(look, timing), of: formatSpan(given), left: shareOf(left, given), shares: sharesOf(given, timing.warningsMs) }
}

/** The clock of a statement that has not begun. */
export function readyTime(allottedMs: number, warningsMs: readonly [number, number]): FloorTime {
  const digits = formatSpan(allottedMs)
  return { look: 'ready', isStopped: false, digits, words: t('time.ready'), of: digits, left: 1, shares: sharesOf(allottedMs, warningsMs) }
}

function wordsOf(look: TimeLook, { pausedAt, warningsMs: [warning, late] }: Statement['timing']): string {
  if (look === 'warning') return t('time.warning', { seconds: Math.round(warning / 1000) })
  if (look === 'late') return t('time.late', { seconds: Math.round(late / 1000) })
  if (look === 'held' || pausedAt !== null) return t('time.held')
  return look === 'over' ? t('time.over') : t('time.left')
}

const shareOf = (left: number, given: number): number => (given === 0 ? 0 : Math.min(1, Math.max(0, left / given)))

/** Where the warnings begin; where a time is shorter than a warning, all of it is amber. */
function sharesOf(given: number, [warning, late]: readonly [number, number]): [number, number, number] {
  const last = Math.min(late, given)
  const short = Math.min(warning, given) - last
  return [given - last - short, Math.max(0, short), last]
}
