import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '#server/install.mjs'
import { startTestRedis, type TestRedis } from '#server/redis/testing/testRedis.ts'
import { findOnPath } from '#server/store/findOnPath.ts'
import { createByDoor, signIn } from '#e2e/wire/frontDoor.ts'
import { startServer, type ServerProcess } from '#e2e/wire/serverProcess.ts'
import { publicOf, StreamWindow } from '#e2e/wire/streamWindow.ts'
import { REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { metricsIn, scrape, type Scraped } from './testing/scraped.ts'

/** Two servers on one Redis, as whoever looks after them sees them: scraped and read after a short meeting. */

const page = (name: string): string => readFileSync(join(root, 'docs/operations', name), 'utf8')
const metricsUrl = (server: ServerProcess): string => /Metrics: (\S+)/.exec(server.printed())?.[1] ?? ''
const linesOf = (server: ServerProcess): Record<string, unknown>[] => server.printed().split('\n').filter(line => line.startsWith('{')).map(line => JSON.parse(line))

/** It looks like a code, and is none. */
const COMMAND_ID = '2a3b4c5d-2222-4333-8444-abcdefabcdef'
let redis: TestRedis
let dir: string
let [one, other]: [ServerProcess, ServerProcess] = [] as never
let meetingId: string
let stream: StreamWindow
const windows: WireWindow[] = []

beforeAll(async () => {
  redis = await startTestRedis()
  dir = await mkdtemp(join(tmpdir(), 'rostrum-metrics-'))
  const start = (name: string): Promise<ServerProcess> => startServer({ DATA_DIR: join(dir, name), REDIS_URL: redis.url, ROSTRUM_SECRET: 's'.repeat(32), METRICS_PORT: '0', LOG_LEVEL: 'info' })
  one = await start('one') // makes the demo
  other = await start('other')
  const secretariat = await signIn(one.url, (await one.cards()).find(({ role }) => role === 'secretariat')?.code ?? '')
  const { meetingId: made, accesses } = await createByDoor(one.url, secretariat, testPlan(3))
  meetingId = made
  const enter = async (server: ServerProcess, who: string): Promise<WireWindow> => {
    const code = accesses.find(({ role, delegationId }) => (delegationId ?? role) === who)?.code ?? ''
    const window = await WireWindow.open(server.url, await signIn(server.url, code))
    windows.push(window)
    return window
  }
  const chair = await enter(one, 'chair')
  const delegations = [await enter(other, 'd1'), await enter(other, 'd2'), await enter(one, 'd3')]
  stream = await StreamWindow.open(other.url, publicOf(meetingId))
  await stream.joined()
  await chair.do({ type: 'openList' })
  for (const delegation of delegations) {
    await delegation.until(({ list }) => list.openedAt !== null, 'the opening')
    await delegation.do(REQUEST)
  }
  expect(await delegations[0]?.send({ ...delegations[0].messageOf(REQUEST), commandId: COMMAND_ID })).toEqual({ ok: false, code: 'already-waiting' })
  expect(await delegations[0]?.submit({ type: 'openList' })).toEqual({ ok: false, code: 'not-permitted' })
  for (const window of windows) await window.until((_meeting, version) => version === 5, 'three requests')
}, 90_000)

afterAll(async () => {
  stream.close()
  for (const window of windows) window.close()
  for (const server of [one, other]) {
    server.kill('SIGTERM')
    await server.exited
  }
  await redis.stop()
  await rm(dir, { recursive: true, force: true })
})

const both = (): Promise<Scraped[]> => Promise.all([one, other].map(server => scrape(metricsUrl(server))))

test('every metric is in the table of the page, and every row of it is a metric', async () => {
  const [{ names }] = await both() as [Scraped]
  const rows = [...page('metrics.md').matchAll(/^\| `(rostrum_\w+)` \|/gm)].map(([, name]) => name)
  expect(rows.toSorted()).toEqual([...names].filter(name => name.startsWith('rostrum_')).toSorted())
})

test.each(['alerts.yml', 'dashboard.json', 'metrics.md'])('%s asks for nothing that is not there, at either node', async name => {
  const asked = metricsIn(page(name))
  expect(asked.length).toBeGreaterThan(15)
  for (const { names } of await both()) expect(asked.filter(metric => !names.has(metric))).toEqual([])
})

test('each alarm says what it is, what it means for the meeting and what to do', () => {
  const alarms = page('alerts.yml').split(/^ {6}- alert: /m).slice(1)
  expect(alarms.length).toBeGreaterThan(10)
  for (const alarm of alarms) for (const part of ['expr', 'severity', 'summary', 'meaning', 'action']) expect(alarm).toMatch(new RegExp(`^ +${part}: \\S`, 'm'))
})

test('the figures are those of the meeting', async () => {
  const [here, there] = await both() as [Scraped, Scraped]
  const sum = (sample: string): number => (here.value(sample) ?? 0) + (there.value(sample) ?? 0)
  // The demo, the meeting, the opening, three requests.
  expect([sum('rostrum_commands_accepted_total'), sum('rostrum_entries_appended_total'), sum('rostrum_append_commands_count')]).toEqual([6, 6, sum('rostrum_appends_total')])
  expect(sum('rostrum_appends_total')).toBe(6 + sum('rostrum_append_conflicts_total'))
  expect([there.value('rostrum_commands_refused_total{code="already-waiting"}'), there.value('rostrum_commands_refused_total{code="not-permitted"}'), sum('rostrum_commands_refused_total{code="try-again"}')]).toEqual([1, 1, 0])
  expect([sum('rostrum_command_duration_seconds_count'), sum('rostrum_batch_tries_count')]).toEqual([7, 7])
  expect([here.value('rostrum_lines{kind="socket",role="chair"}'), there.value('rostrum_lines{kind="socket",role="delegation"}'), there.value('rostrum_lines{kind="stream",role="public"}')]).toEqual([1, 2, 1])
  expect([sum('rostrum_joins_total{outcome="whole"}'), sum('rostrum_joins_total{outcome="refused"}'), sum('rostrum_limits_hit_total{limit="commands"}')]).toEqual([5, 0, 0])
  for (const { value } of [here, there]) {
    const count = (name: string): number => value(`${name}_count`) ?? 0
    expect([value('rostrum_ready'), value('rostrum_store_ready'), value('rostrum_entries_lost_total'), value('rostrum_logs_replaced_total')]).toEqual([1, 1, 0, 0])
    expect(value('rostrum_meetings_open')).toBeGreaterThanOrEqual(1)
    // Both have heard of what the other wrote, and sent all four to their windows.
    expect(count('rostrum_follower_lag_seconds')).toBeGreaterThanOrEqual(1)
    expect(value('rostrum_follower_lag_seconds_sum')).toBeLessThan(60)
    expect(value('rostrum_broadcasts_total')).toBe(count('rostrum_broadcast_duration_seconds'))
    expect(value('rostrum_broadcast_entries_sum')).toBe(4)
    expect(value('rostrum_broadcast_interval_seconds_sum')).toBeGreaterThanOrEqual(0.005 * count('rostrum_broadcast_interval_seconds'))
    expect(Math.abs(value('rostrum_clock_departure_seconds') ?? Infinity)).toBeLessThan(2)
    expect(value('rostrum_clock_round_trip_seconds')).toBeGreaterThan(0)
    expect(value('process_resident_memory_bytes')).toBeGreaterThan(20e6)
    expect(value('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0)
  }
})

test('nothing of it is at the address of the windows, and nothing else is at its own', async () => {
  const open = await fetch(`${one.url}/metrics`)
  expect(open.status).toBe(404)
  expect(await open.text()).not.toContain('rostrum_')
  const metrics = metricsUrl(one)
  expect(new URL(metrics).hostname).toBe('127.0.0.1')
  for (const path of ['/', '/api/meetings', '/readyz']) expect((await fetch(new URL(path, metrics))).status).toBe(404)
  expect((await fetch(metrics, { method: 'POST' })).status).toBe(404)
})

test('each command has a line with the ids of its meeting and its own, and nothing that was said in it', () => {
  const lines = [...linesOf(one), ...linesOf(other)].filter(line => line['meeting'] === meetingId)
  const requests = lines.filter(({ type }) => type === 'requestFloor')
  expect(requests.filter(({ msg }) => msg === 'a command was accepted').map(({ version }) => version).toSorted()).toEqual([3, 4, 5])
  expect(requests).toContainEqual({ level: 30, time: expect.any(Number), meeting: meetingId, command: COMMAND_ID, type: 'requestFloor', tookMs: expect.any(Number), code: 'already-waiting', msg: 'a command was refused' })
  for (const { command } of requests) expect(command).toMatch(/^[\w-]{16,40}$/)
  const fields = new Set(lines.flatMap(line => Object.keys(line)))
  expect([...fields].toSorted()).toEqual(['code', 'command', 'level', 'meeting', 'msg', 'time', 'tookMs', 'type', 'version'])
})

const jq = await findOnPath(['jq'])

test.runIf(jq !== null)('the line of the page for `jq` finds the commands of a meeting, and passes over what a start prints', async () => {
  const printed = one.printed()
  expect(printed).toContain('\nRostrum is at ')
  await writeFile(join(dir, 'rostrum.log'), `${printed}200\n`)
  const { status, stdout, stderr } = spawnSync('sh', ['-c', /^jq .+$/m.exec(page('metrics.md'))?.[0] ?? ''], { cwd: dir, encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout.trim().split('\n').map(line => JSON.parse(line) as unknown)).toEqual(linesOf(one).filter(line => line['meeting'] === 'demo' && line['command'] !== undefined))
})
