import { category, region, type Category, type Region } from '../category.ts'
import type { Meeting } from '../model.ts'
import { delegationOf, requestOnFloor } from '../reading.ts'
import { speechesOf, type Speech } from '../speeches/speechesOf.ts'
import { unheardOf } from '../speeches/unheardOf.ts'
import { wholeSeconds } from '../speeches/wholeSeconds.ts'

/** What is counted of some of those who asked for the floor. Durations in ms; times are added up as each is shown. */
export interface Tally {
  /** Each request for the floor once, whatever became of it, but for those that were withdrawn. */
  requests: number
  /** Statements that have ended; one that was brought back may be several. */
  statements: number
  usedMs: number
  /** Statements that took longer than they had, and by how much together. */
  overRuns: number
  overMs: number
}

/** How long it took from asking to the floor, of those who were heard; null: nobody was. */
export interface Waits {
  medianMs: number
  longestMs: number
}

export interface Statistics {
  all: Tally
  waits: Waits | null
  /** Those that somebody of has asked, in the order of the categories. */
  byCategory: { of: Category; tally: Tally }[]
  /** Of States; null: those whose region the meeting does not say. */
  byRegion: { of: Region | null; tally: Tally }[]
  /** From the podium, beside the list. */
  podium: Pick<Tally, 'statements' | 'usedMs'>
}

/** Somebody who asked, as far as is counted. */
interface Asked {
  requestId: string
  delegationId: string
}

/** The figures of a meeting so far, as the reader of this state may know of it; whoever has the floor now is counted once it is over. */
export function statisticsOf(meeting: Meeting): Statistics {
  const speeches = speechesOf(meeting)
  const fromList = speeches.filter(({ request }) => request !== null)
  const asked = askedIn(meeting, fromList)
  const tally = (isOne: (delegationId: string) => boolean): Tally => tallyOf(asked.filter(one => isOne(one.delegationId)), fromList.filter(({ delegationId }) => delegationId !== null && isOne(delegationId)))
  const categoryOf = (delegationId: string): Category | null => delegationOf(meeting, delegationId)?.category ?? null
  const regionOf = (delegationId: string): Region | null => delegationOf(meeting, delegationId)?.region ?? null
  const isState = (delegationId: string): boolean => categoryOf(delegationId)?.endsWith('-state') === true
  return {
    all: tally(() => true),
    waits: waitsOf(fromList),
    byCategory: category.options.map(of => ({ of, tally: tally(one => categoryOf(one) === of) })).filter(isOfAny),
    byRegion: [...region.options, null].map(of => ({ of, tally: tally(one => isState(one) && regionOf(one) === of) })).filter(isOfAny),
    podium: podiumOf(speeches),
  }
}

/** Each request once: those heard, the one that is, and those that were not. */
function askedIn(meeting: Meeting, fromList: readonly Speech[]): Asked[] {
  const now = requestOnFloor(meeting)
  const all = [...fromList.flatMap(({ request }) => request ?? []), ...(now === null ? [] : [now]), ...unheardOf(meeting).map(({ request }) => request)]
  return [...new Map(all.filter(({ veil }) => veil === undefined).map(({ requestId, delegationId }) => [requestId, { requestId, delegationId }])).values()]
}

function tallyOf(asked: readonly Asked[], speeches: readonly Speech[]): Tally {
  return {
    requests: asked.length,
    statements: speeches.length,
    usedMs: shownSum(speeches.map(({ usedMs }) => usedMs)),
    overRuns: speeches.filter(({ overMs }) => wholeSeconds(overMs) > 0).length,
    overMs: shownSum(speeches.map(({ overMs }) => overMs)),
  }
}

const isOfAny = ({ tally: { requests } }: { tally: Tally }): boolean => requests > 0

function podiumOf(speeches: readonly Speech[]): Statistics['podium'] {
  const own = speeches.filter(({ personId }) => personId !== null)
  return { statements: own.length, usedMs: shownSum(own.map(({ usedMs }) => usedMs)) }
}

function waitsOf(fromList: readonly Speech[]): Waits | null {
  const waits = fromList.flatMap(({ waitedMs }) => waitedMs ?? []).toSorted((one, other) => one - other)
  const [middle, before] = [waits[Math.floor(waits.length / 2)], waits[Math.floor((waits.length - 1) / 2)]]
  return middle === undefined || before === undefined ? null : { medianMs: Math.round((before + middle) / 2), longestMs: waits.at(-1) ?? 0 }
}

const shownSum = (times: readonly number[]): number => times.reduce((total, ms) => total + wholeSeconds(ms), 0)
