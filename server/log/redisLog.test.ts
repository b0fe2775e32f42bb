import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { startOf, type Entry } from '#shared/sync/entry.ts'
import { openRedis, type OpenRedis } from '#server/redis/openRedis.ts'
import { agreedIn } from '#server/redis/agreedClock.ts'
import { RedisClock } from '#server/redis/redisClock.ts'
import { startWire, type RedisWire } from '#server/redis/testing/redisWire.ts'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { newReport } from '#server/report.ts'
import { StoreAway } from './meetingLog.ts'
import { RedisLog } from './redisLog.ts'
import { logContract } from './testing/logContract.ts'
import { positionAfter, sampleEntries } from './testing/sampleEntries.ts'

const silent = newReport('silent')
const stream = (meetingId: string): string => `rostrum:{${meetingId}}:log`

let server: TestRedis
let direct: Redis
const opened: OpenRedis[] = []

const node = async (url = server.url, patienceMs = 2000): Promise<RedisLog> => {
  const open = await openRedis(url, silent, patienceMs)
  opened.push(open)
  return new RedisLog(open)
}
const closeNodes = (): void => opened.splice(0).forEach(open => open.close())

beforeAll(async () => {
  server = await startTestRedis()
  direct = new Redis(server.socketPath)
  direct.on('error', () => undefined)
})
afterEach(closeNodes)
afterAll(async () => {
  direct.disconnect()
  await server.stop()
})

logContract('a log in Redis', async () => {
  await direct.flushall()
  return {
    node: () => node(),
    restart: async () => {
      closeNodes()
      await server.kill9()
      await server.restart()
    },
    rewrite: async (meetingId, change) => {
      const rows = await direct.xrange(stream(meetingId), '-', '+')
      const texts = change(rows.map(([, fields]) => fields[3] ?? ''))
      await direct.del(stream(meetingId))
      for (const [index, text] of texts.entries()) await direct.xadd(stream(meetingId), `${index + 1}-0`, 'head', /"head":"([^"]*)"/.exec(text)?.[1] ?? '', 'entry', text)
    },
    remove: async () => {
      closeNodes()
      await direct.flushall()
    },
  }
})

