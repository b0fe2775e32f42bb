import { canonical } from './canonical.ts'
import type { SeenEntry } from './entry.ts'

/** SHA-256 of a text as base64url; handed in, for the platform's own differs between server and browser. */
export type Hash = (text: string) => string

export type Part = SeenEntry['origin'] | SeenEntry['events'][number]

/** The hash that stands for a part of an entry: what whoever may not see the part gets instead. */
export function partHash(part: Part, hash: Hash): string {
  return 'hash' in part ? part.hash : hash(canonical([part.salt, part.value]))
}

/**
 * The head after an entry: it depends on every byte before it. The same for the full and for any redacted entry.
 * @param hashOf the same as `partHash`, of who keeps what it made
 */
export function headAfter(previousHead: string, entry: Omit<SeenEntry, 'head'>, hash: Hash, hashOf = partHash): string {
  const parts = entry.events.map(event => hashOf(event, hash))
  return hash(canonical([previousHead, entry.version, entry.receivedAt, entry.at, hashOf(entry.origin, hash), parts]))
}

/**
 * Checks a run of entries against where it begins.
 * @returns null when the chain holds, else the version of the first entry that does not continue it.
 */
export function brokenAt(start: { version: number; head: string }, entries: readonly SeenEntry[], hash: Hash): number | null {
  let { version, head } = start
  for (const entry of entries) {
    if (entry.version !== version + 1 || headAfter(head, entry, hash) !== entry.head) return version + 1
    ;({ version, head } = entry)
  }
  return null
}
