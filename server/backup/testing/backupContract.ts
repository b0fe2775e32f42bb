import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startOf } from '#shared/sync/entry.ts'
import { keyOf } from '#server/documents/speakerKeys.ts'
import { sampleEntries } from '#server/log/testing/sampleEntries.ts'
import type { KeptStore } from '#server/store/keptStore.ts'
import { BACKED_UP, type KindRules } from '../backedUp.ts'
import { copyMeeting, type MeetingCopy } from '../copyMeeting.ts'
import { checkBackup, restoreBackup, type CheckedBackup } from '../restoreBackup.ts'
import type { Restored } from '../restoreMeeting.ts'
import { takeBackup } from '../takeBackup.ts'
import { accessOf, allOf, DIGEST, putMeeting, documentEntry, writeOn } from './madeMeeting.ts'

/** Two stores that know nothing of each other. */
export interface TwoStores {
  one: KeptStore
  other: KeptStore
  remove: () => Promise<void>
}

/** With a kind that only a later version knows. */
const LATER: KindRules = { ...BACKED_UP, hologram: { goes: 'in', which: 'all' } }
const MARKS = { check: 'check-of-the-secret', before: [] }

/** What backup and restore must hold to on every store. */
export function backupContract(name: string, make: () => Promise<TwoStores>): void {
  describe(name, () => {
    let stores: TwoStores
    let one: KeptStore
    let other: KeptStore
    let folder: string
    let path: string
    beforeEach(async () => {
      stores = await make()
      ;({ one, other } = stores)
      folder = await mkdtemp(join(tmpdir(), 'rostrum-backup-'))
      path = join(folder, 'backup')
      await one.documents.put('secret/check', MARKS, null)
    })
    afterEach(async () => {
      await stores.remove()
      await rm(folder, { recursive: true })
    })

    const take = async (rules: KindRules = BACKED_UP, meetingId: string | null = null): Promise<MeetingCopy[]> => {
      const copies: MeetingCopy[] = []
      expect(await takeBackup({ store: one, rules, path, meetingId, takenAt: 1, onCopied: copy => copies.push(copy) })).toBeGreaterThan(0)
      return copies
    }
    const check = (rules: KindRules = BACKED_UP): Promise<CheckedBackup> => checkBackup({ path, keysPath: `${path}.keys`, meetingId: null }, rules)
    const restore = async ({ rules = BACKED_UP as KindRules, isDry = false, meetingId = null as string | null } = {}): Promise<Record<string, Restored>> => {
      const done: Record<string, Restored> = {}
      const named = { path, keysPath: `${path}.keys`, meetingId }
      await restoreBackup({ store: other, rules, isDry, checked: await checkBackup(named, rules), ...named, onRestored: (part, restored) => (done[part.meetingId] = restored) })
      return done
    }
    const text = async (): Promise<string> => gunzipSync(await readFile(path)).toString()

    test('all meetings come back elsewhere, with the same heads, accesses and documents, and what is personal or short-lived does not', async () => {
      const entries = await putMeeting(one, 'm1')
      await putMeeting(one, 'm2')
      expect((await take()).map(({ meetingId, documents, lacking }) => [meetingId, documents.length, lacking])).toEqual([['m1', 4, 0], ['m2', 4, 0]])
      expect((await stat(path)).mode & 0o777).toBe(0o600)
      expect(await restore()).toMatchObject({ m1: { outcome: 'made', before: 0, put: 4 }, m2: { outcome: 'made' } })
      const there = await allOf(other, 'm1')
      expect(there.entries).toEqual(entries)
      expect(Object.keys(there.documents)).toEqual(['access/m1/chair', 'access/m1/screen', 'code/m1.chair.1', 'code/m1.screen.1', 'speaker/m1/r1/r1-first', 'speaker/m1/r2/r2-first'])
      const { documents } = await allOf(one, 'm1')
      for (const [key, stored] of Object.entries(there.documents)) expect([key, (stored as { value: unknown }).value]).toEqual([key, (documents[key] as { value: unknown }).value])
      expect((await other.documents.get('secret/check'))?.value).toEqual(MARKS)
      for (const personal of ['personal', 'Nobody']) expect(await text()).not.toContain(personal)
    })

    test('put back twice it changes nothing, nor does a look at what would be', async () => {
      await putMeeting(one, 'm1')
      await take()
      expect(await restore({ isDry: true })).toEqual({ m1: { outcome: 'made', before: 0, put: 4 } })
      expect([await other.log.meetings(), await other.documents.keys('')]).toEqual([[], []])
      await restore()
      const before = await allOf(other, 'm1')
      expect(await restore()).toEqual({ m1: { outcome: 'there', before: 12, put: 0 } })
      expect(await allOf(other, 'm1')).toEqual(before) // the revisions too
    })

    test('one meeting alone is copied, and put back', async () => {
      await putMeeting(one, 'm1')
      await putMeeting(one, 'm2')
      await take()
      expect(Object.keys(await restore({ meetingId: 'm2' }))).toEqual(['m2'])
      expect(await other.log.meetings()).toEqual(['m2'])
      await rm(path)
      await take(BACKED_UP, 'm1')
      expect((await check()).meetingIds).toEqual(['m1'])
      await take(BACKED_UP, 'm1')
      await expect(restore({ meetingId: 'm2' })).rejects.toThrow('holds no meeting m2')
      expect(await takeBackup({ store: one, rules: BACKED_UP, path, meetingId: 'm3', takenAt: 1, onCopied: () => undefined })).toBeNull()
    })

    test('where a beginning is, the log goes on; an access that was ended since stays so, and one that was not is the later one', async () => {
      const entries = await putMeeting(one, 'm1')
      await one.documents.put('access/m1/chair', accessOf('m1', 'chair', 2, 'm1.chair.2'), (await one.documents.get('access/m1/chair'))?.revision ?? null)
      await other.log.append('m1', startOf('m1'), entries.slice(0, 5))
      await other.documents.put('access/m1/chair', accessOf('m1', 'chair', 1, 'm1.chair.1'), null)
      await other.documents.put('code/m1.chair.1', { meetingId: 'm1', accessId: 'chair' }, null)
      await other.documents.put('access/m1/screen', accessOf('m1', 'screen', 2, null), null)
      await take()
      expect(await restore()).toEqual({ m1: { outcome: 'continued', before: 5, put: 3 } })
      expect((await allOf(other, 'm1')).entries).toEqual(entries)
      expect((await other.documents.get('access/m1/chair'))?.value).toMatchObject({ generation: 2, codeHash: 'm1.chair.2' })
      expect((await other.documents.get('access/m1/screen'))?.value).toMatchObject({ generation: 2, codeHash: null })
      expect(await other.documents.keys('code/')).toEqual(['code/m1.chair.2'])
    })

    test('what a node sweeps away before the log goes on to name it is put once more', async () => {
      const entries = await putMeeting(one, 'm1')
      await take()
      await other.log.append('m1', startOf('m1'), entries.slice(0, 5))
      const key = keyOf('m1', 'r1', 'r1-first')
      const { log } = other
      other = { ...other, log: { meetings: () => log.meetings(), readAfter: (...of) => log.readAfter(...of), append: async (...of) => {
        await other.documents.delete(key)
        return log.append(...of)
      } } }
      expect(await restore()).toMatchObject({ m1: { outcome: 'continued' } })
      expect(await other.documents.get(key)).not.toBeNull()
    })

    test('notes that are later come where the log has not gone on as far; where it has, those there stay', async () => {
      const entries = await putMeeting(one, 'm1')
      const noteAt = (writtenAt: number) => [{ noteId: 'n1', statementId: 's1', subjectMatterIds: [], text: `At ${writtenAt}`, writtenAt, edition: writtenAt }]
      const rewrite = async ({ documents }: KeptStore, writtenAt: number): Promise<boolean> => documents.put('notes/m1/all', noteAt(writtenAt), (await documents.get('notes/m1/all'))?.revision ?? null)
      const kept = async (): Promise<unknown> => (await other.documents.get('notes/m1/all'))?.value
      await rewrite(one, 5)
      await take()
      await other.log.append('m1', startOf('m1'), entries.slice(0, 6))
      await rewrite(other, 3)
      await restore()
      expect(await kept()).toEqual(noteAt(5))
      await rewrite(other, 4) // as where the last one was deleted
      await restore()
      expect(await kept()).toEqual(noteAt(4))
    })

    test.each(['made', 'continued'])('somebody who writes between the reading and the append keeps what they have, and of the backup nothing stays (to be %s)', async outcome => {
      const entries = await putMeeting(one, 'm1')
      await one.documents.put('access/m1/chair', accessOf('m1', 'chair', 2, 'm1.chair.2'), (await one.documents.get('access/m1/chair'))?.revision ?? null)
      await take()
      if (outcome === 'continued') await other.log.append('m1', startOf('m1'), entries.slice(0, 5))
      await other.documents.put('access/m1/chair', accessOf('m1', 'chair', 1, 'm1.chair.1'), null)
      await other.documents.put('code/m1.chair.1', { meetingId: 'm1', accessId: 'chair' }, null)
      const valuesOf = async (): Promise<unknown> => Object.entries((await allOf(other, 'm1')).documents).map(([key, stored]) => [key, (stored as { value: unknown }).value])
      const [before, codes] = [await valuesOf(), await other.documents.keys('code/')]
      const { log } = other
      const between: KeptStore = { ...other, log: { meetings: () => log.meetings(), readAfter: (...of) => log.readAfter(...of), append: async (...of) => {
        await writeOn({ ...other, log }, 'm1', end => sampleEntries(end, 3))
        return log.append(...of)
      } } }
      other = between
      expect(await restore()).toMatchObject({ m1: { outcome: 'departs', put: 0 } })
      expect([await valuesOf(), await other.documents.keys('code/')]).toEqual([before, codes])
    })

    test('a meeting that was taken out of the archive since stays out; one that was lost comes back where it was', async () => {
      await putMeeting(one, 'm1')
      await one.documents.put('archive/m1/secretariat', { at: 1, by: { accessId: 'secretariat', device: 'desk' } }, null)
      await take()
      await restore()
      expect(await other.documents.get('archive/m1/secretariat')).not.toBeNull()
      await other.documents.delete('archive/m1/secretariat')
      expect(await restore()).toEqual({ m1: { outcome: 'there', before: 12, put: 0 } })
      expect(await other.documents.get('archive/m1/secretariat')).toBeNull()
    })

    test('a log that departs is left as it is, with all that is beside it', async () => {
      const entries = await putMeeting(one, 'm1')
      await other.log.append('m1', startOf('m1'), entries.slice(0, 4))
      await writeOn(other, 'm1', end => sampleEntries(end, 20))
      await take()
      const before = await allOf(other, 'm1')
      expect(await restore()).toEqual({ m1: { outcome: 'departs', before: 0, put: 0 } })
      expect(await allOf(other, 'm1')).toEqual(before)
      expect(await other.documents.get('secret/check')).toBeNull()
    })

    test('where the log went on, a speaker that was deleted since does not come back, and one that was lost does', async () => {
      await putMeeting(one, 'm1')
      await take()
      await restore()
      await writeOn(other, 'm1', end => [documentEntry(end, 'r1', 'r1-delete', null)])
      for (const requestId of ['r1', 'r2']) await other.documents.delete(keyOf('m1', requestId, `${requestId}-first`))
      expect(await restore()).toEqual({ m1: { outcome: 'there', before: 13, put: 1 } })
      expect(await other.documents.keys('speaker/')).toEqual(['speaker/m1/r2/r2-first'])
    })

    test('however many texts a meeting has, a store is asked once for what it has of them', async () => {
      await putMeeting(one, 'm1')
      for (const of of ['r1', 'r2']) await putText(one, of)
      const asked: string[] = []
      const documents: KeptStore['documents'] = { ...bound(one.documents), keys: prefix => {
        asked.push(prefix)
        return one.documents.keys(prefix)
      } }
      await takeBackup({ store: { log: one.log, documents }, rules: BACKED_UP, path, meetingId: null, takenAt: 1, onCopied: () => undefined })
      expect(asked.filter(prefix => prefix.startsWith('text'))).toEqual(['text/m1/'])
      for (const of of ['r1', 'r2']) expect(await text()).toContain(`piece 1 of ${of}`)
    })

    test('what opens a text lies in a file of its own, which the next backup replaces: a text that was deleted is in no backup', async () => {
      await putMeeting(one, 'm1')
      for (const of of ['r1', 'r2']) await putText(one, of)
      expect(await take()).toMatchObject([{ lacking: 0, entries: { length: 14 }, apart: { length: 2 } }])
      const older = await readFile(path)
      expect(await text()).not.toContain('key of')
      expect(await text()).toContain('piece 1 of r1')
      expect((await stat(`${path}.keys`)).mode & 0o777).toBe(0o600)
      expect((await check()).unreadable).toBe(0)
      await writeOn(one, 'm1', end => [documentEntry(end, 'r1', 'r1-text-gone', null, 'text')])
      await one.documents.delete(textKey('r1'))
      await take()
      await writeFile(path, older)
      expect((await check()).unreadable).toBe(1)
      await restore()
      expect(await other.documents.keys('text')).toEqual([textKey('r2'), 'text/m1/r2/r2-text/0', 'text/m1/r2/r2-text/1'])
      expect(await other.documents.get(textKey('r2'))).toMatchObject({ value: { key: 'key of r2' } })
      await writeOn(one, 'm1', end => [documentEntry(end, 'r2', 'r2-text-gone', null, 'text')])
      await one.documents.delete(textKey('r2'))
      await take()
      await expect(stat(`${path}.keys`)).rejects.toThrow('ENOENT')
      await writeFile(path, older)
      expect((await check()).unreadable).toBe(2)
    })

    test('a backup of one meeting does not take the place of one of several, nor its keys', async () => {
      await putMeeting(one, 'm1')
      await putMeeting(one, 'm2')
      await putText(one, 'r1')
      await take()
      const files = async (): Promise<Buffer[]> => [await readFile(path), await readFile(`${path}.keys`)]
      const before = await files()
      await expect(take(BACKED_UP, 'm2')).rejects.toThrow('holds other meetings too (m1), of which the keys would be lost')
      expect(await files()).toEqual(before)
      await rm(path) // the keys alone are enough
      await expect(take(BACKED_UP, 'm2')).rejects.toThrow('holds other meetings too (m1)')
      await writeFile(`${path}.keys`, 'of my house')
      await expect(take()).rejects.toThrow('holds no keys of a backup')
      expect(await readFile(`${path}.keys`, 'utf8')).toBe('of my house')
    })

    test('a text that is deleted while it is copied is in the copy whole, or not named', async () => {
      await putMeeting(one, 'm1')
      await putText(one, 'r1')
      const { documents } = one
      let isDone = false
      const deleting: KeptStore = { ...one, documents: { ...bound(documents), get: async key => {
        const found = await documents.get(key)
        if (isDone || !key.startsWith('text/')) return found
        isDone = true
        await writeOn(one, 'm1', end => [documentEntry(end, 'r1', 'r1-text-gone', null, 'text')])
        const kept = await documents.get(textKey('r1')) // destroyed, and the pieces still there: as after a crash
        await documents.put(textKey('r1'), { key: null }, kept?.revision ?? null)
        return found
      } } }
      const copy = await copyMeeting(deleting, 'm1', BACKED_UP)
      expect(isDone).toBe(true)
      expect([copy.entries.length, copy.lacking, copy.apart]).toEqual([14, 0, []])
      expect(copy.documents.filter(({ key }) => key.startsWith('text/'))).toEqual([])
    })

    test('of a document that only another version knows nothing is put back', async () => {
      await putMeeting(one, 'm1')
      await one.documents.put('hologram/m1/h1', 'seen from all sides', null)
      await take(LATER)
      await expect(restore()).rejects.toThrow('hologram/m1/h1, that this version of Rostrum does not know')
      expect([await other.log.meetings(), await other.documents.keys('')]).toEqual([[], []])
    })

    test('I14 a document that is replaced between the reading of the log and its own is in the copy as the later log names it', async () => {
      const { documents } = one
      await putMeeting(one, 'm1')
      let rounds = 0
      const replacing: KeptStore = { ...one, documents: { ...bound(documents), get: async key => {
        if (key.startsWith('speaker/m1/r1/') && rounds < 3) await replaceSpeaker(one, 'm1', 'r1', rounds += 1)
        return documents.get(key)
      } } }
      const copy = await copyMeeting(replacing, 'm1', BACKED_UP)
      expect(rounds).toBe(3)
      expect([copy.lacking, copy.entries.length]).toEqual([0, 15])
      expect(copy.documents.map(({ key }) => key).filter(key => key.startsWith('speaker/')).toSorted()).toEqual(['speaker/m1/r1/r1-3', 'speaker/m1/r2/r2-first'])
    })

    test('what the store itself lacks holds up no backup, and is told', async () => {
      await putMeeting(one, 'm1')
      await one.documents.delete(keyOf('m1', 'r2', 'r2-first'))
      expect((await take())[0]?.lacking).toBe(1)
    })

    test('copied again and again while others write, each copy is a beginning of the log with all that it names', async () => {
      await putMeeting(one, 'm1')
      const copies: MeetingCopy[] = []
      const different = (): number => new Set(copies.map(({ entries }) => entries.length)).size
      const writing = (async () => {
        for (let round = 1; different() < 4 && round <= 400; round += 1) await replaceSpeaker(one, 'm1', `r${1 + (round % 2)}`, round)
      })()
      while (different() < 4) copies.push(await copyMeeting(one, 'm1', BACKED_UP))
      await writing
      const heads = ((await one.log.readAfter('m1', startOf('m1'))) ?? []).map(({ head }) => head)
      for (const copy of copies) {
        expect(copy.entries.map(({ head }) => head)).toEqual(heads.slice(0, copy.entries.length))
        expect([copy.lacking, copy.documents.length]).toEqual([0, 4])
      }
    })
  })
}

