import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { newReport } from '#server/report.ts'
import { openRedis } from './openRedis.ts'
import { Rewriting } from './rewriting.ts'
import { startTestRedis } from './testing/testRedis.ts'

test('what was deleted is soon in no file of Redis any more', async () => {
  const server = await startTestRedis()
  onTestFinished(() => server.stop())
  const open = await openRedis(server.url, newReport('silent'))
  onTestFinished(() => open.close())
  await open.line.ask(redis => redis.set('one', 'a secret word'))
  await open.line.ask(redis => redis.del('one'))
  const traces = async (): Promise<string> => {
    const files = (await readdir(server.dir, { recursive: true, withFileTypes: true })).filter(file => file.isFile())
    return (await Promise.all(files.map(file => readFile(join(file.parentPath, file.name), 'latin1').catch(() => '')))).join('\n')
  }
  expect(await traces()).toContain('a secret word')
  const rewriting = new Rewriting(open, newReport('silent'))
  for (let times = 0; times < 3; times += 1) rewriting.soon()
  await expect.poll(traces, { timeout: 20_000 }).not.toContain('a secret word')
})

test('where that is not allowed it is said in words', async () => {
  const server = await startTestRedis()
  onTestFinished(() => server.stop())
  const direct = server.connect()
  await direct.call('ACL', 'SETUSER', 'default', '-bgrewriteaof')
  direct.disconnect()
  const open = await openRedis(server.url, newReport('silent'))
  onTestFinished(() => open.close())
  const report = { info: vi.fn<(what: string) => void>(), warn: vi.fn<(what: string) => void>(), error: vi.fn<(cause: unknown, what: string) => void>() }
  new Rewriting(open, report).soon()
  await expect.poll(() => report.warn.mock.calls).toEqual([[expect.stringContaining('BGREWRITEAOF')]])
})
