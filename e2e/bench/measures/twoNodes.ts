import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { Hall } from '../hall.ts'
import { median, percentile } from '../figures.ts'
import { LoadProcess } from '../load/loadProcess.ts'
import { DELEGATIONS, PRESSERS } from '../stage.ts'
import { openHall, startRostrum, type Rostrum } from '../subjects/rostrum.ts'
import { processorMs } from './memory.ts'
import { burst, lone, Turns, type Lone } from './pressing.ts'

const SECRET = 'a secret of the benchmark, and of nothing else'
const EVERY_MS = 20

/** What one node, or two with twice the windows, did. */
export interface NodesRow {
  nodes: number
  windows: number
  loneMs: number
  burstMs: number
  steadyMs: number
  steadyMostMs: number
  /** Of the processor, by all nodes, for each message that reached a window. */
  deliveryUs: number
  conflictsPerThousand: number
}

interface Installation {
  nodes: Rostrum[]
  hall: Hall
  windows: number
  end: () => Promise<void>
}

/** One node with some windows and two with twice as many, by turns. */
export async function measureTwoNodes(windows: number, rounds: number, say: (what: string) => void): Promise<NodesRow[]> {
  const both = [await install(1, windows), await install(2, 2 * windows)]
  try {
    const tallies = both.map(one => ({ one, lone: [] as Lone[], burst: [] as number[], steady: [] as number[], deliveries: 0, processorMs: 0, turns: new Turns() }))
    for (let round = 0; round < rounds; round += 1) {
      say(`round ${round + 1} of ${rounds}`)
      for (const tally of tallies) {
        const { hall, nodes } = tally.one
        const before = { frames: (await hall.counts()).frames, ms: nodes.reduce((sum, { pid }) => sum + processorMs(pid), 0) }
        for (let time = 0; time < 10; time += 1) tally.lone.push(await lone({ hall, subject: nodes[0] as Rostrum }, tally.turns.take()))
        tally.burst.push((await burst({ hall, subject: nodes[0] as Rostrum }, tally.one.windows)).seenMs)
        for (const deed of ['request', 'withdraw'] as const) tally.steady.push(...(await hall.press(PRESSERS, deed, EVERY_MS)).seenMs)
        tally.deliveries += (await hall.counts()).frames - before.frames
        tally.processorMs += nodes.reduce((sum, { pid }) => sum + processorMs(pid), 0) - before.ms
      }
    }
    return await Promise.all(tallies.map(async ({ one, ...tally }) => ({
      nodes: one.nodes.length, windows: one.windows, loneMs: median(tally.lone.map(({ seenMs }) => seenMs)), burstMs: median(tally.burst), steadyMs: median(tally.steady),
      steadyMostMs: percentile(tally.steady, 0.99), deliveryUs: (1000 * tally.processorMs) / tally.deliveries, conflictsPerThousand: await conflicts(one.nodes),
    })))
  } finally {
    await Promise.all(both.map(({ end }) => end()))
  }
}

async function install(count: number, windows: number): Promise<Installation> {
  const redis = await startTestRedis()
  const nodes: Rostrum[] = []
  for (let node = 0; node < count; node += 1) nodes.push(await startRostrum({ REDIS_URL: redis.url, ROSTRUM_SECRET: SECRET, METRICS_PORT: '0' }))
  const { seats, chair } = await openHall(nodes[0] as Rostrum, DELEGATIONS, true)
  chair.close()
  const hall = new Hall([await LoadProcess.start({ kind: 'rostrum', ports: nodes.map(({ port }) => port), from: ['127.0.0.1'], delegations: DELEGATIONS, seats })])
  await hall.open(windows)
  const end = async (): Promise<void> => {
    hall.end()
    for (const node of nodes) await node.end()
    await redis.stop()
  }
  return { nodes, hall, windows, end }
}

/** Of a thousand entries that were appended, how often another node was first. */
async function conflicts(nodes: readonly Rostrum[]): Promise<number> {
  let [entries, collisions] = [0, 0]
  for (const { server } of nodes) {
    const address = /(http:\S+\/metrics)/.exec(server.printed())?.[1]
    if (address === undefined) throw new Error('a node shows no measures')
    const text = await (await fetch(address)).text()
    const sum = (name: string): number => [...text.matchAll(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)$`, 'gm'))].reduce((total, [, value]) => total + Number(value), 0)
    entries += sum('rostrum_entries_appended_total')
    collisions += sum('rostrum_append_conflicts_total')
  }
  return (1000 * collisions) / entries
}
