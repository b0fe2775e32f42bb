import type { PaperEntry } from '#shared/floor/inscribing/enterPaper.ts'
import { latestHeard } from '#shared/floor/speeches/latestHeard.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { Capacity } from '#shared/floor/plan.ts'
import { requestOnFloor, rowOf } from '#shared/floor/reading.ts'
import type { RefusalCode } from '#shared/floor/refusals.ts'
import { instantIn, wallTimeIn } from '../prepare/instantIn.ts'
import type { Mark } from './readMark.ts'

/** One line of the paper that somebody wrote on. */
export interface PaperLine {
  /** Its number on the sheet; null below the last. */
  number: number | null
  requestId: string | null
  delegationId: string
  capacity: Capacity
  mark: Mark
}

/** What was marked anew takes the place of what was marked before, for they spoke in the order of the lines; what is new comes last. */
export function withMarks(lines: readonly PaperLine[], fresh: readonly PaperLine[]): PaperLine[] {
  const anew = new Map(fresh.filter(({ number }) => number !== null).map(line => [line.number, line]))
  const known = new Set(lines.map(({ number }) => number))
  return [...lines.map(line => anew.get(line.number) ?? line), ...fresh.filter(({ number }) => number === null || !known.has(number))]
}

/** How the meeting knows it by now, where that is not as the paper has it. */
export type Difference = 'heard' | 'speaking' | 'gone'

/** What the desk settled of a difference. */
export type Settled = 'enter' | 'leave'

export function differenceOf(meeting: Meeting, { requestId }: PaperLine): Difference | null {
  if (requestId === null || rowOf(meeting, requestId) !== null) return null
  if (requestOnFloor(meeting)?.requestId === requestId) return 'speaking'
  const isHeard = meeting.heard.some(({ holder }) => holder.kind === 'request' && holder.request.requestId === requestId)
  return isHeard ? 'heard' : 'gone'
}

/** A difference can only be entered as one more statement: whoever is not on the list can be neither absent nor withdraw. */
export const mayEnter = ({ mark }: PaperLine): boolean => mark.kind === 'spoke'

/** From when the first of the paper spoke: since the last was heard, the segment began and the sheet was printed. */
export function beganAt({ heard, progress }: Pick<Meeting, 'heard' | 'progress'>, printedAt: number): number {
  return Math.max(printedAt, latestHeard({ heard })?.endedAt ?? 0, progress.at(-1)?.beganAt ?? 0)
}

/** From when the first spoke: as the desk has it from the paper, of the day on which it would be else; nothing typed: as it would be. */
export function firstAt(began: number, typed: string, timeZone: string): number {
  return instantIn(wallTimeIn(began, timeZone).date, typed, timeZone) ?? began
}

/** A line and what is entered of it. */
export interface Entered {
  line: PaperLine
  entry: PaperEntry
}

/** What is entered, one after the other as it stands on the paper; what was settled to be left out is not. */
export function enteredOf(meeting: Meeting, lines: readonly PaperLine[], settled: ReadonlyMap<PaperLine, Settled>, first: number): Entered[] {
  let givenAt = first
  return lines.flatMap((line): Entered[] => {
    const { requestId, delegationId, capacity, mark } = line
    const isDifferent = differenceOf(meeting, line) !== null
    if (isDifferent && settled.get(line) !== 'enter') return []
    if (mark.kind !== 'spoke') return requestId === null ? [] : [{ line, entry: { kind: mark.kind, requestId } }]
    const spoke = { givenAt, usedMs: mark.ms }
    givenAt += mark.ms
    return [{ line, entry: requestId === null || isDifferent ? { kind: 'spoke-unlisted', delegationId, capacity, ...spoke } : { kind: 'spoke', requestId, ...spoke } }]
  })
}

/** What is wrong with one line, and not with all that is entered (I22). */
const OF_A_LINE: ReadonlySet<RefusalCode> = new Set(['paper-times', 'not-a-floor-segment', 'not-listed', 'not-your-group', 'unknown-delegation'])

/** The first that is refused, each asked with those before it, for they spoke one after the other; undefined: it is all of them, or none. */
export function refusedOf(entered: readonly Entered[], whyNot: (entries: PaperEntry[]) => RefusalCode | null): Entered | undefined {
  const whyFirst = (count: number): RefusalCode | null => whyNot(entered.slice(0, count).map(({ entry }) => entry))
  let [allowed, refused] = [0, entered.length]
  while (refused - allowed > 1) {
    const half = Math.ceil((allowed + refused) / 2)
    if (whyFirst(half) === null) allowed = half
    else refused = half
  }
  const code = refused === 0 ? null : whyFirst(refused)
  return code !== null && OF_A_LINE.has(code) ? entered[refused - 1] : undefined
}
