import { startOf, type Position } from '#shared/sync/entry.ts'
import { LogFault } from './meetingLog.ts'
import { readEntries } from './readEntries.ts'

const NEWLINE = 10

/** What a file of a log holds: where each entry begins, where the last one ends, and what was torn off behind it. */
export interface Scan {
  /** Byte at which the entry of version 1, 2, … begins. */
  offsets: number[]
  /** Bytes up to here are whole entries. */
  length: number
  end: Position
  /** The instant of the last entry; 0 when there is none. */
  lastAt: number
  /** In words, when something behind them must be dropped. */
  torn: string | null
}

/**
 * Reads a file of a log from its start and checks every entry and the chain. A crash can cut the last line short: that
 * line was never acknowledged. Anything else was changed by a hand or a disk, and nobody can say what it should be.
 * @throws LogFault with file, line, byte and what is wrong
 */
export function scanLog(path: string, meetingId: string, bytes: Buffer): Scan {
  const { offsets, length } = keptLines(bytes)
  const places = (index: number): string => `${path}, line ${index + 1}, byte ${offsets[index]}`
  const texts = offsets.map((offset, index) => bytes.toString('utf8', offset, (offsets[index + 1] ?? length) - 1))
  const start = startOf(meetingId)
  try {
    const last = readEntries(start, texts, places).at(-1)
    if (length > 0 && bytes[length - 1] !== NEWLINE) throw new LogFault(`${places(offsets.length - 1)} ends in another byte than a newline`)
    const torn = length === bytes.length ? null : `${path}: the last line (${offsets.length + 1}, from byte ${length}) was cut off while it was written, so it was never acknowledged; it has been dropped, and what was there is in ${path}.torn.`
    return { offsets, length, end: last === undefined ? start : { version: last.version, head: last.head }, lastAt: last?.at ?? 0, torn }
  } catch (cause) {
    throw cause instanceof LogFault ? new LogFault(`The log of a meeting cannot be read: ${cause.message}. Put the file back from a copy, or move it away.`) : cause
  }
}

/** Where each line begins that must be an entry, and where the last of them ends. */
function keptLines(bytes: Buffer): { offsets: number[]; length: number } {
  const offsets: number[] = []
  let length = 0
  while (length < bytes.length) {
    const newline = bytes.indexOf(NEWLINE, length)
    const hasNewline = newline >= 0
    const next = hasNewline ? newline + 1 : bytes.length
    if (next === bytes.length && isTorn(bytes.toString('utf8', length, hasNewline ? newline : next), hasNewline)) break
    offsets.push(length)
    length = next
  }
  return { offsets, length }
}

/** How the line of an entry begins and ends: it is written in one piece, the head last. */
const BEGINNING = '{"version":'
const HEAD = '"head":"'
const ENDING = /[A-Za-z0-9_-]{43}"\}$/

/**
 * Was this last line cut short? What was acknowledged has its end and its newline, so a line that lacks them was not. But
 * no single changed byte may make an acknowledged entry look like that: what has the end of an entry is not torn though
 * its newline is gone, and what has a newline (an editor adds one) is torn only if no trace of such an end is there.
 */
function isTorn(text: string, hasNewline: boolean): boolean {
  if (!hasNewline) return !isEntry(text.slice(0, -1))
  return text.startsWith(BEGINNING) && !text.includes(HEAD) && !ENDING.test(text)
}

function isEntry(text: string): boolean {
  return text.includes(HEAD) && ENDING.test(text)
}
