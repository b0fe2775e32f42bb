import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startOf, type Entry, type Position } from '#shared/sync/entry.ts'
import { LogFault, type MeetingLog } from '../meetingLog.ts'
import { positionAfter, sampleEntries } from './sampleEntries.ts'

/** A store to try, and how to reach under it. */
export interface LogPlace {
  /** The log as one more node sees it; in a store for one node only, always the same. */
  node: () => Promise<MeetingLog>
  /** Everything stops, in order or not; nodes opened afterwards find what was kept. */
  restart: () => Promise<void>
  /** Rewrites what is stored of a meeting, entry by entry, as no node would. */
  rewrite: (meetingId: string, change: (texts: string[]) => string[]) => Promise<void>
  remove: () => Promise<void>
}

const id = 'panel-2015'
const start = startOf(id)

/** What every store of logs must hold to. */
export function logContract(name: string, make: () => Promise<LogPlace>): void {
  describe(name, () => {
    let place: LogPlace
    let log: MeetingLog
    beforeEach(async () => {
      place = await make()
      log = await place.node()
    })
    afterEach(() => place.remove())

    /** A log of so many entries, and where it ends. */
    const filled = async (size: number): Promise<{ entries: Entry[]; end: Position }> => {
      const entries = sampleEntries(start, size)
      expect(await log.append(id, start, entries)).toEqual({ ok: true })
      return { entries, end: positionAfter(entries, start) }
    }
    const whole = (from: MeetingLog = log): Promise<Entry[] | null> => from.readAfter(id, start)
    const faultOf = async (): Promise<string> => {
      const fault: unknown = await place.node().then(node => whole(node)).catch((cause: unknown) => cause)
      expect(fault).toBeInstanceOf(LogFault)
      return (fault as LogFault).message
    }

    describe('appending', () => {
      test('what was appended is read, as it was and in order', async () => {
        const { entries, end } = await filled(3)
        const more = sampleEntries(end, 2)
        expect(await log.append(id, end, more)).toEqual({ ok: true })
        expect(await whole()).toEqual([...entries, ...more])
      })

      test('a writer who stands too far back is told where the log ends, and nothing is written', async () => {
        const { entries, end } = await filled(2)
        const stale = positionAfter(entries.slice(0, 1), start)
        expect(await log.append(id, stale, sampleEntries(stale, 1))).toEqual({ ok: false, end })
        expect(await log.append(id, start, sampleEntries(start, 1))).toEqual({ ok: false, end })
        expect(await whole()).toEqual(entries)
      })

      test('trap 4: a writer at the same version with another head is told so', async () => {
        const { entries, end } = await filled(2)
        const other = { version: 2, head: sampleEntries(start, 2)[1]?.head ?? '' }
        expect(await log.append(id, other, sampleEntries(other, 1))).toEqual({ ok: false, end })
        expect(await whole()).toEqual(entries)
      })

      test('a writer who stands beyond the end makes no hole', async () => {
        const { entries, end } = await filled(1)
        const beyond = { version: 5, head: end.head }
        expect(await log.append(id, beyond, sampleEntries(beyond, 1))).toEqual({ ok: false, end })
        expect(await log.append('other', { version: 1, head: 'x' }, sampleEntries({ version: 1, head: 'x' }, 1))).toEqual({ ok: false, end: startOf('other') })
        expect(await log.append('other', { version: 0, head: 'x' }, sampleEntries({ version: 0, head: 'x' }, 1))).toEqual({ ok: false, end: startOf('other') })
        expect(await whole()).toEqual(entries)
      })

      test('entries that do not continue where they are put are a bug, not a log', async () => {
        const { entries, end } = await filled(1)
        await expect(log.append(id, end, entries)).rejects.toThrow(RangeError)
        await expect(log.append(id, end, sampleEntries(end, 3).toSpliced(1, 1))).rejects.toThrow(RangeError)
        expect(await whole()).toEqual(entries)
      })

      test('trap 2: an append that is sent a second time conflicts with itself, and is there once', async () => {
        const { entries, end } = await filled(2)
        expect(await log.append(id, start, entries)).toEqual({ ok: false, end })
        expect(await whole()).toEqual(entries)
      })

      test('of many writers at once exactly one wins each position', async () => {
        const nodes = [log, await place.node(), await place.node()]
        let at: Position = start
        for (let round = 0; round < 5; round += 1) {
          const offers = nodes.flatMap(node => [1, 2, 3].map(size => ({ node, entries: sampleEntries(at, size) })))
          const answers = await Promise.all(offers.map(({ node, entries }) => node.append(id, at, entries)))
          const won = offers.filter((_, index) => answers[index]?.ok === true)
          expect(won).toHaveLength(1)
          at = positionAfter(won[0]?.entries ?? [], at)
          for (const answer of answers) if (!answer.ok) expect(answer.end).toEqual(at)
        }
        expect((await whole())?.map(({ version }) => version)).toEqual(Array.from({ length: at.version }, (_, index) => index + 1))
      })
    })

    describe('reading', () => {
      test('a meeting nobody has written is empty', async () => {
        expect(await whole()).toEqual([])
        expect(await log.meetings()).toEqual([])
      })

      test('from where one stands come the entries after it', async () => {
        const { entries, end } = await filled(4)
        expect(await log.readAfter(id, positionAfter(entries.slice(0, 1), start))).toEqual(entries.slice(1))
        expect(await log.readAfter(id, end)).toEqual([])
      })

      test('trap 4: null where the log is not the one the position is of', async () => {
        const { end } = await filled(2)
        const foreign = sampleEntries(start, 3)
        expect(await log.readAfter(id, { version: 2, head: foreign[1]?.head ?? '' })).toBeNull()
        expect(await log.readAfter(id, { version: 3, head: foreign[2]?.head ?? '' })).toBeNull()
        expect(await log.readAfter(id, { version: 0, head: 'meeting:another' })).toBeNull()
        expect(await log.readAfter('another', end)).toBeNull()
      })

      test('no more than was asked for, the first of it first', async () => {
        const { entries, end } = await filled(1234)
        for (const most of [1, 3, 1000, 1233, 1234, 2000]) expect(await log.readAfter(id, start, most)).toEqual(entries.slice(0, most))
        expect(await log.readAfter(id, positionAfter(entries.slice(0, 2), start), 3)).toEqual(entries.slice(2, 5))
        expect(await log.readAfter(id, positionAfter(entries.slice(0, 1233), start), 3)).toEqual(entries.slice(1233))
        expect(await log.readAfter(id, end, 3)).toEqual([])
      })

      test('a log of several thousand entries', async () => {
        const { entries, end } = await filled(2345)
        expect(await whole()).toEqual(entries)
        expect(await log.readAfter(id, positionAfter(entries.slice(0, 1000), start))).toEqual(entries.slice(1000))
        expect(await log.readAfter(id, end)).toEqual([])
      })

      test('all meetings that have a log, each with its own', async () => {
        await filled(1)
        const other = sampleEntries(startOf('other.one'), 1)
        await log.append('other.one', startOf('other.one'), other)
        await log.append('never', { version: 1, head: 'x' }, sampleEntries({ version: 1, head: 'x' }, 1))
        expect(await log.meetings()).toEqual(['other.one', id])
        expect(await log.readAfter('other.one', startOf('other.one'))).toEqual(other)
      })
    })

    describe('following', () => {
      test('what anybody appends is heard, until one stops', async () => {
        const other = await place.node()
        const heard: Entry[] = []
        const always: Entry[] = []
        const stop = log.follow(id, entries => heard.push(...entries))
        log.follow(id, entries => always.push(...entries))
        await whole()
        const { entries, end } = await filled(2)
        const more = sampleEntries(end, 1)
        await other.append(id, end, more)
        await expect.poll(() => heard).toEqual([...entries, ...more])
        stop()
        const last = positionAfter(more, end)
        await other.append(id, last, sampleEntries(last, 1))
        await expect.poll(() => always).toHaveLength(4)
        expect(heard).toHaveLength(3)
      })

      test('whoever follows, then reads, misses nothing', async () => {
        const other = await place.node()
        const seen = new Set<number>()
        let at: Position = start
        const writing = (async () => {
          for (let round = 0; round < 60; round += 1) {
            const entries = sampleEntries(at, 1)
            await other.append(id, at, entries)
            at = positionAfter(entries, at)
          }
        })()
        log.follow(id, entries => entries.forEach(({ version }) => seen.add(version)))
        for (const { version } of (await whole()) ?? []) seen.add(version)
        await writing
        await expect.poll(() => seen.size).toBe(60)
      })

      test('other meetings are not heard', async () => {
        const heard: Entry[] = []
        log.follow(id, entries => heard.push(...entries))
        await whole()
        const other = startOf('other')
        await log.append('other', other, sampleEntries(other, 1))
        const { entries } = await filled(1)
        await expect.poll(() => heard).toEqual(entries)
      })
    })

    describe('keeping', () => {
      test('what was acknowledged is there after a restart, and the log goes on', async () => {
        const { entries, end } = await filled(3)
        await place.restart()
        log = await place.node()
        expect(await whole()).toEqual(entries)
        const more = sampleEntries(end, 1)
        expect(await log.append(id, end, more)).toEqual({ ok: true })
        expect(await whole()).toEqual([...entries, ...more])
        expect(await log.meetings()).toEqual([id])
      })

      test('it is healthy and knows the time, which runs on', async () => {
        expect(log.health()).toEqual({ ok: true })
        const before = log.now()
        expect(Math.abs(before - Date.now())).toBeLessThan(1000)
        await expect.poll(() => log.now()).toBeGreaterThan(before)
      })
    })

    describe('what cannot be read is never passed over', () => {
      const tampered = async (change: (texts: string[]) => string[]): Promise<string> => {
        await filled(4)
        await place.rewrite(id, change)
        await place.restart()
        return faultOf()
      }
      const third = (change: (text: string) => string) => (texts: string[]) => texts.map((text, index) => (index === 2 ? change(text) : text))

      test('a changed entry breaks the chain, and the version is named', async () => {
        expect(await tampered(third(text => text.replace('"isDignitary":false', '"isDignitary":true')))).toMatch(/version 3 .*chain/)
      })

      test('so does a change that a schema would mend', async () => {
        expect(await tampered(third(text => text.replace('"African Group"', '"African Group "')))).toMatch(/version 3 .*chain/)
      })

      test('an entry that is missing, or doubled', async () => {
        expect(await tampered(texts => texts.toSpliced(2, 1))).toMatch(/version 3 .*is missing: version 4 stands there/)
        await place.remove()
        place = await make()
        log = await place.node()
        expect(await tampered(texts => texts.toSpliced(2, 0, texts[1] ?? ''))).toMatch(/version 3 .*is missing: version 2 stands there/)
      })

      test('an event of an unknown type was written by a newer version', async () => {
        expect(await tampered(third(text => text.replace('"actUndone"', '"hologramShown"')))).toMatch(/version 3 .*hologramShown.*newer version/)
      })

      test('an entry that is none, or not JSON', async () => {
        expect(await tampered(third(text => text.replace('"receivedAt"', '"receivedAs"')))).toMatch(/version 3 .*not an entry/)
        await place.remove()
        place = await make()
        log = await place.node()
        expect(await tampered(third(text => text.replace('{', '[')))).toMatch(/version 3 .*not JSON/)
      })

      test('a log of another meeting', async () => {
        const other = startOf('other')
        await log.append('other', other, sampleEntries(other, 2))
        let texts: string[] = []
        await place.rewrite('other', found => (texts = found))
        expect(await tampered(() => texts)).toMatch(/version 1 .*chain/)
      })
    })
  })
}
