import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { AccessCard } from '#shared/protocol/http.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { freePort } from '#server/testing/freePort.ts'
import { IS_HARD } from '#e2e/stories/testing/isHard.ts'
import { createByDoor, signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import { folderOfTest, serverOfTest } from '#e2e/wire/serverOfTest.ts'
import type { ServerProcess } from '#e2e/wire/serverProcess.ts'
import { REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { TextDoor } from '#e2e/wire/textDoor.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'

vi.setConfig({ testTimeout: 180_000 }) // each starts several servers, the last but one eleven

async function stop(server: ServerProcess): Promise<void> {
  server.kill('SIGTERM')
  await server.exited
}

test('with a new secret every session and code goes on; when the old one is gone, so is what it made', async () => {
  const dataDir = await folderOfTest()
  const start = (...args: string[]): Promise<ServerProcess> => serverOfTest({ DATA_DIR: dataDir, STORE: 'file' }, args)
  const first = await start()
  const code = (await first.cards()).find(({ role }) => role === 'chair')?.code ?? ''
  const old = await signIn(first.url, code)
  await stop(first)

  const second = await start('--new-secret')
  const window = await WireWindow.open(second.url, old)
  window.close()
  const fresh = await signIn(second.url, code)
  expect((await second.cards()).find(({ role }) => role === 'chair')?.code).toBe(code)
  await stop(second)

  const file = join(dataDir, 'secret')
  const [newest = ''] = (await readFile(file, 'utf8')).split('\n')
  await writeFile(file, `${newest}\n`)
  const third = await start()
  expect(third.printed()).toMatch(/Warning: A secret that this one followed is not given any more/)
  await expect(WireWindow.open(third.url, old)).rejects.toThrow('no-session')
  await expect(signIn(third.url, code)).rejects.toThrow('wrong-code')
  const still = await WireWindow.open(third.url, fresh) // signed by the new one
  still.close()
  await stop(third)

  const fourth = await start('--new-codes')
  expect(fourth.printed()).not.toContain('Warning')
  const issued = (await fourth.cards()).find(({ role }) => role === 'chair')?.code ?? ''
  const again = await WireWindow.open(fourth.url, await signIn(fourth.url, issued))
  again.close()
})

const WAYS = [[['--new-secret'], []], [[], ['ROSTRUM_SECRET_BEFORE']], [['--new-secret', '--new-codes'], []]]

test.each(IS_HARD ? WAYS : WAYS.slice(0, 2))('with a new secret (%j) the texts of statements are read as before, also when the old one is gone', async (args, before) => {
  const dataDir = await folderOfTest()
  const isGiven = before.length > 0
  const [oldest, newest] = ['an old secret of the tests, and of nothing else', 'a new secret of the tests, and of nothing else']
  const env = (secrets: Record<string, string>): { DATA_DIR: string } & Record<string, string> => ({ DATA_DIR: dataDir, STORE: 'file', ...(isGiven ? secrets : {}) })
  const first = await serverOfTest(env({ ROSTRUM_SECRET: oldest }))
  const { meetingId, requestId } = await withText(first, await first.cards(), 'A text of the tests.')
  await stop(first)

  const second = await serverOfTest(env({ ROSTRUM_SECRET: newest, ROSTRUM_SECRET_BEFORE: oldest }), args)
  expect(second.printed()).not.toContain('Warning')
  await stop(second)
  const file = join(dataDir, 'secret')
  if (!isGiven) await writeFile(file, `${(await readFile(file, 'utf8')).split('\n')[0]}\n`)

  const third = await serverOfTest(env({ ROSTRUM_SECRET: newest }), isGiven || args.length === 1 ? ['--new-codes'] : [])
  expect(third.printed()).not.toContain('statement texts')
  const chair = (await third.cards(meetingId)).find(({ role }) => role === 'chair')?.code ?? ''
  expect((await TextDoor.at(third.url, await signIn(third.url, chair)).read(requestId)).bytes.toString('utf8')).toBe('A text of the tests.')
})

test('with another secret and no word of the one before, the texts are locked, and the start says so', async () => {
  const dataDir = await folderOfTest()
  const start = (secret: string, args: string[] = []): Promise<ServerProcess> => serverOfTest({ DATA_DIR: dataDir, STORE: 'file', ROSTRUM_SECRET: secret }, args)
  const first = await start('an old secret of the tests, and of nothing else')
  const { meetingId, requestId } = await withText(first, await first.cards(), 'A text of the tests.')
  await stop(first)
  const second = await start('another secret of the tests, and of nothing else', ['--new-codes'])
  expect(second.printed()).toMatch(/Warning: The keys of 1 statement texts were wrapped with a secret that is not given any more/)
  const chair = (await second.cards(meetingId)).find(({ role }) => role === 'chair')?.code ?? ''
  expect((await TextDoor.at(second.url, await signIn(second.url, chair)).read(requestId)).body).toEqual({ ok: false, code: 'try-again' })
})

/** In a meeting made here a State asks, and its text is put. */
async function withText(server: ServerProcess, cards: readonly AccessCard[], text: string): Promise<{ meetingId: string; requestId: string }> {
  const codeIn = (of: readonly AccessCard[], wanted: string): string => of.find(({ role, delegationId }) => (delegationId ?? role) === wanted)?.code ?? ''
  const { meetingId, accesses } = await createByDoor(server.url, await signIn(server.url, codeIn(cards, 'secretariat')), testPlan(1))
  const [chair, d1] = [await signIn(server.url, codeIn(accesses, 'chair')), await signIn(server.url, codeIn(accesses, 'd1'))]
  const [presiding, window] = [await WireWindow.open(server.url, chair), await WireWindow.open(server.url, d1)]
  await presiding.do({ type: 'openMeeting' })
  await presiding.do({ type: 'openList' })
  await window.until(({ list }) => list.openedAt !== null, 'the opening')
  await window.do(REQUEST)
  await window.until(({ waiting }) => waiting.length === 1, 'the request')
  const requestId = window.meeting.waiting[0]?.requestId ?? ''
  expect((await TextDoor.at(server.url, d1).put(requestId, text)).status).toBe(200)
  presiding.close()
  window.close()
  return { meetingId, requestId }
}

test('a secret that others know is replaced: with new codes beside it nothing that the old one made is good', async () => {
  const dataDir = await folderOfTest()
  const first = await serverOfTest({ DATA_DIR: dataDir, STORE: 'file' })
  const cards = await first.cards()
  const codeOf = (of: readonly AccessCard[], wanted: string): string => of.find(({ role }) => role === wanted)?.code ?? ''
  const { meetingId, accesses } = await createByDoor(first.url, await signIn(first.url, codeOf(cards, 'secretariat')), testPlan(1))
  const old = await signIn(first.url, codeOf(accesses, 'chair'))
  await stop(first)

  const second = await serverOfTest({ DATA_DIR: dataDir, STORE: 'file' }, ['--new-secret', '--new-codes'])
  await expect(WireWindow.open(second.url, old)).rejects.toThrow('no-session')
  for (const code of [codeOf(cards, 'chair'), codeOf(accesses, 'chair')]) await expect(signIn(second.url, code)).rejects.toThrow('wrong-code')
  expect(await signIn(second.url, codeOf(await second.cards(meetingId), 'chair'))).toMatchObject({ meetingId })
  expect((await readFile(join(dataDir, 'secret'), 'utf8')).trim().split('\n')).toHaveLength(1)
})

/** How several servers go over to another secret, docs/operations/many-nodes.md: with it in the second place first, for who goes first must be understood by the others. */
const [OLD, NEW] = ['an old secret of two servers, and of nothing else', 'a new secret of two servers, and of nothing else']
const ROUNDS = [{ ROSTRUM_SECRET: OLD, ROSTRUM_SECRET_BEFORE: NEW }, { ROSTRUM_SECRET: NEW, ROSTRUM_SECRET_BEFORE: OLD }]

test('two servers on one Redis go over to another secret in two rounds: what either has made is good at both all the while, and each can be started again', async () => {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  const place = async (): Promise<Record<string, string> & { DATA_DIR: string }> => ({ DATA_DIR: await folderOfTest(), PORT: await freePort(), STORE: 'redis', REDIS_URL: redis.url })
  const places = [await place(), await place()] as const
  const given: Record<string, string>[] = [{ ROSTRUM_SECRET: OLD }, { ROSTRUM_SECRET: OLD }]
  const nodes = [await serverOfTest({ ...places[0], ...given[0] }), await serverOfTest({ ...places[1], ...given[1] })]
  const start = async (at: 0 | 1): Promise<void> => {
    nodes[at]?.kill('SIGINT')
    await nodes[at]?.exited
    nodes[at] = await serverOfTest({ ...places[at], ...given[at] })
    expect(nodes[at]?.printed()).not.toMatch(/another secret|secret that/)
  }
  const secretariat = (await nodes[0]?.cards())?.find(({ role }) => role === 'secretariat')?.code ?? ''
  const [codes, sessions]: [string[], SignedIn[]] = [[], []]
  /** Either makes a code and signs; then all that was made so far is tried at both. */
  const makeAndTry = async (): Promise<void> => {
    for (const { url } of nodes) {
      const { accesses } = await createByDoor(url, await signIn(url, secretariat), testPlan(1))
      codes.push(accesses.find(({ role }) => role === 'chair')?.code ?? '')
      sessions.push(await signIn(url, codes.at(-1) ?? ''))
    }
    for (const { url } of nodes) {
      for (const session of sessions) (await WireWindow.open(url, session)).close()
      for (const code of codes) await signIn(url, code)
    }
  }
  await makeAndTry()
  for (const round of ROUNDS) {
    for (const [at, other] of [[0, 1], [1, 0]] as const) {
      given[at] = round
      await start(at)
      await makeAndTry()
      await start(other) // as it was, though the store has heard of the other's
    }
  }
  await makeAndTry()

  // Later, without the old one: what the new one made is good, and the codes of the old one are over.
  given[0] = { ROSTRUM_SECRET: NEW }
  nodes[0]?.kill('SIGINT')
  await nodes[0]?.exited
  const last = await serverOfTest({ ...places[0], ...given[0] })
  expect(last.printed()).toContain('A secret that this one followed is not given any more')
  ;(await WireWindow.open(last.url, sessions.at(-1) as SignedIn)).close()
  await signIn(last.url, codes.at(-1) ?? '')
  await expect(signIn(last.url, codes[0] ?? '')).rejects.toThrow('wrong-code')
  await start(1)
})
