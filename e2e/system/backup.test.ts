import { readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { AccessCard } from '#shared/protocol/http.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { IS_HARD } from '#e2e/stories/testing/isHard.ts'
import { createByDoor, signIn } from '#e2e/wire/frontDoor.ts'
import { operatorCommand } from '#e2e/wire/operatorCommand.ts'
import { folderOfTest, serverOfTest } from '#e2e/wire/serverOfTest.ts'
import type { ServerProcess } from '#e2e/wire/serverProcess.ts'
import { SpeakerDoor } from '#e2e/wire/speakerDoor.ts'
import { TextDoor } from '#e2e/wire/textDoor.ts'
import { REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'

vi.setConfig({ testTimeout: 240_000 }) // each starts several servers and commands

const ROSTRUM_SECRET = 'the secret of a backup, kept elsewhere'
const DELEGATIONS = 20

type Env = Record<string, string> & { DATA_DIR: string }

async function redisOfTest(): Promise<string> {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  return redis.url
}

/** A place of each kind where nothing is kept yet, as one or two servers are started on it. */
const STORES: Record<string, () => Promise<[Env, ...Env[]]>> = {
  files: async () => [{ STORE: 'file', ROSTRUM_SECRET, DATA_DIR: await folderOfTest() }],
  'a private Redis': async () => [{ STORE: 'redis', ROSTRUM_SECRET, DATA_DIR: await folderOfTest() }],
  'a Redis of one’s own, two servers': async () => {
    const REDIS_URL = await redisOfTest()
    return [{ REDIS_URL, ROSTRUM_SECRET, DATA_DIR: await folderOfTest() }, { REDIS_URL, ROSTRUM_SECRET, DATA_DIR: await folderOfTest() }]
  },
}

const TEXT = 'What a delegation of the tests would have said.'

interface Hall {
  meetingId: string
  /** The request that has a text. */
  withText: string
  chair: WireWindow
  codeOf: (who: string) => string
  enter: (server: ServerProcess, who: string) => Promise<WireWindow>
}

/** A meeting whose list is open, made at the first server; the last delegation has asked, and handed in a text. */
async function hall(server: ServerProcess): Promise<Hall> {
  const secretariat = (await server.cards()).find(({ role }) => role === 'secretariat')
  const { meetingId, accesses } = await createByDoor(server.url, await signIn(server.url, secretariat?.code ?? ''), testPlan(DELEGATIONS))
  const codeOf = (who: string): string => accesses.find(({ accessId, delegationId, role }: AccessCard) => accessId === who || (delegationId ?? role) === who)?.code ?? ''
  const enter = async (at: ServerProcess, who: string): Promise<WireWindow> => {
    const window = await WireWindow.open(at.url, await signIn(at.url, codeOf(who)))
    onTestFinished(() => window.close())
    return window
  }
  const chair = await enter(server, 'chair')
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'openList' })
  const last = await enter(server, `d${DELEGATIONS}`)
  await last.until(({ list }) => list.openedAt !== null, 'the opening')
  await last.do(REQUEST)
  const withText = last.meeting.waiting[0]?.requestId ?? ''
  expect((await TextDoor.at(server.url, await signIn(server.url, codeOf(`d${DELEGATIONS}`))).put(withText, TEXT)).status).toBe(200)
  await chair.until(({ documents }) => documents.length === 1, 'the text')
  return { meetingId, withText, chair, codeOf, enter }
}

/** Everybody presses and takes back, and one names and names again who speaks, until all is done. Resolves with how many were accepted. */
async function burst(servers: readonly ServerProcess[], { enter, codeOf }: Hall, isDone: () => boolean): Promise<number> {
  let accepted = 0
  const lane = async (index: number): Promise<void> => {
    const at = servers[index % servers.length] as ServerProcess
    const window = await enter(at, `d${index + 1}`)
    await window.until(({ list }) => list.openedAt !== null, 'the opening')
    const door = index === 0 ? SpeakerDoor.at(at.url, await signIn(at.url, codeOf('d1'))) : null
    for (let turn = 0; !isDone(); turn += 1) {
      const own = window.meeting.waiting[0]?.requestId
      if (door !== null && own !== undefined) await door.write(own, { name: `Speaker ${turn}`, title: null })
      const reply = await window.submit(own !== undefined && door === null ? { type: 'withdrawRequest', requestId: own } : REQUEST)
      // A lane that goes on against its limit waits for nothing, and the server cuts whoever sends five hundred in a second.
      if (!reply.ok && reply.code === 'too-many') return
      if (!reply.ok) continue
      accepted += 1
      await window.until((_meeting, version) => version >= reply.version, 'one’s own')
    }
  }
  await Promise.all(Array.from({ length: DELEGATIONS - 1 }, (_, index) => lane(index)))
  return accepted
}

/** The head after each entry. */
async function headsOf(window: WireWindow): Promise<string[]> {
  const { items } = await window.readAll()
  return items.flatMap(item => ('head' in item ? [item.head] : []))
}

