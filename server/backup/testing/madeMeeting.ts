import type { DocumentKind } from '#shared/floor/inscribing/documents.ts'
import type { FloorEvent } from '#shared/floor/events.ts'
import { startOf, type Entry, type Position } from '#shared/sync/entry.ts'
import type { Access } from '#server/access/accesses.ts'
import { keyOf } from '#server/documents/speakerKeys.ts'
import { positionAfter, sampleEntries } from '#server/log/testing/sampleEntries.ts'
import { seal } from '#server/meetings/sealing.ts'
import type { KeptStore } from '#server/store/keptStore.ts'

export const DIGEST = 'd'.repeat(43)

/** The entry by which a command tells of a document of a request; null: of none any more. */
export function documentEntry(after: Position, requestId: string, commandId: string, digest: string | null = DIGEST, kind: DocumentKind = 'speaker'): Entry {
  const event: FloorEvent = { type: 'documentChanged', requestId, delegationId: 'algeria', kind, digest, version: after.version + 1 }
  return seal(after, { receivedAt: 1, at: 2, origin: { actor: { role: 'chair', delegationId: null, device: 'desk' }, commandId, digest: DIGEST }, events: [event] })
}

export const accessOf = (meetingId: string, accessId: string, generation: number, codeHash: string | null): Access => ({ meetingId, accessId, role: 'chair', delegationId: null, codeHash, generation, issuedAfter: null, deeds: [] })

/** A meeting of twelve entries, two speakers and two accesses; what else lies beside it is not copied. */
export async function putMeeting({ log, documents }: KeptStore, meetingId: string): Promise<Entry[]> {
  const start = startOf(meetingId)
  const entries = sampleEntries(start, 10)
  for (const requestId of ['r1', 'r2']) entries.push(documentEntry(positionAfter(entries, start), requestId, `${requestId}-first`))
  for (const requestId of ['r1', 'r2']) await documents.put(keyOf(meetingId, requestId, `${requestId}-first`), { speaker: { name: `Speaker of ${requestId}`, title: null } }, null)
  await documents.put(keyOf(meetingId, 'r1', 'told-by-nobody'), { speaker: { name: 'Nobody', title: null } }, null)
  for (const who of ['chair', 'screen']) {
    await documents.put(`access/${meetingId}/${who}`, accessOf(meetingId, who, 1, `${meetingId}.${who}.1`), null)
    await documents.put(`code/${meetingId}.${who}.1`, { meetingId, accessId: who }, null)
  }
  for (const kind of ['address', 'devices']) await documents.put(`${kind}/${meetingId}/chair`, { anything: 'personal' }, null)
  await log.append(meetingId, start, entries)
  return entries
}

/** All there is of a meeting, as others would find it. */
export async function allOf({ log, documents }: KeptStore, meetingId: string): Promise<{ entries: Entry[] | null; documents: Record<string, unknown> }> {
  const keys = (await documents.keys('')).filter(key => key.includes(`/${meetingId}`))
  const values = await Promise.all(keys.map(async key => [key, await documents.get(key)] as const))
  return { entries: await log.readAfter(meetingId, startOf(meetingId)), documents: Object.fromEntries(values) }
}

export async function writeOn({ log }: KeptStore, meetingId: string, made: (end: Position) => Entry[]): Promise<void> {
  const end = positionAfter((await log.readAfter(meetingId, startOf(meetingId))) ?? [], startOf(meetingId))
  const appended = await log.append(meetingId, end, made(end))
  if (!appended.ok) throw new Error('somebody else writes')
}
