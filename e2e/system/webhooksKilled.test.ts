import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { AccessCard } from '#shared/protocol/http.ts'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import type { ServerProcess } from '#e2e/wire/serverProcess.ts'
import { folderOfTest, serverOfTest } from '#e2e/wire/serverOfTest.ts'
import { TestReceiver } from '#e2e/wire/testReceiver.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { SECRET } from '#e2e/wire/testNode.ts'
import { cueListener } from './testing/cueListener.ts'

const cardOf = (cards: AccessCard[], who: string): string => cards.find(({ accessId }) => accessId === who)?.code ?? ''

/** Opens and closes the list, so often. */
async function openAndClose(chair: WireWindow, times: number): Promise<void> {
  for (let done = 0; done < times; done += 1) {
    await chair.do({ type: 'openList' })
    await chair.do({ type: 'closeList', closesAt: null })
  }
}

test('kill -9 of the server that sends: the other goes on, nothing is lost, and only the last may be repeated, with the same id', async () => {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  const [receiver, mixer] = [await TestReceiver.open(), await cueListener()]
  const dir = await folderOfTest()
  const file = join(dir, 'webhooks.json')
  await writeFile(file, JSON.stringify([{ id: 'house', url: receiver.url, secret: TestReceiver.SECRET, allowPrivate: true }]))
  const env = { REDIS_URL: redis.url, ROSTRUM_SECRET: SECRET, WEBHOOKS: file, ROSTRUM_OSC: `127.0.0.1:${mixer.port}/demo` }
  const first = await serverOfTest({ ...env, DATA_DIR: join(dir, 'a') })
  const codes = await first.cards()
  const line = redis.connect()
  onTestFinished(() => line.disconnect())
  await expect.poll(() => line.get('rostrum:lease:{news}')).not.toBeNull()
  const second: ServerProcess = await serverOfTest({ ...env, DATA_DIR: join(dir, 'b') })
  const chair = await WireWindow.open(second.url, await signIn(second.url, cardOf(codes, 'chair')))
  onTestFinished(() => chair.close())
  await chair.do({ type: 'openMeeting' })
  await openAndClose(chair, 3)
  await expect.poll(() => receiver.types.length).toBe(6)
  expect(receiver.received.length).toBe(6) // one of the two sends
  await expect.poll(() => mixer.heard).toEqual(Array.from({ length: 3 }, () => ['/rostrum/list/opened', '/rostrum/list/closed']).flat())

  first.kill('SIGKILL')
  await first.exited
  await openAndClose(chair, 5)
  await expect.poll(() => receiver.types.length, { timeout: 30_000 }).toBe(16)
  expect(receiver.types).toEqual(Array.from({ length: 8 }, () => ['list.opened', 'list.closed']).flat())
  expect(receiver.received.length - receiver.firsts.length).toBeLessThanOrEqual(1)
  await openAndClose(chair, 1)
  await expect.poll(() => mixer.heard.slice(-2)).toEqual(['/rostrum/list/opened', '/rostrum/list/closed'])
  expect(first.printed() + second.printed()).not.toContain(TestReceiver.SECRET.slice('whsec_'.length))
}, 120_000)

test('a server that is frozen, and comes back when another sends, tells nothing that was not told: the order stays', async () => {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  const receiver = await TestReceiver.open()
  const dir = await folderOfTest()
  const file = join(dir, 'webhooks.json')
  await writeFile(file, JSON.stringify([{ id: 'house', url: receiver.url, secret: TestReceiver.SECRET, allowPrivate: true }]))
  const env = { REDIS_URL: redis.url, ROSTRUM_SECRET: SECRET, WEBHOOKS: file }
  const first = await serverOfTest({ ...env, DATA_DIR: join(dir, 'a') })
  const line = redis.connect()
  onTestFinished(() => line.disconnect())
  await expect.poll(() => line.get('rostrum:lease:{news}')).not.toBeNull()
  const holder = await line.get('rostrum:lease:{news}')
  const second = await serverOfTest({ ...env, DATA_DIR: join(dir, 'b') })
  const chair = await WireWindow.open(second.url, await signIn(second.url, cardOf(await first.cards(), 'chair')))
  onTestFinished(() => chair.close())
  await openAndClose(chair, 1)
  await expect.poll(() => receiver.types.length).toBe(2)
  first.kill('SIGSTOP')
  onTestFinished(() => first.kill('SIGCONT'))
  await openAndClose(chair, 2)
  await expect.poll(() => receiver.types.length, { timeout: 30_000 }).toBe(6)
  expect(await line.get('rostrum:lease:{news}')).not.toBe(holder)
  first.kill('SIGCONT')
  await openAndClose(chair, 2)
  await expect.poll(() => receiver.types.length).toBe(10)
  expect(receiver.types).toEqual(Array.from({ length: 5 }, () => ['list.opened', 'list.closed']).flat())
  const versions = receiver.firsts.map(id => Number(id.split('.')[1]))
  expect(versions).toEqual(versions.toSorted((one, other) => one - other))
  expect(receiver.received.length - receiver.firsts.length).toBeLessThanOrEqual(1)
}, 120_000)

test('what fails is said without the secret and without the address, whose end may be one', async () => {
  const dir = await folderOfTest()
  const file = join(dir, 'webhooks.json')
  const receiver = await TestReceiver.open()
  await writeFile(file, JSON.stringify([{ id: 'house', url: `${receiver.url}?token=speak-friend`, secret: TestReceiver.SECRET, allowPrivate: true }]))
  const server = await serverOfTest({ STORE: 'file', DATA_DIR: join(dir, 'data'), WEBHOOKS: file })
  const chair = await WireWindow.open(server.url, await signIn(server.url, cardOf(await server.cards(), 'chair')))
  await receiver.down()
  await openAndClose(chair, 1)
  chair.close()
  await expect.poll(() => server.printed()).toContain('webhook house, meeting demo: not taken, ECONNREFUSED')
  expect(server.printed()).not.toMatch(/speak-friend|YSBzZWNyZXQ/)
})
