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
  /** The last entry is whole, and only its newline is gone. */
  lacksNewline: boolean
}

interface Line {
  offset: number
  text: string
  hasNewline: boolean
}

/**
 * Reads a file of a log from its start and checks every entry and the chain. A crash can cut the last line short: that
 * line was never acknowledged. Anything else was changed by a hand or a disk, and nobody can say what it should be.
 * @throws LogFault with file, line, byte and what is wrong
 */
export function scanLog(path: string, meetingId: string, bytes: Buffer): Scan {
  const lines = linesOf(bytes)
  const tail = lines.at(-1)
  const torn = tail !== undefined && isTorn(tail) ? lines.pop() : undefined
  const places = (index: number): string => `${path}, line ${index + 1}, byte ${lines[index]?.offset}`
  try {
    const last = readEntries(startOf(meetingId), lines.map(({ text }) => text), places).at(-1)
    return {
      offsets: lines.map(({ offset }) => offset),
      length: torn?.offset ?? bytes.length,
      end: last === undefined ? startOf(meetingId) : { version: last.version, head: last.head },
      lastAt: last?.at ?? 0,
      torn: torn === undefined ? null : `${path}: the last line (${lines.length + 1}, from byte ${torn.offset}) was cut off while it was written, so it was never acknowledged; it has been dropped.`,
      lacksNewline: lines.at(-1)?.hasNewline === false,
    }
  } catch (cause) {
    throw cause instanceof LogFault ? new LogFault(`The log of a meeting cannot be read: ${cause.message}. Put the file back from a copy, or move it away.`) : cause
  }
}

function linesOf(bytes: Buffer): Line[] {
  const lines: Line[] = []
  for (let offset = 0; offset < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, offset)
    const hasNewline = newline >= 0
    const end = hasNewline ? newline : bytes.length
    lines.push({ offset, text: bytes.toString('utf8', offset, end), hasNewline })
    offset = end + 1
  }
  return lines
}

/** How the line of an entry begins and ends: it is written in one piece, the head last. */
const BEGINNING = '{"version":'
const HEAD = '"head":"'
const ENDING = /[A-Za-z0-9_-]{43}"\}$/

/**
 * Was this last line cut short? What was acknowledged has its end and its newline. But no single changed byte may make an
 * acknowledged entry look like one that was not: what has the end of an entry is not torn, though its newline is gone or
 * another byte stands there; and what has a newline (an editor adds one) is torn only if no trace of such an end is there.
 */
function isTorn({ text, hasNewline }: Line): boolean {
  if (!hasNewline) return !isEntry(text) && !isEntry(text.slice(0, -1))
  return text.startsWith(BEGINNING) && !text.includes(HEAD) && !ENDING.test(text)
}

function isEntry(text: string): boolean {
  return text.includes(HEAD) && ENDING.test(text)
}
