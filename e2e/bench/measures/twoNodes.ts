import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { Hall } from '../hall.ts'
import { median, percentile } from '../figures.ts'
import { LoadProcess } from '../load/loadProcess.ts'
import { DELEGATIONS, PRESSERS } from '../stage.ts'
import { openHall, startRostrum, type Rostrum } from '../subjects/rostrum.ts'
import { processorMs } from './memory.ts'
import { burst, lone, Turns, type Lone } from './pressing.ts'

const SECRET = 'a secret of the benchmark, and of nothing else'
/** Ten a second leave both cores time to rest; fifty do not. */
const [GENTLY, BRISKLY] = [{ everyMs: 100, pressers: PRESSERS.slice(0, 25) }, { everyMs: 20, pressers: PRESSERS }]

/** How long until all had what was pressed, ms. */
export interface Lag {
  medianMs: number
  mostMs: number
}

/** What one node, or two, did. */
export interface NodesRow {
  nodes: number
  windows: number
  loneMs: number
  gently: Lag
  briskly: Lag
  burstMs: number
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

/** One node with some windows, and one and two with twice as many, by turns. */
export async function measureTwoNodes(windows: number, rounds: number, say: (what: string) => void): Promise<NodesRow[]> {
  const all = [await install(1, windows), await install(1, 2 * windows), await install(2, 2 * windows)]
  try {
    const tallies = all.map(one => new Tally(one))
    for (let round = 0; round < rounds; round += 1) {
      say(`round ${round + 1} of ${rounds}`)
      for (const tally of tallies) await tally.play()
    }
    return await Promise.all(tallies.map(tally => tally.row()))
  } finally {
    await Promise.all(all.map(({ end }) => end()))
  }
}

/** What was measured of one installation so far. */
class Tally {
  readonly #of: Installation
  readonly #lone: Lone[] = []
  readonly #bursts: number[] = []
  readonly #gently: number[] = []
  readonly #briskly: number[] = []
  readonly #turns = new Turns()
  #deliveries = 0
  #processorMs = 0

  constructor(of: Installation) {
    this.#of = of
  }

  async play(): Promise<void> {
    const { hall, windows, nodes } = this.#of
    const played = { hall, subject: nodes[0] as Rostrum }
    const before = await this.#spent()
    for (let time = 0; time < 10; time += 1) this.#lone.push(await lone(played, this.#turns.take()))
    this.#bursts.push((await burst(played, windows)).seenMs)
    await this.#steadily(GENTLY, this.#gently)
    await this.#steadily(BRISKLY, this.#briskly)
    const after = await this.#spent()
    this.#deliveries += after.frames - before.frames
    this.#processorMs += after.ms - before.ms
  }

  /** Some press one after the other, and take it back. */
  async #steadily({ pressers, everyMs }: typeof GENTLY, seenMs: number[]): Promise<void> {
    for (const deed of ['request', 'withdraw'] as const) seenMs.push(...(await this.#of.hall.press(pressers, deed, everyMs)).seenMs)
  }

  async row(): Promise<NodesRow> {
    const { nodes, windows } = this.#of
    const lag = (seenMs: readonly number[]): Lag => ({ medianMs: median(seenMs), mostMs: percentile(seenMs, 0.99) })
    return {
      nodes: nodes.length, windows, loneMs: median(this.#lone.map(({ seenMs }) => seenMs)), gently: lag(this.#gently), briskly: lag(this.#briskly), burstMs: median(this.#bursts),
      deliveryUs: (1000 * this.#processorMs) / this.#deliveries, conflictsPerThousand: await conflicts(nodes),
    }
  }

  async #spent(): Promise<{ frames: number; ms: number }> {
    const { hall, nodes } = this.#of
    return { frames: (await hall.counts()).frames, ms: nodes.reduce((sum, { pid }) => sum + processorMs(pid), 0) }
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
