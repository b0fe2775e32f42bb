import { setTimeout as pause } from 'node:timers/promises'
import type { Entry } from '#shared/sync/entry.ts'
import { StoreAway } from '#server/log/meetingLog.ts'
import { Standing } from '#server/meetings/standing.ts'
import type { KeptStore } from '#server/store/keptStore.ts'
import { isNamed, type KindRules } from './backedUp.ts'

export interface CopiedDocument {
  key: string
  value: unknown
}

/** A meeting as it stood at one position of its log. */
export interface MeetingCopy {
  meetingId: string
  entries: readonly Entry[]
  documents: readonly CopiedDocument[]
  /** Those that go into a file of their own. */
  apart: readonly CopiedDocument[]
  /** So many that the log names are not in the store either. */
  lacking: number
}

const MOST_TRIES = 100
/** A document may be put once more just after the log has named it (I14). */
const LOOKS = 3
const LOOK_MS = 100

/**
 * Copies a meeting while others write: a beginning of its log, and every document that this beginning names. What is named was
 * put before (I14), and goes only after the log says so: where one is missing, the log has gone on, and is read on. If it has not,
 * the store itself lacks that document.
 */
export async function copyMeeting(store: KeptStore, meetingId: string, rules: KindRules): Promise<MeetingCopy> {
  let standing = new Standing(meetingId)
  for (let tries = 0, looks = 0; tries < MOST_TRIES; tries += 1) {
    const more = await store.log.readAfter(meetingId, standing.position)
    if (more === null) standing = new Standing(meetingId) // it was replaced meanwhile
    standing.take(more ?? [])
    if (more === null) continue
    const { documents, apart, lacking } = await copyDocuments(store, standing, rules)
    if (lacking === 0) return { meetingId, entries: standing.entries, documents, apart, lacking }
    const hasGoneOn = (await store.log.readAfter(meetingId, standing.position, 1))?.length !== 0
    if (!hasGoneOn && (looks += 1) === LOOKS) return { meetingId, entries: standing.entries, documents, apart, lacking }
    if (!hasGoneOn) await pause(LOOK_MS)
  }
  throw new StoreAway(`the documents of ${meetingId} were changed all the time; try again`)
}

/** What opens others comes last: it goes first when they are deleted, so where it is there all of them were. */
async function copyDocuments({ documents }: KeptStore, standing: Standing, rules: KindRules): Promise<Pick<MeetingCopy, 'documents' | 'apart' | 'lacking'>> {
  const copied = { in: [] as CopiedDocument[], apart: [] as CopiedDocument[] }
  let lacking = 0
  for (const goes of ['in', 'apart'] as const) {
    for (const [kind, rule] of Object.entries(rules)) {
      if (rule.goes !== goes) continue
      const names = rule.which === 'all' ? [`${kind}/${standing.meetingId}/`] : rule.which(standing)
      for (const key of await keysOf(documents, `${kind}/${standing.meetingId}/`, names)) {
        const found = await documents.get(key)
        const isThere = found !== null && !(rule.goes === 'apart' && rule.isGone?.(found.value) === true)
        if (isThere) copied[goes].push({ key, value: found.value })
        else if (rule.which !== 'all') lacking += 1
      }
    }
  }
  return { documents: copied.in, apart: copied.apart, lacking }
}

/** All that is named. Where it is by how the keys begin, they are looked for once: that asks a store for all that it has. */
async function keysOf(documents: KeptStore['documents'], within: string, names: readonly string[]): Promise<string[]> {
  const beginnings = names.filter(name => name.endsWith('/'))
  const found = beginnings.length === 0 ? [] : await documents.keys(within)
  return [...names.filter(name => !name.endsWith('/')), ...found.filter(key => isNamed(beginnings, key))]
}
