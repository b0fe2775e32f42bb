import * as z from 'zod/mini'
import type { Told } from '#client/status/callOf.ts'

const told = z.strictObject({ kind: z.enum(['none', 'next', 'floor']), of: z.string(), version: z.int(), at: z.number() })

/** What this browser keeps for all its tabs, over a reload and over a day. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem'>

/** What was told last by some means, in any tab of this browser; null when nothing was. */
export function readTold(shelf: Shelf, key: string): Told | null {
  try {
    return told.parse(JSON.parse(shelf.getItem(key) ?? ''))
  } catch {
    return null // never told, written by another version of the program, or storage is blocked
  }
}

export function writeTold(shelf: Shelf, key: string, now: Told): void {
  try {
    shelf.setItem(key, JSON.stringify(now))
  } catch {
    // blocked or full: after a reload it may be told twice
  }
}
