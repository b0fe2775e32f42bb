import type { Called } from './called.ts'
import type { NoGroup, ReadName } from './readNames.ts'

/** What is written beside a number, or of who stands below the list. */
export type Mark = { kind: 'spoke'; ms: number } | { kind: 'absent' } | { kind: 'withdrew' }
export type ReadMark = { kind: 'numbers'; numbers: readonly number[]; mark: Mark } | { kind: 'more'; name: Extract<ReadName, { called: Called }>; ms: number } | NoMark
/** Why it is none; of somebody on behalf of no group of its own, who it is. */
export type NoMark = { kind: 'no'; why: 'form' | 'number' | 'name' } | { kind: 'no'; why: 'group'; name: NoGroup }

const LINE = /^(\d+)(?:-(\d+))?\s*(?:([aw])|(\d+):([0-5]\d))$/i
const MORE = /^\+(.+?)\s+(\d+):([0-5]\d)$/

const msOf = (minutes: string, seconds: string): number => (Number(minutes) * 60 + Number(seconds)) * 1000

/** `12 2:05` spoke, `3-6 2:00` each of them, `13a` was absent, `14w` withdrew, `+NOR 1:50` was not on the list. */
export function readMark(typed: string, most: number, nameOf: (typed: string) => ReadName): ReadMark {
  const line = typed.trim()
  const [, first = '', last = first, letter, minutes, seconds] = LINE.exec(line) ?? []
  if (first !== '') {
    const [from, to] = [Number(first), Number(last)]
    if (from < 1 || to > most || to < from) return { kind: 'no', why: 'number' }
    const ms = minutes === undefined || seconds === undefined ? 0 : msOf(minutes, seconds)
    if (letter === undefined && ms === 0) return { kind: 'no', why: 'form' }
    const mark: Mark = letter === undefined ? { kind: 'spoke', ms } : letter.toLowerCase() === 'a' ? { kind: 'absent' } : { kind: 'withdrew' }
    return { kind: 'numbers', numbers: Array.from({ length: to - from + 1 }, (_, index) => from + index), mark }
  }
  const [, who, min, sec] = MORE.exec(line) ?? []
  if (who === undefined || min === undefined || sec === undefined || msOf(min, sec) === 0) return { kind: 'no', why: 'form' }
  const name = nameOf(who)
  if ('called' in name) return { kind: 'more', name, ms: msOf(min, sec) }
  return 'whose' in name ? { kind: 'no', why: 'group', name } : { kind: 'no', why: 'name' }
}
