/**
 * `npm run overhead [-- ROUNDS [DELEGATIONS]]`: what it costs a server to measure itself. Two servers on one Redis, one with
 * METRICS_PORT and scraped every second, one without; at each a hall presses in one instant and withdraws, by turns. Reads the
 * processor time of either from Linux. The machine is noisy: read the ratio, and how far it is spread.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { startServer, type ServerProcess } from '#e2e/wire/serverProcess.ts'
import { costOfCalls } from './costOfCalls.ts'
import { Hall, type Round } from './hall.ts'

const rounds = Number(process.argv[2] ?? 20)
const size = Number(process.argv[3] ?? 100)
const SCRAPED_MS = 1000
const REST_S = 20

const sumOf = (some: readonly Round[], what: keyof Round): number => some.reduce((sum, round) => sum + round[what], 0)
const ratios = (on: readonly Round[], off: readonly Round[], what: keyof Round): number[] => on.map((round, index) => round[what] / (off[index]?.[what] ?? 0)).toSorted((one, other) => one - other)
const at = (sorted: readonly number[], share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(2)

for (const [what, microseconds] of Object.entries(costOfCalls())) console.log(`${what}: ${microseconds.toFixed(2)} μs`)

const dir = await mkdtemp(join(tmpdir(), 'rostrum-overhead-'))
const redis = await startTestRedis()
const start = (name: string, more: Record<string, string>): Promise<ServerProcess> => startServer({ DATA_DIR: join(dir, name), REDIS_URL: redis.url, ROSTRUM_SECRET: 'o'.repeat(32), ...more })
const without = await start('without', {})
const measured = await start('measured', { METRICS_PORT: '0' })
const secretariat = await signIn(without.url, (await without.cards()).find(({ role }) => role === 'secretariat')?.code ?? '')
const halls = [await Hall.open(measured, secretariat, size), await Hall.open(without, secretariat, size)] as const
const metrics = /Metrics: (\S+)/.exec(measured.printed())?.[1] ?? ''
const scraping = setInterval(() => void fetch(metrics).then(response => response.text()).catch(() => undefined), SCRAPED_MS)

const [on, off]: [Round[], Round[]] = [[], []]
for (const hall of halls) await hall.round() // warm
for (let round = 0; round < rounds; round += 1) {
  // By turns, and each first as often as the other.
  const order = round % 2 === 0 ? [0, 1] as const : [1, 0] as const
  for (const which of order) (which === 0 ? on : off).push(await halls[which].round())
}
console.log(`${rounds} rounds of ${size} delegations that ask for the floor in one instant and withdraw; measured against not, of each pair:`)
for (const [what, words] of [['cpuMs', 'processor time of the server'], ['wallMs', 'until all windows agree']] as const) {
  const sorted = ratios(on, off, what)
  console.log(`${words}: ${at(sorted, 0.5)}x (half of the pairs ${at(sorted, 0.25)} to ${at(sorted, 0.75)}), in sum ${(sumOf(on, what) / sumOf(off, what)).toFixed(3)}x (${Math.round(sumOf(on, what))} ms against ${Math.round(sumOf(off, what))} ms)`)
}
const [restOn, restOff] = await Promise.all(halls.map(hall => hall.atRest(REST_S)))
console.log(`at rest: ${restOn?.toFixed(1)} ms of the processor in each second, against ${restOff?.toFixed(1)} ms`)

clearInterval(scraping)
for (const hall of halls) hall.close()
for (const server of [measured, without]) {
  server.kill('SIGTERM')
  await server.exited
}
await redis.stop()
await rm(dir, { recursive: true, force: true })