test.each(Object.keys(STORES).filter(name => IS_HARD || name === 'a Redis of one’s own, two servers'))('%s: a backup taken during a burst restores elsewhere to a beginning of the log, with its codes and its speakers', async name => {
  const envs = await (STORES[name] as (typeof STORES)[string])()
  const servers: ServerProcess[] = []
  for (const env of envs) servers.push(await serverOfTest(env))
  const [first] = servers as [ServerProcess]
  const made = await hall(first)
  const path = join(await folderOfTest(), 'rostrum.backup')
  let isDone = false
  const pressing = burst(servers, made, () => isDone)
  await made.chair.until(({ documents }) => documents.length > 1, 'a speaker')
  const begunAt = made.chair.cursor.version
  const taken = await operatorCommand('backup', envs[0], [path])
  isDone = true
  await made.chair.do({ type: 'suspendMeeting' }) // who pressed too often may press no more by now
  expect(await pressing).toBeGreaterThan(20)
  expect(taken).toMatchObject({ code: 0, warned: '' })
  const heads = await headsOf(made.chair)
  const demo = await WireWindow.open(first.url, { meetingId: 'demo', accessId: 'public', cookie: '' })
  demo.close()

  const [elsewhere] = await (STORES[name] as (typeof STORES)[string])()
  const restored = await operatorCommand('restore', elsewhere, [path])
  expect(restored).toMatchObject({ code: 0, warned: '' })
  const version = Number(new RegExp(`^${made.meetingId}: (\\d+) entries, \\d+ documents: restored$`, 'm').exec(restored.said)?.[1])
  expect(version).toBeGreaterThanOrEqual(begunAt)
  expect(version).toBeLessThan(heads.length)
  process.stdout.write(`${name}: a backup in a burst holds ${version} of ${heads.length} entries\n`)

  const second = await serverOfTest(elsewhere)
  const [chair, d1] = [await made.enter(second, 'chair'), await made.enter(second, 'd1')]
  expect(chair.cursor.version).toBe(version)
  expect(await headsOf(chair)).toEqual(heads.slice(0, version))
  const demoThere = await WireWindow.open(second.url, { meetingId: 'demo', accessId: 'public', cookie: '' })
  demoThere.close()
  expect(demoThere.cursor).toEqual(demo.cursor)
  const text = await TextDoor.at(second.url, await signIn(second.url, made.codeOf('chair'))).read(made.withText)
  expect([text.status, text.bytes.toString()]).toEqual([200, TEXT])
  const known = chair.meeting.documents.filter(({ kind, digest }) => kind === 'speaker' && digest !== null)
  expect(known.length).toBeGreaterThan(0)
  const door = SpeakerDoor.at(second.url, await signIn(second.url, made.codeOf('chair')))
  for (const { requestId, digest } of known) expect((await door.read(requestId)).body).toMatchObject({ speaker: { title: null }, digest })

  const again = await operatorCommand('restore', elsewhere, [path])
  expect(again.code).toBe(0)
  expect(again.said).toContain(`${made.meetingId}: ${version} entries, `)
  expect(again.said.match(/: was there already$/gm)).toHaveLength(2)
  await chair.do({ type: 'suspendMeeting' })
  expect((await operatorCommand('restore', elsewhere, [path, '--meeting', made.meetingId])).said).toContain(`and has gone on to ${version + 1} entries`)
  await d1.until(({ phase }) => phase.name === 'suspended', 'what the Chair did there')
  await operatorCommand('backup', envs[0], [path])
  const refused = await operatorCommand('restore', elsewhere, [path])
  expect(refused.code).toBe(1)
  expect(refused.warned).toMatch(new RegExp(`^${made.meetingId}: another meeting is there under this name, whose log departs`))
  expect(await headsOf(chair)).toHaveLength(version + 1)
})

test.each(IS_HARD ? ['files', 'a Redis of one’s own, two servers'] : ['a Redis of one’s own, two servers'])('%s: restored into servers that run it is served at once by each, and goes on where a beginning was', async name => {
  const [from] = await (STORES['files'] as (typeof STORES)[string])()
  const source = await serverOfTest(from)
  const made = await hall(source)
  const folder = await folderOfTest()
  const [early, late] = [join(folder, 'early'), join(folder, 'late')]
  expect((await operatorCommand('backup', from, [early, '--meeting', made.meetingId])).code).toBe(0)
  const d2 = await made.enter(source, 'd2')
  await d2.do(REQUEST)
  await made.chair.until(({ waiting }) => waiting.length === 2, 'the request')
  expect((await operatorCommand('backup', from, [late])).said).toMatch(/^demo: 1 entry.*\nm\w+: 6 entries, \d+ documents, 1 key apart\n/)

  const envs = await (STORES[name] as (typeof STORES)[string])()
  const servers: ServerProcess[] = []
  for (const env of envs) servers.push(await serverOfTest(env))
  expect(await operatorCommand('restore', envs[0], [early, '--keys', join(folder, 'none')])).toMatchObject({ code: 0, warned: `1 text cannot be read: what opens it is not in ${join(folder, 'none')}.\n` })
  const windows = await Promise.all(servers.map(server => made.enter(server, 'chair')))
  for (const window of windows) expect(window.cursor.version).toBe(5)
  const both = await operatorCommand('restore', envs[0], [late])
  expect(both.said).toMatch(/6 entries, \d+ documents: continued after the 5 entries that were there; 2 documents were put back\n/)
  expect([both.code, both.warned]).toEqual([1, 'demo: another meeting is there under this name, whose log departs from the backup: nothing of it was changed. To have this one, restore into another DATA_DIR or Redis.\n'])
  for (const window of windows) await window.until((_meeting, version) => version === 6, 'what was put back')
  for (const window of windows) expect(window.cursor.head).toBe(made.chair.cursor.head)
  for (const server of servers) expect((await TextDoor.at(server.url, await signIn(server.url, made.codeOf('chair'))).read(made.withText)).bytes.toString()).toBe(TEXT)
  expect(await windows[0]?.submit({ type: 'suspendMeeting' })).toMatchObject({ ok: true })
})

