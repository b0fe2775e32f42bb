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
  const { offsets, length } = wholeLines(bytes)
  const places = (index: number): string => `${path}, line ${index + 1}, byte ${offsets[index]}`
  const texts = offsets.map((offset, index) => bytes.toString('utf8', offset, (offsets[index + 1] ?? length) - 1))
  if (length === bytes.length && isCut(texts.at(-1) ?? '')) return scanLog(path, meetingId, bytes.subarray(0, length - 1))
  const start = startOf(meetingId)
  try {
    const last = readEntries(start, texts, places).at(-1)
    const torn = length === bytes.length ? null : `${path}: the last line (${offsets.length + 1}, from byte ${length}) was cut off while it was written, so it was never acknowledged; it has been dropped.`
    return { offsets, length, end: last === undefined ? start : { version: last.version, head: last.head }, lastAt: last?.at ?? 0, torn }
  } catch (cause) {
    throw cause instanceof LogFault ? new LogFault(`The log of a meeting cannot be read: ${cause.message}. Put the file back from a copy, or move it away.`) : cause
  }
}

/** Where each line that ends in a newline begins, and where the last of them ends. */
function wholeLines(bytes: Buffer): { offsets: number[]; length: number } {
  const offsets: number[] = []
  let length = 0
  for (let newline = bytes.indexOf(NEWLINE); newline >= 0; newline = bytes.indexOf(NEWLINE, length)) {
    offsets.push(length)
    length = newline + 1
  }
  return { offsets, length }
}

/** Begins as JSON does and ends before it is closed. */
function isCut(text: string): boolean {
  const depths = text.replaceAll(/"(?:\\.|[^"\\])*"/g, '').replaceAll(/[^{}[\]"]/g, '')
  let depth = 0
  for (const mark of depths) depth += mark === '"' ? Infinity : mark === '{' || mark === '[' ? 1 : -1
  return depth > 0
}
