import type { FloorRequest } from '#shared/floor/parts.ts'
import type { Entry, Position } from '#shared/sync/entry.ts'
import { seal } from '#server/meetings/sealing.ts'

let count = 0

/** So many entries that continue a log there; no two of them are alike, so neither are two logs of the same length. */
export function sampleEntries(after: Position, size: number): Entry[] {
  const entries: Entry[] = []
  for (let at = after; entries.length < size; at = positionAfter(entries, after)) entries.push(sampleEntry(at))
  return entries
}

function sampleEntry(after: Position): Entry {
  count += 1
  const origin = { actor: { role: 'chair', delegationId: null, device: 'desk' }, commandId: `command-${count}`, digest: 'd'.repeat(43) } as const
  const request: FloorRequest = {
    requestId: `request-${count}`,
    delegationId: 'algeria',
    capacity: { kind: 'group', group: 'African Group' },
    isDignitary: false,
    details: { subjectMatterIds: [], panellistId: null, language: 'fr' },
    receivedAt: 1000 + count,
    version: after.version + 1,
  }
  return seal(after, { receivedAt: 1000 + count, at: 2000 + count, origin, events: [{ type: 'actUndone', version: count }, { type: 'floorRequested', request }] })
}

/** Where a log stands after these entries. */
export function positionAfter(entries: readonly Entry[], before: Position): Position {
  const last = entries.at(-1)
  return last === undefined ? before : { version: last.version, head: last.head }
}
