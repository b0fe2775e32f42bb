import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import * as z from 'zod'
import { IS_HARD } from '#e2e/stories/testing/isHard.ts'
import { startServer } from '#e2e/wire/serverProcess.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseFloorList } from './floorList.ts'
import { rehearse as rehearseHere } from './rehearsing.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** A hall of seventy takes its time on a busy machine. */
const PATIENCE_MS = 90_000
const HRC29 = 'e2e/rehearsal/lists/hrc29-upr-general-debate.json'

const spoken = z.strictObject({ name: z.string(), category: z.string(), onBehalfOf: z.string().nullable(), givenAt: z.int(), endedAt: z.int() })
const named = z.strictObject({ name: z.string(), category: z.string(), onBehalfOf: z.string().nullable() })
const report = z.strictObject({ meeting: z.string(), spoken: z.array(spoken), unreached: z.array(z.never()), notDelivered: z.int(), refused: z.array(z.never()), handMoves: z.literal(0), incidents: z.null(), windows: z.int(), agree: z.boolean() })

const eventful = report.extend({ unreached: z.array(named), incidents: z.record(z.string(), z.int()) })

async function rehearse(args: string[], env: Record<string, string>, cwd = root): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn('npm', ['run', 'rehearse', '--prefix', root, '--', ...args], { cwd, env: { ...process.env, INIT_CWD: cwd, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.on('data', chunk => (out += String(chunk)))
  child.stderr.on('data', chunk => (err += String(chunk)))
  const code = await new Promise<number | null>(resolve => child.once('close', resolve))
  return { code, out, err }
}

/** The Chair, the rapporteur, the screen and the six booths. */
const OTHERS = 9

async function expectTheFile({ code, out, err }: Awaited<ReturnType<typeof rehearse>>, file: string): Promise<void> {
  expect(err).toBe('')
  expect(code).toBe(0)
  expect(out.trimEnd().split('\n')).toHaveLength(1)
  const said = report.parse(JSON.parse(out))
  const list = parseFloorList(JSON.parse(await readFile(join(root, file), 'utf8')))
  expect(said.spoken.map(({ name, category, onBehalfOf }) => [name, category, onBehalfOf])).toEqual(list.speakers.map(({ name, category, onBehalfOf }) => [name, category, onBehalfOf]))
  expect(said.agree).toBe(true)
  expect(said.windows).toBe(new Set(list.speakers.map(({ name }) => name)).size + OTHERS)
  for (const [index, { givenAt, endedAt }] of said.spoken.entries()) {
    expect(endedAt).toBeGreaterThanOrEqual(givenAt)
    expect(givenAt).toBeGreaterThanOrEqual(said.spoken[index - 1]?.endedAt ?? 0)
  }
}

// Below one is played at a server that runs, another with REDIS_URL, and a preset on files; that STORE=redis starts a Redis says e2e/system/start.test.ts.
test.runIf(IS_HARD).each(['file', 'redis'])('STORE=%s: a shipped list is played in the order of the file, and all windows agree', async store => {
  await expectTheFile(await rehearse([HRC29, '--json', '--speed', '40', '--seed', '5'], { STORE: store }), HRC29)
})

test.runIf(IS_HARD)('REDIS_URL: the same, with a file named from the caller’s folder', async () => {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  const played = await rehearse(['hrc37-upr-general-debate.json', '--json', '--speed', '40'], { REDIS_URL: redis.url }, join(root, 'e2e/rehearsal/lists'))
  await expectTheFile(played, 'e2e/rehearsal/lists/hrc37-upr-general-debate.json')
})

test('--url and --code: through the front door of a server that runs, by its secretariat', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-url-'))
  const server = await startServer({ STORE: 'file', DATA_DIR: dataDir })
  onTestFinished(async () => {
    server.kill('SIGTERM')
    await server.exited
    await rm(dataDir, { recursive: true, force: true })
  })
  const codeOf = async (role: string): Promise<string> => (await server.cards()).find(card => card.role === role)?.code ?? ''
  await expectTheFile(await rehearse([HRC29, '--json', '--speed', '40', '--url', server.url, '--code', await codeOf('secretariat')], {}), HRC29)
  const byChair = await rehearseHere([HRC29, '--json', '--url', server.url, '--code', await codeOf('chair')], root)
  expect(byChair).toEqual({ isDone: false, said: expect.stringContaining('not-permitted') })
}, PATIENCE_MS)

// The others are played through the rules alone in incidents.test.ts, and the panel at a node in secretsOnTheWire.test.ts: it is the same play.
test.each(IS_HARD ? ['high-level-segment', 'council-panel'] : ['high-level-segment'])('--preset %s --incidents: the whole programme with all that can happen, and all windows agree with the log', async preset => {
  const { code, out, err } = await rehearse(['--preset', preset, '--incidents', '11', '--json', '--speed', '100'], { STORE: 'file' })
  expect(err).toBe('')
  expect(code).toBe(0)
  const said = eventful.parse(JSON.parse(out))
  expect(said.agree).toBe(true)
  expect(said.unreached.length).toBeGreaterThan(0)
  expect(said.notDelivered).toBe(said.unreached.length)
  expect(Object.keys(said.incidents).length).toBeGreaterThan(8)
}, PATIENCE_MS)

test.runIf(IS_HARD)('--preset without FILE: a list that is made up, and all of it is heard', async () => {
  const { code, out } = await rehearse(['--preset', 'council-panel', '--json', '--speed', '100'], { STORE: 'file' })
  expect(code).toBe(0)
  expect(report.parse(JSON.parse(out)).spoken.length).toBeGreaterThan(20)
})

test('REDIS_URL: a FILE of the caller’s folder in which reality broke the rule tells the moves by hand', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-list-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const state = (name: string, onBehalfOf: string | null = null) => ({ name, category: 'member-state', onBehalfOf })
  const speakers = [state('Latvia', 'European Union'), state('Cuba'), state('Zambia', 'A group'), { name: 'Iran', category: 'observer-state' }]
  await writeFile(join(folder, 'late.json'), JSON.stringify({ speakers }))
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  const { code, out } = await rehearse(['late.json', '--json', '--speed', '100'], { REDIS_URL: redis.url }, folder)
  expect(code).toBe(0)
  const said = report.extend({ handMoves: z.int() }).parse(JSON.parse(out))
  expect(said).toMatchObject({ handMoves: 1, agree: true })
  expect(said.spoken.map(({ name }) => name)).toEqual(['Latvia', 'Cuba', 'Zambia', 'Iran'])
})

test('what cannot be followed is refused in words, with nothing else', async () => {
  const { code, out, err } = await rehearse(['--json'], { STORE: 'file' })
  expect(code).toBe(1)
  expect(out).toBe('')
  expect(err).toContain('Name one FILE')
  expect(err).not.toContain('    at ')
})

test.each([
  [['--preset', 'a-party'], '--preset'],
  [[HRC29, '--incidents', 'many'], '--incidents'],
  [['nowhere.json'], 'cannot be read'],
  [['package.json'], 'speakers must be a list'],
  [['README.md'], 'is not JSON'],
  [[HRC29, '--speed', '0'], '--speed'],
  [[HRC29, '--url', 'http://127.0.0.1:9'], '--url and --code'],
  [[HRC29, '--url', 'http://127.0.0.1:9', '--code', 'x'], 'does not answer'],
])('%j is refused in words', async (args, words) => {
  const { isDone, said } = await rehearseHere([...args, '--json'], root)
  expect(isDone).toBe(false)
  expect(said).toContain(words)
  expect(said).not.toContain('    at ')
})
