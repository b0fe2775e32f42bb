import { execFileSync } from 'node:child_process'
import { expect, onTestFinished, test } from 'vitest'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { folderOfTest, serverOfTest } from '#e2e/wire/serverOfTest.ts'
import { SECRET } from '#e2e/wire/testNode.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { cueListener } from './testing/cueListener.ts'

test.runIf(hasPrlimit())('a socket that cannot be bound: it is said once, the meeting goes on, and the next cue that can be sent is sent', async () => {
  const redis = await startTestRedis()
  onTestFinished(() => redis.stop())
  const mixer = await cueListener()
  const server = await serverOfTest({ REDIS_URL: redis.url, ROSTRUM_SECRET: SECRET, DATA_DIR: await folderOfTest(), ROSTRUM_OSC: `127.0.0.1:${mixer.port}/demo` })
  const code = (await server.cards()).find(({ role }) => role === 'chair')?.code ?? ''
  const chair = await WireWindow.open(server.url, await signIn(server.url, code))
  onTestFinished(() => chair.close())
  const openAndClose = async (): Promise<void> => {
    await chair.do({ type: 'openList' })
    await chair.do({ type: 'closeList', closesAt: null })
  }
  limitOpen(server.pid, 0) // what is open stays so, and nothing is opened beside it
  const isSaid = async (): Promise<string> => {
    await openAndClose()
    return server.printed()
  }
  await expect.poll(isSaid).toContain(`OSC to 127.0.0.1:${mixer.port}: not sent, EMFILE`)
  await openAndClose()
  limitOpen(server.pid, 512)
  await openAndClose()
  await expect.poll(() => mixer.heard).toEqual(['/rostrum/list/opened', '/rostrum/list/closed'])
  expect(server.printed().match(/not sent/g)).toHaveLength(1)
})

function hasPrlimit(): boolean {
  try {
    execFileSync('prlimit', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false // not a Linux
  }
}

/** So many files and sockets a process may have open. */
function limitOpen(pid: number, soft: number): void {
  execFileSync('prlimit', ['--pid', String(pid), `--nofile=${soft}:`], { stdio: 'ignore' })
}
