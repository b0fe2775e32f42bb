import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { CLOCK } from '#server/redis/keys.ts'
import { openRedis, type OpenRedis } from '#server/redis/openRedis.ts'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { newReport } from '#server/report.ts'
import { RedisPresence } from './redisPresence.ts'
import { attending, presenceContract } from './testing/presenceContract.ts'

/** A node says so often that it is there, that most of its turns may be late on a busy machine. */
const QUICK = { everyMs: 100, holdsMs: 1000 }
const CHAIR = { chair: ['gavel'] }
const DESK = { secretariat: ['desk'] }

let server: TestRedis
let direct: ReturnType<TestRedis['connect']>
const opened: OpenRedis[] = []

const openLine = async (): Promise<OpenRedis> => {
  const open = await openRedis(server.url, newReport('silent'))
  opened.push(open)
  return open
}
const node = async (times?: typeof QUICK): Promise<RedisPresence> => new RedisPresence(await openLine(), times)
/** The keys that are there; what nodes keep of their clock is none of presence. */
const said = async (): Promise<string[]> => (await direct.keys('*')).filter(key => key !== CLOCK).toSorted()
const removeAll = async (): Promise<void> => {
  opened.splice(0).forEach(open => open.close())
  await direct.flushall()
}

beforeAll(async () => {
  server = await startTestRedis()
  direct = server.connect()
})
afterEach(removeAll)
afterAll(async () => {
  direct.disconnect()
  await server.stop()
})

presenceContract('presence over Redis', () => Promise.resolve({ node: () => node(), remove: removeAll }))

test('a node that dies without a word is forgotten, one that lives is not, and nothing stays in Redis of either', async () => {
  const dying = await openLine()
  const [living, watching] = [attending(await node(QUICK)), attending(await node(QUICK))]
  living.part.say(CHAIR)
  await expect.poll(() => watching.heard.at(-1)).toEqual([CHAIR])
  const dead = attending(new RedisPresence(dying, QUICK))
  dead.part.say(DESK)
  await expect.poll(() => watching.heard.at(-1)).toEqual([CHAIR, DESK])
  dying.close()
  await expect.poll(() => watching.heard.at(-1)).toEqual([CHAIR])
  expect(watching.heard).toEqual([[CHAIR], [CHAIR, DESK], [CHAIR]]) // and was told nothing by all the turns between
  opened.splice(0).forEach(open => open.close())
  await expect.poll(said).toEqual([])
  await Promise.all([living, watching, dead].map(({ part }) => part.leave())) // without a line: what is left are their timers
})

test('a node that died is counted until what it said runs out, and not until it is the turn of somebody else', async () => {
  const seldom = { everyMs: 60_000, holdsMs: 1000 }
  const dying = await openLine()
  const [watching, dead] = [attending(await node(seldom)), attending(new RedisPresence(dying, seldom))]
  dead.part.say(DESK)
  await expect.poll(() => watching.heard.at(-1)).toEqual([DESK])
  dying.close()
  await expect.poll(() => watching.heard.at(-1)).toEqual([])
  await Promise.all([watching, dead].map(({ part }) => part.leave()))
})

test('what a Redis forgot is said again, to it and to those who listen', async () => {
  const [one, other] = [attending(await node(QUICK)), attending(await node(QUICK))]
  one.part.say(CHAIR)
  await expect.poll(() => other.heard.at(-1)).toEqual([CHAIR])
  await server.kill9()
  await server.restart()
  await direct.flushall()
  await expect.poll(said).toEqual(['rostrum:{panel}:presence', 'rostrum:{panel}:presence:until'])
  one.part.say(DESK)
  await expect.poll(() => other.heard.at(-1)).toEqual([DESK])
  await Promise.all([one.part.leave(), other.part.leave()])
  expect(await said()).toEqual([])
})

test('what a node of another version says is not counted, and does no harm', async () => {
  const watching = attending(await node(QUICK))
  const one = attending(await node(QUICK))
  await direct.hset('rostrum:{panel}:presence', { strange: 'not even JSON', stranger: '{"chair":7}' })
  one.part.say(CHAIR)
  await expect.poll(() => watching.heard.at(-1)).toEqual([CHAIR])
  await Promise.all([one.part.leave(), watching.part.leave()])
})
