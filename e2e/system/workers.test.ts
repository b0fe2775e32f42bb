import { expect, onTestFinished, test, vi } from 'vitest'
import { createByDoor, signIn } from '#e2e/wire/frontDoor.ts'
import { folderOfTest, serverOfTest } from '#e2e/wire/serverOfTest.ts'
import { startBalancer } from '#e2e/wire/balancer.ts'
import { startInVain, type ServerProcess } from '#e2e/wire/serverProcess.ts'
import { testPlan } from '#e2e/wire/testMeeting.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { childrenOf } from './testing/childrenOf.ts'
import { fillHall, noneWasLost, whilePressing } from './testing/fillHall.ts'

vi.setConfig({ testTimeout: 120_000 })

const WINDOWS = 8

/** Two processes on a private Redis of their own. */
const startWorkers = async (): Promise<ServerProcess> => serverOfTest({ STORE: 'redis', WORKERS: '2', METRICS_PORT: '0', DATA_DIR: await folderOfTest() })
const workersOf = async ({ pid }: ServerProcess): Promise<number[]> => (await childrenOf(pid)).flatMap(({ name, id }) => (/redis|valkey/.test(name) ? [] : [id]))

test('two workers: one is killed while everybody presses, and followed by another; no press is lost, and all of it is measured as one', async () => {
  const server = await startWorkers()
  expect(server.printed().match(/Rostrum is at/g)).toHaveLength(1)
  const balancer = await startBalancer([server.url])
  onTestFinished(() => balancer.close())
  const secretariat = (await server.cards()).find(({ role }) => role === 'secretariat')?.code ?? ''
  const { meetingId, accesses } = await createByDoor(server.url, await signIn(server.url, secretariat), testPlan(WINDOWS))
  const { chair, windows } = await fillHall(WINDOWS, server.url, {
    signIn: who => signIn(server.url, accesses.find(({ role, delegationId }) => (delegationId ?? role) === who)?.code ?? ''),
    doorOf: ({ cookie }) => balancer.doorOf(cookie),
  })
  expect(meetingId).not.toBe('demo')
  const before = await workersOf(server)
  expect(before).toHaveLength(2)
  const metrics = /Metrics: (\S+)/.exec(server.printed())?.[1] ?? ''
  const scrapes: number[] = []
  const scrape = async (): Promise<void> => {
    const response = await fetch(metrics)
    scrapes.push(response.status)
    await response.text() // else its line stays open
  }
  await whilePressing(windows, 300, async () => {
    process.kill(before[0] ?? 0, 'SIGKILL')
    await scrape()
    const hasAnother = async (): Promise<boolean> => (await workersOf(server)).some(id => !before.includes(id))
    await expect.poll(async () => (await scrape(), hasAnother()), { timeout: 20_000 }).toBe(true)
    await scrape()
    await expect.poll(() => windows.every(({ answered }) => answered.length > 5), { timeout: 20_000 }).toBe(true)
  })
  expect(windows.some(({ losses }) => losses > 0)).toBe(true) // those of the one that was killed
  expect(server.printed()).toContain('a worker has ended (SIGKILL)')
  await noneWasLost(chair, windows)
  expect(new Set(scrapes)).toEqual(new Set([200]))
  expect(await (await fetch(metrics)).text()).toMatch(/^rostrum_\w+/m)

  server.kill('SIGTERM')
  expect(await server.exited).toBe(0)
  for (const id of before) expect(() => process.kill(id, 0)).toThrow('ESRCH')
})

test('a worker that is stopped sends its windows to the other one', async () => {
  const server = await startWorkers()
  const code = (await server.cards()).find(({ role }) => role === 'chair')?.code ?? ''
  const windows: WireWindow[] = []
  for (let count = 0; count < 2; count += 1) windows.push(await WireWindow.open(server.url, await signIn(server.url, code)))
  onTestFinished(() => windows.forEach(window => window.close()))
  const before = await workersOf(server)
  for (const id of before.slice(0, 1)) process.kill(id, 'SIGTERM')
  await expect.poll(() => windows.flatMap(({ frames }) => frames).filter(frame => frame.includes('line:leave')).length, { timeout: 20_000 }).toBeGreaterThan(0)
  await expect.poll(async () => (await workersOf(server)).includes(before[0] ?? 0), { timeout: 20_000 }).toBe(false)
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
})

test('with files there is one process: several are refused in words, and nothing is chosen for later', async () => {
  const dataDir = await folderOfTest()
  const nowhere = { PATH: '/nonexistent' }
  const refused = await startInVain({ ...nowhere, WORKERS: '2', DATA_DIR: dataDir })
  expect([refused.code, refused.printed]).toEqual([1, expect.stringContaining('WORKERS needs a Redis')])
  expect((await startInVain({ STORE: 'file', WORKERS: '2', DATA_DIR: dataDir })).printed).toContain('With STORE=file the meetings are kept by one process alone')
  expect((await startInVain({ WORKERS: '65', DATA_DIR: dataDir })).printed).toContain('WORKERS must be a number from 1 to 64')
})
