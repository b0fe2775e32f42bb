import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Documents } from '../documents.ts'

/** A store to try. */
export interface DocumentsPlace {
  /** The documents as one more node sees them; in a store for one node only, always the same. */
  node: () => Promise<Documents<string>>
  /** Everything stops; nodes opened afterwards find what was kept. */
  restart: () => Promise<void>
  /** All that lies in the store, as text. */
  traces: () => Promise<string>
  remove: () => Promise<void>
}

/** What every store of documents must hold to. */
export function documentsContract(name: string, make: () => Promise<DocumentsPlace>): void {
  describe(name, () => {
    const key = 'access/panel/chair'
    let place: DocumentsPlace
    let documents: Documents<string>
    beforeEach(async () => {
      place = await make()
      documents = await place.node()
    })
    afterEach(() => place.remove())

    const revision = async (of = key): Promise<number> => (await documents.get(of))?.revision ?? 0

    test('what is not there is null', async () => {
      expect(await documents.get(key)).toBeNull()
      expect(await documents.keys('')).toEqual([])
    })

    test.each([[{ a: [1, 'é', null, true, { b: ' ' }] }], ['text'], [0], [null], [[]]])('%j comes back as it was put', async value => {
      expect(await documents.put(key, value, null)).toBe(true)
      expect((await documents.get(key))?.value).toEqual(value)
    })

    test('a long one comes back as it was put, also when everything has stopped, and is replaced and deleted as others', async () => {
      const long = { text: 'é and more '.repeat(40_000) }
      await documents.put(key, long, null)
      expect((await documents.get(key))?.value).toEqual(long)
      await place.restart()
      documents = await place.node()
      expect((await documents.get(key))?.value).toEqual(long)
      expect(await documents.put(key, { text: 'short' }, await revision())).toBe(true)
      documents.letGo()
      expect(await place.traces()).not.toContain('and more')
      await documents.delete(key)
      expect(await documents.get(key)).toBeNull()
    })

    test('a document is made only where there is none, and changed only as it was read', async () => {
      expect(await documents.put(key, 1, 99)).toBe(false)
      expect(await documents.put(key, 1, null)).toBe(true)
      expect(await documents.put(key, 2, null)).toBe(false)
      const first = await revision()
      expect(await documents.put(key, 2, first)).toBe(true)
      expect(await documents.put(key, 3, first)).toBe(false)
      expect((await documents.get(key))?.value).toBe(2)
    })

    test('of two who change it at once one is told that it was too late', async () => {
      const other = await place.node()
      await documents.put(key, 0, null)
      const read = await revision()
      const put = await Promise.all([documents.put(key, 1, read), other.put(key, 2, read), documents.put(key, 3, read)])
      expect(put.filter(Boolean)).toEqual([true])
      expect((await other.get(key))?.value).toBe(put.indexOf(true) + 1)
    })

    test('what was deleted is gone without a trace, also for whoever still holds its revision', async () => {
      await documents.put(key, 'a secret word', null)
      const old = await revision()
      expect(await place.traces()).toContain('a secret word')
      await documents.delete(key)
      await documents.delete(key)
      expect(await documents.get(key)).toBeNull()
      expect(await place.traces()).not.toContain('a secret word')
      await documents.put(key, 'anew', null)
      expect(await documents.put(key, 'late', old)).toBe(false)
    })

    test('keys by what they begin with, sorted', async () => {
      for (const one of ['b/2', 'a/b/1', 'b/1', 'A/1', 'b2/1']) await documents.put(one, 1, null)
      expect(await documents.keys('b/')).toEqual(['b/1', 'b/2'])
      expect(await documents.keys('')).toEqual(['A/1', 'a/b/1', 'b/1', 'b/2', 'b2/1'])
      await documents.delete('b/1')
      expect(await documents.keys('b')).toEqual(['b/2', 'b2/1'])
    })

    test('keys that differ in case, or are long, do not meet', async () => {
      const long = `a/${'x'.repeat(398)}`
      for (const [index, one] of ['a/b', 'a/B', 'A/b', long].entries()) await documents.put(one, index, null)
      expect(await Promise.all(['a/b', 'a/B', 'A/b', long].map(async one => (await documents.get(one))?.value))).toEqual([0, 1, 2, 3])
    })

    test.each(['', 'a', '/a', 'a/', 'a//b', 'a/b c', 'a/ä', 'a/*', 'a/b\n', `a/${'x'.repeat(399)}`])('%j is no key', async bad => {
      await expect(documents.get(bad)).rejects.toThrow(RangeError)
      await expect(documents.put(bad, 1, null)).rejects.toThrow(RangeError)
      await expect(documents.delete(bad)).rejects.toThrow(RangeError)
    })

    test('a follower hears of each document under its prefix that anybody put or deleted, until it stops', async () => {
      const other = await place.node()
      const heard: string[] = []
      const all: string[] = []
      const stop = documents.follow('access/', changed => heard.push(changed))
      documents.follow('', changed => all.push(changed))
      await place.node()
      await expect.poll(async () => {
        await other.put('probe/1', 1, null)
        await other.delete('probe/1')
        return all.length
      }).toBeGreaterThan(0)
      await other.put(key, 1, null)
      await other.put('note/1', 1, null)
      await documents.delete(key)
      await expect.poll(() => all.slice(-3)).toEqual([key, 'note/1', key])
      stop()
      await other.put('access/late', 1, null)
      await expect.poll(() => all.at(-1)).toBe('access/late')
      expect(heard).toEqual([key, key])
    })

    test('what was put is there after a restart, with its revision', async () => {
      await documents.put(key, { role: 'chair' }, null)
      await documents.put('access/gone', 1, null)
      await documents.delete('access/gone')
      const before = await documents.get(key)
      await place.restart()
      documents = await place.node()
      expect(await documents.get(key)).toEqual(before)
      expect(await documents.keys('access/')).toEqual([key])
    })
  })
}