test('no secret and no code is in a backup, or printed; with another secret its codes open nothing, and that is said', async () => {
  const [env] = await (STORES['files'] as (typeof STORES)[string])()
  const server = await serverOfTest(env)
  const path = join(await folderOfTest(), 'backup')
  const { said, warned } = await operatorCommand('backup', env, [path])
  const text = gunzipSync(await readFile(path)).toString()
  const codes = (await server.cards()).map(({ code }) => code)
  for (const secret of [ROSTRUM_SECRET, ...codes, ...codes.map(code => code.replaceAll('-', ''))]) expect([text, said, warned].some(one => one.includes(secret))).toBe(false)

  const other = { STORE: 'file', ROSTRUM_SECRET: 'o'.repeat(32), DATA_DIR: await folderOfTest() }
  const unlike = await operatorCommand('restore', other, [path])
  expect(unlike.said).toContain('No server was started on this store yet. Start it with the secret')
  await expect(serverOfTest(other)).rejects.toThrow(/made with another secret/)
  const both = await serverOfTest({ ...other, ROSTRUM_SECRET_BEFORE: ROSTRUM_SECRET })
  expect((await signIn(both.url, codes[0] ?? '')).meetingId).toBe('demo')
})

test('into a store that has another secret it is put, its codes open once that is told of, and until then it is said', async () => {
  const [from] = await (STORES['files'] as (typeof STORES)[string])()
  const made = await hall(await serverOfTest(from))
  const path = join(await folderOfTest(), 'backup')
  await operatorCommand('backup', from, [path, '--meeting', made.meetingId])
  const other = { STORE: 'file', ROSTRUM_SECRET: 'o'.repeat(32), DATA_DIR: await folderOfTest() }
  const own = await serverOfTest(other)
  const put = await operatorCommand('restore', other, [path])
  expect([put.code, put.warned]).toMatchObject([0, expect.stringContaining('made with another secret than this store has')])
  await expect(signIn(own.url, made.codeOf('d1'))).rejects.toThrow('wrong-code')
  own.kill('SIGTERM')
  await own.exited
  const told = await serverOfTest({ ...other, ROSTRUM_SECRET_BEFORE: ROSTRUM_SECRET })
  expect((await signIn(told.url, made.codeOf('d1'))).meetingId).toBe(made.meetingId)
})

test('a backup that is cut off is refused before anything is written, and what is not understood is answered in words', async () => {
  const [env] = await (STORES['files'] as (typeof STORES)[string])()
  await serverOfTest(env)
  const path = join(await folderOfTest(), 'backup')
  await operatorCommand('backup', env, [path])
  const empty = { STORE: 'file', DATA_DIR: await folderOfTest() }
  expect((await operatorCommand('restore', empty, [path, '--dry-run'])).said).toMatch(/^demo: 1 entry, \d+ documents: would be restored\n/)
  await truncate(path, 10_000)
  expect(await operatorCommand('restore', empty, [path])).toEqual({ code: 1, said: '', warned: `${path} is cut off.\n` })
  expect(await readdir(empty.DATA_DIR)).toEqual([])
  expect(await operatorCommand('backup', empty, [join(empty.DATA_DIR, 'backup')])).toEqual({ code: 1, said: '', warned: `Nothing is kept in ${empty.DATA_DIR} yet.\n` })
  expect(await operatorCommand('backup', env, [path, '--meeting', 'none'])).toMatchObject({ code: 1 })
  expect(await operatorCommand('restore', env, [])).toMatchObject({ code: 2, warned: expect.stringMatching(/^usage: /) })
  expect(await operatorCommand('backup', env, [path, '--all'])).toMatchObject({ code: 2 })
  await writeFile(path, 'a letter')
  expect((await operatorCommand('backup', env, [path])).warned).toContain('is no backup of this Rostrum. Move it away')
  expect(await readFile(path, 'utf8')).toBe('a letter')
})
