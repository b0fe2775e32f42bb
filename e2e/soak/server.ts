import { readdir, readlink } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { startRostrum, type Rostrum } from '#e2e/bench/subjects/rostrum.ts'
import { scrape, type Scraped } from '#e2e/system/testing/scraped.ts'
import type { Left } from './claims.ts'

/** A line over http is closed when nothing has come of it for five seconds. */
const REST_MS = 7_000
/** What is left over by then stays. */
const LEFT_MS = 60_000

export interface Server extends Rostrum {
  look: () => Promise<Scraped>
}

export async function startMeasured(): Promise<Server> {
  const rostrum = await startRostrum({ METRICS_PORT: '0' })
  const metrics = /Metrics: (\S+)/.exec(rostrum.server.printed())?.[1] ?? ''
  return { ...rostrum, look: () => scrape(metrics) }
}

/** When all that ends by itself has ended. */
export async function leftAtRest(server: Server): Promise<Left> {
  await pause(REST_MS)
  return leftNow(server)
}

/** The same, as soon as there is no more of it than before; else what is left after a minute. */
export async function leftAfter(server: Server, before: Left): Promise<Left> {
  for (const untilAt = performance.now() + LEFT_MS; ;) {
    const left = await leftAtRest(server)
    const isAsBefore = left.sockets <= before.sockets && left.lines === 0 && Object.entries(left.active).every(([kind, count]) => count <= (before.active[kind] ?? 0))
    if (isAsBefore || performance.now() > untilAt) return left
  }
}

export async function leftNow({ pid, look }: Server): Promise<Left> {
  const scraped = await look() // its own line is there before and after
  const lines = Object.values(scraped.by('rostrum_lines', 'kind')).reduce((sum, count) => sum + count, 0)
  return { sockets: await socketsOf(pid), lines, active: scraped.by('nodejs_active_resources', 'type') }
}

async function socketsOf(pid: number): Promise<number> {
  const folder = `/proc/${pid}/fd`
  const targets = await Promise.all((await readdir(folder)).map(name => readlink(`${folder}/${name}`).catch(() => ''))) // closed meanwhile
  return targets.filter(target => target.startsWith('socket:')).length
}