describe('a log in Redis, when the line or the server fails', () => {
  const id = 'panel'
  const start = startOf(id)
  let wire: RedisWire
  beforeEach(async () => {
    await direct.flushall()
    wire = await startWire(server)
  })
  afterEach(() => wire.close())

  test('while the clock of the store departs from the node’s own, nothing is appended', async () => {
    const at = { redis: 1_000_000, steady: 0 }
    const open = await openRedis(server.url, silent)
    opened.push(open)
    const clock = new RedisClock({ askTime: () => Promise.resolve(at.redis), steadyNow: () => at.steady, agreed: agreedIn(open), warn: () => undefined })
    const log = new RedisLog({ ...open, clock })
    await clock.refresh()
    at.redis += 60_000
    await clock.refresh()
    await expect(log.append(id, start, sampleEntries(start, 1))).rejects.toThrow('jumped by 60.0 s')
    expect(log.health()).toMatchObject({ ok: false })
    expect(await log.readAfter(id, start)).toEqual([])
  })

  test('trap 2: an append whose answer is lost is rejected, is there once, and asked again conflicts with itself', async () => {
    const log = await node(wire.url)
    const other = await node()
    const first = sampleEntries(start, 1)
    await log.append(id, start, first)
    const at = positionAfter(first, start)
    const entries = sampleEntries(at, 3)
    wire.mute()
    const lost = log.append(id, at, entries).catch((cause: unknown) => cause)
    await expect.poll(() => other.readAfter(id, at)).toEqual(entries)
    wire.cut()
    expect(await lost).toBeInstanceOf(StoreAway)
    expect(await log.append(id, at, entries)).toEqual({ ok: false, end: positionAfter(entries, at) })
    expect(await log.readAfter(id, at)).toEqual(entries)
  })

  test('trap 3: who missed a message is told so, when the line is back and listening', async () => {
    const log = await node(wire.url)
    const other = await node()
    const heard: Entry[] = []
    log.follow(id, entries => heard.push(...entries))
    const first = sampleEntries(start, 1)
    await log.readAfter(id, start)
    wire.mute()
    await other.append(id, start, first)
    const caughtUp = new Promise<Entry[] | null>((resolve, reject) => {
      log.onReconnect(() => log.readAfter(id, start).then(resolve, reject))
    })
    wire.cut()
    expect(await caughtUp).toEqual(first)
    expect(heard).toEqual([])
    const second = sampleEntries(positionAfter(first, start), 1)
    await other.append(id, positionAfter(first, start), second)
    await expect.poll(() => heard).toEqual(second)
  })

  test('who follows and then reads misses nothing, also when listening takes its time', async () => {
    const slow = await startWire(server, { contains: /subscribe/i, holdMs: 150 })
    onTestFinished(slow.close)
    const log = await node(slow.url)
    const heard: Entry[] = []
    log.follow(id, entries => heard.push(...entries))
    expect(await log.readAfter(id, start)).toEqual([])
    const entries = sampleEntries(start, 1)
    await (await node()).append(id, start, entries)
    await expect.poll(() => heard).toEqual(entries)
  })

  test('a message that cannot be read counts as missed', async () => {
    const log = await node()
    let missed = 0
    log.onReconnect(() => (missed += 1))
    log.follow(id, () => expect.unreachable())
    await log.readAfter(id, start)
    await direct.publish(`rostrum:0:{${id}}:entries`, '[{"version":1,"events":[{"value":{"type":"hologramShown"}}]}]')
    await expect.poll(() => missed).toBe(1)
  })

  test('a frozen Redis is not waited for, and what slept on the way does not act when it wakes', async () => {
    const log = await node(server.url, 300)
    const first = sampleEntries(start, 1)
    await log.append(id, start, first)
    const at = positionAfter(first, start)
    server.freeze()
    onTestFinished(server.thaw)
    // Waited for, the Redis would be thawed by nobody, and this test would not end.
    await expect(log.append(id, at, sampleEntries(at, 1))).rejects.toThrow(StoreAway)
    await expect(log.readAfter(id, start)).rejects.toThrow(StoreAway)
    expect(log.health()).toMatchObject({ ok: false })
    server.thaw()
    await expect.poll(() => log.health()).toEqual({ ok: true })
    expect(await log.readAfter(id, start)).toEqual(first)
    expect(await log.append(id, at, sampleEntries(at, 1))).toEqual({ ok: true })
  })

  test('while Redis is gone nothing hangs; when it is back the same log goes on', async () => {
    const log = await node(server.url, 200)
    const entries = sampleEntries(start, 2)
    const end = positionAfter(entries, start)
    await log.append(id, start, entries)
    await server.kill9()
    await expect(log.append(id, end, sampleEntries(end, 1))).rejects.toThrow(StoreAway)
    expect(log.health()).toEqual({ ok: false, why: 'the store (Redis) cannot be reached' })
    expect(Math.abs(log.now() - Date.now())).toBeLessThan(1000)
    await server.restart()
    await expect.poll(() => log.health()).toEqual({ ok: true })
    expect(await log.readAfter(id, start)).toEqual(entries)
  })

  test('kill -9 in the middle of a burst: every append that was acknowledged is there', async () => {
    const log = await node(server.url, 500)
    let acknowledged = start
    const burst = (async () => {
      for (let at = start; ;) {
        const entries = sampleEntries(at, 5)
        if (!(await log.append(id, at, entries)).ok) return
        acknowledged = at = positionAfter(entries, at)
      }
    })()
    await expect.poll(() => acknowledged.version).toBeGreaterThan(100)
    const ended = burst.catch((cause: unknown) => cause)
    await server.kill9()
    expect(await ended).toBeInstanceOf(StoreAway)
    await server.restart()
    const kept = await (await node()).readAfter(id, start)
    expect(kept?.[acknowledged.version - 1]?.head).toBe(acknowledged.head)
    expect(kept?.length).toBeLessThanOrEqual(acknowledged.version + 5)
    expect((kept?.length ?? 1) % 5).toBe(0) // all or nothing, also here
  })

  test('trap 4: a Redis that lost its data is noticed by reader and writer, and can be written anew', async () => {
    const log = await node()
    const entries = sampleEntries(start, 2)
    await log.append(id, start, entries)
    await direct.flushall()
    const end = positionAfter(entries, start)
    expect(await log.readAfter(id, end)).toBeNull()
    expect(await log.append(id, end, sampleEntries(end, 1))).toEqual({ ok: false, end: start })
    const anew = sampleEntries(start, 2)
    expect(await log.append(id, start, anew)).toEqual({ ok: true })
    expect(await log.readAfter(id, end)).toBeNull()
    expect(await log.readAfter(id, start)).toEqual(anew)
  })

  test('two databases of one Redis do not hear each other', async () => {
    const log = await node()
    const other = await node(`${server.url}?db=1`)
    const heard: Entry[] = []
    log.follow(id, entries => heard.push(...entries))
    await log.readAfter(id, start)
    await other.append(id, start, sampleEntries(start, 1))
    const entries = sampleEntries(start, 1)
    await log.append(id, start, entries)
    await expect.poll(() => heard).toEqual(entries)
    expect(await other.readAfter(id, positionAfter(entries, start))).toBeNull()
  })
})
