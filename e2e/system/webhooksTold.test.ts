import { describe, expect, test } from 'vitest'
import { Places } from '#server/news/hooks/places.ts'
import { newReport } from '#server/report.ts'
import { folderOfTest } from '#e2e/wire/serverOfTest.ts'
import { TestReceiver, withStatus } from '#e2e/wire/testReceiver.ts'
import { happen, hooks, meetingAt, nodeOfTest, told } from './testing/hookedMeeting.ts'

describe('who is told what', () => {
  test('a new hook is told what happens from now on; of a meeting that is made later all of it', async () => {
    const [first, second] = [await TestReceiver.open(), await TestReceiver.open()]
    const dataDir = await folderOfTest()
    const places: Places[] = []
    const before = await nodeOfTest({ dataDir, news: hooks({ id: 'first', url: first.url }), around: documents => {
      places.push(new Places(documents, 0))
      return documents
    } })
    const at = await meetingAt(before)
    await happen(before, at, 1)
    await expect.poll(() => first.types).toEqual(told(1))
    // A delivery is told again by the next start as long as its answer is on the way.
    await expect.poll(async () => (await places[0]?.read('first', at.meeting.meetingId))?.version).toBe(Number(first.received.at(-1)?.id.split('.')[1]))
    await before.close()
    const node = await nodeOfTest({ dataDir, news: hooks({ id: 'first', url: first.url }, { id: 'second', url: second.url }) })
    const later = await meetingAt(node)
    await happen(node, later, 1)
    await expect.poll(() => second.types).toEqual(told(1))
    expect(second.firsts.every(id => id.startsWith(`${later.meeting.meetingId}.`))).toBe(true)
    await expect.poll(() => first.types).toEqual([...told(1), ...told(1)])
    expect(first.received.length).toBe(first.firsts.length)
  })

  test('a hook may be of some meetings, and of some events', async () => {
    const [some, other] = [await TestReceiver.open(), await TestReceiver.open()]
    const node = await nodeOfTest({ news: hooks({ id: 'some', url: some.url, events: ['floor.given'] }, { id: 'other', url: other.url, meetings: ['another'] }) })
    await happen(node, await meetingAt(node), 2)
    await expect.poll(() => some.types).toEqual(['floor.given', 'floor.given'])
    expect(other.received).toEqual([])
  })

  test('one that answers 410 is told no more, not after a restart either; at another address it is', async () => {
    const warned: string[] = []
    const report = { ...newReport('silent'), warn: (what: string) => void warned.push(what) }
    const [gone, moved] = [await TestReceiver.open(), await TestReceiver.open()]
    gone.answer = withStatus(410)
    const dataDir = await folderOfTest()
    const first = await nodeOfTest({ dataDir, report, news: hooks({ id: 'house', url: gone.url }) })
    await happen(first, await meetingAt(first), 1)
    await expect.poll(() => warned).toEqual(['webhook house: it answers 410 and is told no more, until it has another address or id'])
    await first.close()
    const second = await nodeOfTest({ dataDir, report, news: hooks({ id: 'house', url: gone.url }) })
    await happen(second, await meetingAt(second), 1)
    await second.close()
    expect(gone.received).toHaveLength(1)
    const third = await nodeOfTest({ dataDir, report, news: hooks({ id: 'house', url: moved.url }) })
    await expect.poll(() => moved.types.toSorted()).toEqual([...told(1), ...told(1)].toSorted())
    await third.close()
  })

  test('one that is taken out of the file is forgotten: of the same name it is a new one', async () => {
    const receiver = await TestReceiver.open()
    const dataDir = await folderOfTest()
    const first = await nodeOfTest({ dataDir, news: hooks({ id: 'house', url: receiver.url }) })
    const at = await meetingAt(first)
    await receiver.down()
    await happen(first, at, 1)
    await first.close()
    const kept: string[] = []
    const without = await nodeOfTest({ dataDir, news: hooks(), around: documents => {
      documents.follow('news/', key => void kept.push(key))
      return documents
    } })
    await expect.poll(() => kept).toContain('news/hook/house')
    await without.close()
    await receiver.up()
    const again = await nodeOfTest({ dataDir, news: hooks({ id: 'house', url: receiver.url }) })
    await happen(again, await meetingAt(again), 1)
    await expect.poll(() => receiver.types).toEqual(told(1))
  })

  test('a receiver in the network of the server is not asked unless that is said', async () => {
    const warned: string[] = []
    const report = { ...newReport('silent'), warn: (what: string) => void warned.push(what) }
    const receiver = await TestReceiver.open()
    const { hooks: allowed, ...rest } = hooks({ id: 'inside', url: receiver.url })
    const node = await nodeOfTest({ report, news: { ...rest, hooks: (allowed ?? []).map(hook => Object.assign({}, hook, { mayBePrivate: false })) } })
    const at = await meetingAt(node)
    await happen(node, at, 1)
    await expect.poll(() => warned).toEqual([`webhook inside, meeting ${at.meeting.meetingId}: not taken, it has no address of the open internet, and allowPrivate is not said of it; it is tried again until it is`])
    expect(receiver.received).toEqual([])
  })
})
