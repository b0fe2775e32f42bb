import { startOf, type Entry, type Position } from '#shared/sync/entry.ts'
import { access, recordKey } from '#server/access/accesses.ts'
import { restoreAccess, wins } from '#server/access/restoreAccess.ts'
import { Standing } from '#server/meetings/standing.ts'
import type { KeptStore } from '#server/store/keptStore.ts'
import { isNamed, ruleOf, type KindRule, type KindRules } from './backedUp.ts'
import type { Part } from './backupLines.ts'
import type { CopiedDocument } from './copyMeeting.ts'
import { TakingBack } from './takingBack.ts'

/**
 * What became of a meeting. `made`: it was not there. `continued`: a beginning of it was there. `there`: all of it was, and
 * perhaps more. `departs`: another log is there under its id, and nothing was changed.
 */
export interface Restored {
  outcome: 'made' | 'continued' | 'there' | 'departs'
  /** Entries that were there before. */
  before: number
  /** Documents that were put. */
  put: number
}

export interface RestoreParts {
  store: KeptStore
  rules: KindRules
  /** Nothing is put: what would be? */
  isDry: boolean
}

/**
 * Puts a meeting back where it is not there, or goes on where a beginning of it is; what departs is left as it is. All at once:
 * the documents first, which nobody reads before the log names them, and then all that is missing of the log in one append,
 * which the store takes only where the log still ends there; where it does not, what was put is taken back. Broken off before it, it
 * is done again from the start.
 */
export async function restoreMeeting({ store, rules, isDry }: RestoreParts, part: Part): Promise<Restored> {
  const { meetingId, entries } = part
  const there = await whatIsThere(store, meetingId, entries)
  if (there === null) return { outcome: 'departs', before: 0, put: 0 }
  const standing = new Standing(meetingId)
  standing.take(there.length > entries.length ? there : entries)
  const before = there.length
  const isBehind = before < entries.length
  const taking = new TakingBack(store.documents)
  const putting = { store: { ...store, documents: taking.documents }, rules, isDry, isBehind }
  const put = await restoreDocuments(putting, standing, part.documents)
  if (!isBehind) return { outcome: 'there', before, put }
  const outcome = before === 0 ? 'made' : 'continued'
  if (isDry) return { outcome, before, put }
  const appended = await store.log.append(meetingId, endOf(meetingId, there), entries.slice(before))
  if (!appended.ok) {
    await taking.takeBack() // somebody wrote meanwhile
    return { outcome: 'departs', before, put: 0 }
  }
  // A node that has the meeting open may just have swept away what its log did not name yet.
  if (outcome === 'continued') await restoreDocuments(putting, standing, part.documents)
  return { outcome, before, put }
}

/** The log in the store, where one of the two is a beginning of the other; null where they depart. */
async function whatIsThere({ log }: KeptStore, meetingId: string, entries: readonly Entry[]): Promise<readonly Entry[] | null> {
  const beyond = await log.readAfter(meetingId, endOf(meetingId, entries))
  if (beyond !== null && entries.length > 0) return [...entries, ...beyond] // the chain says that all before is the same
  const own = (await log.readAfter(meetingId, startOf(meetingId))) ?? []
  const last = own.at(-1)
  return last === undefined || entries[last.version - 1]?.head === last.head ? own : null
}

function endOf(meetingId: string, entries: readonly Entry[]): Position {
  const last = entries.at(-1)
  return last === undefined ? startOf(meetingId) : { version: last.version, head: last.head }
}

/** `isBehind`: the log there has not gone on as far as what was copied. */
type Putting = RestoreParts & { isBehind: boolean }

/** Puts those that are not there; resolves with how many. What the log names no more was deleted, and stays so. */
async function restoreDocuments(parts: Putting, standing: Standing, documents: readonly CopiedDocument[]): Promise<number> {
  const { meetingId } = standing
  const brought = new Set(documents.map(({ key }) => key))
  let put = 0
  for (const { key, value } of documents) {
    const rule = ruleOf(parts.rules, key)
    if (rule.goes === 'out' || key.split('/')[1] !== meetingId) continue // by another version, or by hand
    if (rule.goes === 'in' && rule.isMark === true && !parts.isBehind) continue
    if (rule.which !== 'all' && !isNamed(rule.which(standing), key)) continue
    const opener = rule.goes === 'in' ? (rule.opener?.(key) ?? null) : null
    // Without what opens it, it would lie there for ever, and nobody would sweep it away.
    if (opener !== null && !brought.has(opener) && (await parts.store.documents.get(opener)) === null) continue
    if (await restoreDocument(parts, rule, { key, value })) put += 1
  }
  return put
}

async function restoreDocument({ store: { documents }, isDry, isBehind }: Putting, rule: KindRule, { key, value }: CopiedDocument): Promise<boolean> {
  if (key.startsWith('access/')) {
    const copied = access.parse(value)
    if (recordKey(copied.meetingId, copied.accessId) !== key) return false
    const before = await documents.get(key)
    const isMissing = wins(copied, before === null ? null : access.parse(before.value))
    return isDry || !isMissing ? isMissing : restoreAccess(documents, copied)
  }
  const kept = await documents.get(key)
  const isMissing = kept === null || (isBehind && rule.goes === 'in' && rule.isNewer?.(value, kept.value) === true)
  return isDry || !isMissing ? isMissing : documents.put(key, value, kept?.revision ?? null)
}
