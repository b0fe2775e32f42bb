import { hash } from 'node:crypto'
import type { Moment } from '#shared/floor/testing/moment.ts'
import { canonical } from '../canonical.ts'
import { headAfter } from '../chain.ts'
import { startOf, type Entry, type Position } from '../entry.ts'

export const MEETING_ID = 'panel'

export function sha256(text: string): string {
  return hash('sha256', text, 'base64url')
}

/** The log that these moments leave, as a node writes it; the salts come from the version, so that a log can be made again. */
export function logOf(moments: readonly Moment[], start: Position = startOf(MEETING_ID)): Entry[] {
  const entries: Entry[] = []
  let { head } = start
  for (const { context, command, decision } of moments) {
    if (!decision.ok) continue
    const { version, at, receivedAt, actor, commandId } = context
    const salt = (part: number): string => `salt-${version}-${part}-`.padEnd(24, '0')
    const unchained = {
      version, receivedAt, at,
      origin: { salt: salt(0), value: { actor, commandId, digest: sha256(canonical(command)) } },
      events: decision.events.map((value, index) => ({ salt: salt(index + 1), value })),
    }
    head = headAfter(head, unchained, sha256)
    entries.push({ ...unchained, head })
  }
  return entries
}
