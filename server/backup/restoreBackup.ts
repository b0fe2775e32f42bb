import { access } from 'node:fs/promises'
import { access as accessRecord } from '#server/access/accesses.ts'
import type { KeptStore } from '#server/store/keptStore.ts'
import { ruleOf, type KindRules } from './backedUp.ts'
import { openBackup } from './backupFile.ts'
import type { Part } from './backupLines.ts'
import type { CopiedDocument } from './copyMeeting.ts'
import { BackupFault } from './readBackup.ts'
import { restoreMeeting, type Restored } from './restoreMeeting.ts'
import { noteMarks } from './secretMarks.ts'

/** By meeting. */
export type ApartDocuments = ReadonlyMap<string, readonly CopiedDocument[]>

/** What is known of a backup once all of it was read and checked. */
export interface CheckedBackup {
  takenAt: number
  meetingIds: readonly string[]
  apart: ApartDocuments
  /** So many texts are there without what opens them. */
  unreadable: number
}

interface Named {
  path: string
  keysPath: string
  /** Null: all. */
  meetingId: string | null
}

/** Reads both files to their end. @throws BackupFault: then nothing of them may be put back */
export async function checkBackup({ path, keysPath, meetingId }: Named, rules: KindRules): Promise<CheckedBackup> {
  const apart = await readApart(keysPath)
  const { head, parts } = await openBackup(path, 'backup')
  const meetingIds: string[] = []
  let unreadable = 0
  for await (const part of parts) {
    if (meetingId !== null && part.meetingId !== meetingId) continue
    for (const document of part.documents) assertKnown(path, document, rules)
    meetingIds.push(part.meetingId)
    unreadable += unreadableIn(part, apart.get(part.meetingId) ?? [], rules)
  }
  if (meetingId !== null && meetingIds.length === 0) throw new BackupFault(`${path} holds no meeting ${meetingId}.`)
  return { takenAt: head.takenAt, meetingIds, apart, unreadable }
}

/** What this version would leave out without a word, or could not read afterwards. */
function assertKnown(path: string, { key, value }: CopiedDocument, rules: KindRules): void {
  const kind = key.slice(0, key.indexOf('/'))
  const isKnown = Object.hasOwn(rules, kind) && (kind !== 'access' || accessRecord.safeParse(value).success)
  if (!isKnown) throw new BackupFault(`${path} holds a document, ${key}, that this version of Rostrum does not know: put it back with the version that wrote it.`)
}

async function readApart(path: string): Promise<ApartDocuments> {
  const isThere = await access(path).then(() => true, () => false)
  const apart = new Map<string, readonly CopiedDocument[]>()
  if (!isThere) return apart
  for await (const { meetingId, documents } of (await openBackup(path, 'keys')).parts) apart.set(meetingId, documents)
  return apart
}

function unreadableIn({ documents }: Part, apart: readonly CopiedDocument[], rules: KindRules): number {
  const keys = new Set(apart.map(({ key }) => key))
  const openers = documents.flatMap(({ key }) => {
    const rule = ruleOf(rules, key)
    return rule.goes === 'in' ? (rule.opener?.(key) ?? []) : []
  })
  return new Set(openers.filter(opener => !keys.has(opener))).size
}

export interface RestoreBackup extends Named {
  store: KeptStore
  rules: KindRules
  isDry: boolean
  checked: CheckedBackup
  onRestored: (part: Part, restored: Restored) => void
}

/** Puts back what was checked, meeting by meeting. False: the codes of what is there now were made with another secret than the store has. */
export async function restoreBackup({ store, rules, isDry, checked, path, meetingId, onRestored }: RestoreBackup): Promise<boolean> {
  const { head, parts } = await openBackup(path, 'backup')
  let isSameSecret = true
  for await (const part of parts) {
    if (meetingId !== null && part.meetingId !== meetingId) continue
    const documents = [...(checked.apart.get(part.meetingId) ?? []), ...part.documents]
    const restored = await restoreMeeting({ store, rules, isDry }, { ...part, documents })
    // Not of what departs: the store has none of its codes, and its next start would ask for a secret that nobody needs.
    if (restored.outcome !== 'departs' && head.secret !== null && !(await noteMarks(store.documents, head.secret, isDry))) isSameSecret = false
    onRestored(part, restored)
  }
  return isSameSecret
}
