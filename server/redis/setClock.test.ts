import { describe, expect, test } from 'vitest'
import { agreedIn } from './agreedClock.ts'
import { Departure } from './departure.ts'
import { CLOCK } from './keys.ts'
import { LOOK_MS, redisOfClocks } from './testing/clockTable.ts'

const of = redisOfClocks()
const { table } = of

describe('a clock of the store that was set and stays so', () => {
  test.each([12_000, -12_000, -3_600_000])('by %i ms: within fifteen seconds commands are taken again, at all nodes, and the time of the meetings has not moved', async setMs => {
    const { at, start, live, said } = table()
    const nodes = [start(), start()]
    await live(60_000)
    const right = at.redis
    at.redis += setMs
    await live(9000)
    expect(nodes.map(node => node.fault() === null)).toEqual([false, false])
    await live(9000)
    expect(nodes.map(node => node.fault())).toEqual([null, null])
    for (const node of nodes) expect(Math.abs(node.now() - (right + 18_000))).toBeLessThanOrEqual(1)
    expect(nodes[0]?.lastLook).toMatchObject({ departureMs: 0, aheadMs: -setMs })
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(`was set by ${(setMs / 1000).toFixed(1)} s`)
  })

  test('a node that starts afterwards has the time of the others', async () => {
    const { at, start, live } = table()
    const old = start()
    await live(60_000)
    at.redis += 12_000
    await live(60_000)
    const young = start()
    await young.refresh()
    expect(young.fault()).toBeNull()
    expect(Math.abs(young.now() - old.now())).toBeLessThanOrEqual(1)
  })

  test('one that started before they had agreed comes to them, and they not to it', async () => {
    const { at, start, live } = table()
    const old = start()
    await live(60_000)
    const right = at.redis
    at.redis += 12_000
    const young = start()
    await live(30_000)
    expect([old.fault(), young.fault()]).toEqual([null, null])
    for (const node of [old, young]) expect(Math.abs(node.now() - (right + 30_000))).toBeLessThanOrEqual(1)
  })

  test('that is put right later is such a one as well', async () => {
    const { at, start, live } = table()
    const node = start()
    await live(60_000)
    const right = at.redis
    at.redis += 12_000
    await live(60_000)
    at.redis -= 12_000
    await live(30_000)
    expect(node.fault()).toBeNull()
    expect(node.now()).toBe(right + 90_000)
    expect(node.lastLook?.aheadMs).toBe(0)
  })

  test('when no node has lived for a minute, its time is the time again', async () => {
    const { at, pass, start, live } = table()
    start()
    await live(60_000)
    at.redis += 12_000
    await live(60_000)
    pass(61_000)
    const next = start()
    await next.refresh()
    expect(next.now()).toBe(at.redis)
  })

  test('when all nodes are started anew it is not forgotten, neither while they have no word of their own nor by one that starts after them', async () => {
    const { at, pass, start, live, nodes } = table()
    const before = start()
    await live(60_000)
    at.redis += 12_000
    await live(60_000)
    nodes.length = 0
    pass(40_000)
    const first = start()
    await live(24_000)
    const second = start()
    for (let look = 0; look < 20; look += 1) {
      await live(LOOK_MS)
      expect([first.fault(), second.fault()]).toEqual([null, null])
      for (const node of [first, second]) expect(Math.abs(node.now() - before.now())).toBeLessThanOrEqual(1)
    }
  })

  test('a store that is away for minutes, and those who run on: nobody has forgotten', async () => {
    const { at, pass, start, live } = table()
    const nodes = [start(), start()]
    await live(60_000)
    const right = at.redis
    at.redis += 12_000
    await live(60_000)
    pass(300_000)
    await live(LOOK_MS)
    expect(nodes.map(node => node.fault())).toEqual([null, null])
    for (const node of nodes) expect(Math.abs(node.now() - (right + 363_000))).toBeLessThanOrEqual(1)
    expect(nodes[0]?.lastLook?.aheadMs).toBe(-12_000)
  })

  test('by an hour back: the time of the next start does not go back either, until the clock of the store has come to it', async () => {
    const { at, pass, start, live, nodes } = table()
    const before = start()
    await live(60_000)
    at.redis -= 3_600_000
    await live(60_000)
    nodes.length = 0
    pass(600_000)
    const next = start()
    await next.refresh()
    expect(Math.abs(next.now() - before.now())).toBeLessThanOrEqual(1)
    pass(3_600_001)
    const late = start()
    await late.refresh()
    expect(late.now()).toBe(at.redis)
  })

  test('by more than a minute ahead, the time of day counts: the meetings follow it', async () => {
    const { at, start, live, said } = table()
    const nodes = [start(), start()]
    await live(60_000)
    at.redis += 3_600_000
    await live(18_000)
    expect(nodes.map(node => node.fault())).toEqual([null, null])
    for (const node of nodes) expect(node.now()).toBe(at.redis)
    expect(said[0]).toContain('was set ahead by 3600.0 s')
  })

  test('a node that stood still alone goes by the store and the others again', async () => {
    const { at, start, live, said } = table()
    const asleep = { ms: 0 }
    const awake = [start(), start()]
    const still = start(asleep)
    await live(60_000)
    asleep.ms = 12_000
    await live(18_000)
    expect([...awake, still].map(node => node.fault())).toEqual([null, null, null])
    for (const node of [...awake, still]) expect(node.now()).toBe(at.redis)
    expect(said).toEqual([expect.stringContaining('and other nodes go by the store')])
  })

  test('whoever agreed in the moment when it was set is no other node that goes by it', () => {
    const departure = new Departure(12_000, 0)
    for (const [now, agreements] of [[1, 7], [2, 8], [6000, 9], [9000, 9]] as const) departure.note(now, agreements) // a failover looks often at once, and a look may be lost
    expect(departure.hasLasted(15_000)).toBe(true)
    expect(departure.isOfThisNodeAlone).toBe(false)
  })

  test('of two nodes that say at once how it goes on, one is heard', async () => {
    const { at } = table()
    const agreed = agreedIn(of.redis)
    const [one, other] = [await agreed.read(), await agreed.read()]
    expect(await agreed.agree(one, { aheadMs: -12_000, agreedAt: at.redis, counts: true })).toBe(true)
    expect(await agreed.agree(other, { aheadMs: -12_004, agreedAt: at.redis, counts: true })).toBe(false)
    expect(await agreed.read()).toEqual({ aheadMs: -12_000, agreedAt: at.redis, agreements: 1 })
  })

  test('nor is one heard that has not seen that another goes by the store', async () => {
    const { at } = table()
    const agreed = agreedIn(of.redis)
    const read = await agreed.read()
    expect(await agreed.agree(read, { aheadMs: 0, agreedAt: at.redis, counts: true })).toBe(true)
    expect(await agreed.agree(read, { aheadMs: -12_000, agreedAt: at.redis, counts: true })).toBe(false)
  })

  test('two looks of a node at once are one: what it said itself is no word of another node', async () => {
    const { at, start, live } = table()
    const node = start()
    await live(60_000)
    const { agreements } = node.lastLook?.agreed ?? { agreements: 0 }
    await Promise.all([node.refresh(), node.refresh(), node.refresh()])
    expect((await agreedIn(of.redis).read()).agreements).toBe(agreements + 2)
    expect(node.now()).toBe(at.redis)
  })

  test('a look that lasted long says nothing: what it found may have been set since', async () => {
    const trips: number[] = []
    const { at, start, live } = table(trips)
    const node = start()
    await live(60_000)
    const { agreements } = await agreedIn(of.redis).read()
    trips.push(1, 1800, 1800, 1800, 1800)
    at.redis += 1500
    await node.refresh()
    expect(node.now()).toBe(at.redis - 1500)
    expect((await agreedIn(of.redis).read()).agreements).toBe(agreements)
  })

  test('one that moves on does not stay so', async () => {
    const { at, start, live } = table()
    const node = start()
    await live(60_000)
    for (let look = 0; look < 10; look += 1) {
      at.redis += 4000
      await live(LOOK_MS)
    }
    expect(node.fault()).not.toBeNull()
  })

  test('where the store takes no writing, no commands are taken until it does', async () => {
    const { at, start, live } = table()
    const node = start()
    await live(60_000)
    at.redis += 12_000
    const config = (name: string, value: string) => of.redis.shards.ask(CLOCK, line => line.config('SET', name, value))
    await config('min-replicas-to-write', '1')
    await live(30_000)
    expect(node.fault()).not.toBeNull()
    expect(of.redis.refusals.problem).toContain('NOREPLICAS')
    await config('min-replicas-to-write', '0')
    await live(LOOK_MS)
    expect(node.fault()).toBeNull()
    expect(of.redis.refusals.problem).toBeNull()
  })
})
