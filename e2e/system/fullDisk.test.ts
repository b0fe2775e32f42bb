import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findRedis } from '#server/redis/redisProcess.ts'
import { findOnPath } from '#server/store/findOnPath.ts'
import { disagreements } from '#e2e/wire/agreement.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { freePort } from '#server/testing/freePort.ts'
import type { ServerProcess } from '#e2e/wire/serverProcess.ts'
import { folderOfTest, serverOfTest } from '#e2e/wire/serverOfTest.ts'
import { smallDisk } from '#e2e/wire/smallDisk.ts'
import { publicOf } from '#e2e/wire/streamWindow.ts'
import { REQUEST } from '#e2e/wire/testMeeting.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'

/** On a busy machine a Redis is not started again in an instant. */
const PATIENCE = { timeout: 40_000, interval: 100 }

async function enter(server: ServerProcess, who: string): Promise<WireWindow> {
  const card = (await server.cards()).find(({ role, delegationId }) => (delegationId ?? role) === who)
  const window = await WireWindow.open(server.url, await signIn(server.url, card?.code ?? ''))
  onTestFinished(() => window.close())
  return window
}

/** What became of it; null: no answer came. */
const press = (window: WireWindow): Promise<SubmitReply | null> => window.submitWhenBack(REQUEST).catch(() => null)

/** Something that can be done again and again: approval by itself is switched on, or off. */
const turn = (chair: WireWindow): Promise<SubmitReply | null> =>
  chair.submitWhenBack({ type: 'setAutomaticApproval', categories: chair.meeting.approval.automatic.length > 0 ? [] : ['un-entity'] }).catch(() => null)

const isReady = async ({ url }: ServerProcess): Promise<boolean> => (await fetch(`${url}/readyz`)).ok

/** Up to which version somebody without a code sees the demo who comes now; null: not at all. */
async function seenByAnybody({ url }: ServerProcess): Promise<number | null> {
  const anybody = await WireWindow.open(url, publicOf('demo')).catch(() => null)
  anybody?.close()
  return anybody?.cursor.version ?? null
}

test.for(['file', 'redis'])('%s: a full disk: nothing more is kept, and that is said; the meeting goes on being readable; with room it goes on, and nothing that was acknowledged is lost', { timeout: 240_000 }, async (store, { skip }) => {
  const disk = await smallDisk(12)
  if (disk === null) return skip('to mount a small disk one must be root')
  onTestFinished(() => disk.remove())
  const env = { STORE: store, DATA_DIR: join(disk.dir, 'data'), PORT: await freePort() }
  const server = await serverOfTest(env)
  const chair = await enter(server, 'chair')
  const [dza, bgd, bra] = await Promise.all(['dza', 'bgd', 'bra'].map(who => enter(server, who))) as [WireWindow, WireWindow, WireWindow]
  await chair.do({ type: 'openList' })
  await dza.until(({ list }) => list.openedAt !== null, 'the opening')
  const kept = [await dza.do(REQUEST)]

  await disk.fill()
  // A page that was begun has room for a few more.
  await expect.poll(async () => {
    const reply = await turn(chair)
    if (reply?.ok === true) kept.push(reply.version)
    return reply
  }, PATIENCE).toEqual({ ok: false, code: 'try-again' })
  expect(await press(bgd)).toEqual({ ok: false, code: 'try-again' })
  expect(server.printed()).toMatch(/the disk is full/)
  await expect.poll(() => isReady(server), PATIENCE).toBe(false)
  // Who comes now sees the meeting, and so does who was here.
  await expect.poll(() => seenByAnybody(server), PATIENCE).toBe(chair.cursor.version)
  expect(chair.meeting.waiting.map(({ delegationId }) => delegationId)).toEqual(['dza'])

  await disk.makeRoom()
  await expect.poll(async () => {
    await press(bra)
    return chair.meeting.waiting.some(({ delegationId }) => delegationId === 'bra')
  }, PATIENCE).toBe(true)
  await expect.poll(() => isReady(server), { ...PATIENCE, timeout: 60_000 }).toBe(true)
  server.kill('SIGKILL')
  await server.exited
  const again = await serverOfTest(env)
  const fresh = await enter(again, 'chair')
  const { items } = await fresh.readAll()
  for (const version of kept) expect(items[version - 1]).toMatchObject({ version, origin: { value: { actor: { role: version === kept[0] ? 'delegation' : 'chair' } } } })
  expect(fresh.meeting.waiting.map(({ delegationId }) => delegationId)).toEqual(['dza', 'bra'])
  expect(await disagreements('demo', fresh, [fresh])).toEqual([])
})

test('a Redis of one’s own that cannot write its file: whoever presses is told at once, and with room it goes on', { timeout: 120_000 }, async ({ skip }) => {
  const disk = await smallDisk(12)
  if (disk === null) return skip('to mount a small disk one must be root')
  onTestFinished(() => disk.remove())
  const socketPath = join(disk.dir, 's')
  const child = spawn(await findOnPath(['redis-server', 'valkey-server']) ?? '', ['--port', '0', '--unixsocket', socketPath, '--dir', disk.dir, '--appendonly', 'yes', '--appendfsync', 'everysec', '--save', ''], { stdio: 'ignore' })
  onTestFinished(async () => {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  })
  await expect.poll(() => findRedis(socketPath), PATIENCE).toMatchObject({ pid: child.pid })
  const server = await serverOfTest({ REDIS_URL: `unix://${socketPath}`, DATA_DIR: await folderOfTest(), ROSTRUM_SECRET: 'a secret of the tests, and of nothing else' })
  const chair = await enter(server, 'chair')
  await disk.fill()
  await expect.poll(() => turn(chair), PATIENCE).toEqual({ ok: false, code: 'try-again' })
  const beganAt = performance.now()
  expect(await turn(chair)).toEqual({ ok: false, code: 'try-again' })
  expect(performance.now() - beganAt).toBeLessThan(8000) // not only when the press has grown too old
  expect(await seenByAnybody(server)).toBe(chair.cursor.version)
  await disk.makeRoom()
  await expect.poll(async () => (await turn(chair))?.ok, PATIENCE).toBe(true)
  expect(await disagreements('demo', chair, [chair])).toEqual([])
})