const textKey = (requestId: string): string => `text-key/m1/${requestId}/${requestId}-text`

/** In two pieces, as the server does it: the key first. */
async function putText(store: KeptStore, requestId: string): Promise<void> {
  await store.documents.put(textKey(requestId), { key: `key of ${requestId}` }, null)
  for (const piece of [0, 1]) await store.documents.put(`text/m1/${requestId}/${requestId}-text/${piece}`, `piece ${piece} of ${requestId}`, null)
  await writeOn(store, 'm1', end => [documentEntry(end, requestId, `${requestId}-text`, DIGEST, 'text')])
}

/** As the server does it: the document, then the log, then what it names no more is swept away. */
async function replaceSpeaker(store: KeptStore, meetingId: string, requestId: string, round: number): Promise<void> {
  const key = keyOf(meetingId, requestId, `${requestId}-${round}`)
  await store.documents.put(key, { speaker: { name: `Speaker ${round}`, title: null } }, null)
  await writeOn(store, meetingId, end => [documentEntry(end, requestId, `${requestId}-${round}`, `${round}`.padEnd(43, DIGEST))])
  for (const old of await store.documents.keys(`speaker/${meetingId}/${requestId}/`)) if (old !== key) await store.documents.delete(old)
}

const bound = (documents: KeptStore['documents']): KeptStore['documents'] => ({ get: key => documents.get(key), put: (key, value, ifRevision) => documents.put(key, value, ifRevision), delete: key => documents.delete(key), keys: prefix => documents.keys(prefix) })
