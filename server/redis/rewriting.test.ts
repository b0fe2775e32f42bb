import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { newReport } from '#server/report.ts'
import { openRedis } from './openRedis.ts'
import { Rewriting } from './rewriting.ts'
import { startTestRedis } from './testing/testRedis.ts'

/** A Redis whose file has a secret word that was deleted since. */
async function deleted() {
  const server = await startTestRedis()
  onTestFinished(() => server.stop())
  const node = async (report = newReport('silent')) => {
    const open = await openRedis(server.url, report)
    onTestFinished(() => open.close())
    return { open, rewriting: new Rewriting(open, report) }
  }
  const { open, rewriting } = await node()
  await open.shards.ask('', redis => redis.set('one', 'a secret word'))
  await open.shards.ask('', redis => redis.del('one'))
  const traces = async (): Promise<string> => {
    const files = (await readdir(server.dir, { recursive: true, withFileTypes: true })).filter(file => file.isFile())
    return (await Promise.all(files.map(file => readFile(join(file.parentPath, file.name), 'latin1').catch(() => '')))).join('\n')
  }
  expect(await traces()).toContain('a secret word')
  const isOwed = async (): Promise<boolean> => (await open.shards.ask('', redis => redis.exists('rostrum:rewriting-owed'))) === 1
  return { server, node, open, rewriting, traces, isOwed }
}

test('what was deleted is soon in no file of Redis any more', async () => {
  const { rewriting, traces, isOwed } = await deleted()
  for (let times = 0; times < 3; times += 1) rewriting.soon()
  await expect.poll(traces, { timeout: 20_000 }).not.toContain('a secret word')
  await expect.poll(isOwed).toBe(false)
})

test('a node that stops asks before it goes', async () => {
  const { rewriting, traces, isOwed } = await deleted()
  rewriting.soon()
  await rewriting.close()
  expect(await isOwed()).toBe(false)
  expect(await traces()).not.toContain('a secret word')
})

test('what a node that was killed left owed, the next one asks for when it starts; another start asks for nothing', async () => {
  const { rewriting, node, open, traces, isOwed } = await deleted()
  rewriting.soon()
  await expect.poll(isOwed).toBe(true)
  open.close()
  const next = await node()
  await next.rewriting.resume()
  await expect.poll(traces, { timeout: 20_000 }).not.toContain('a secret word')
  const rewritten = async (): Promise<string | undefined> => /aof_base_size:\d+/.exec(await next.open.shards.ask('', redis => redis.info('persistence')))?.[0]
  await expect.poll(() => next.open.shards.ask('', redis => redis.exists('rostrum:rewriting-owed'))).toBe(0)
  const before = await rewritten()
  await next.open.shards.ask('', redis => redis.set('two', 'more'))
  const third = await node()
  await third.rewriting.resume()
  await third.rewriting.close()
  expect(await rewritten()).toBe(before)
})

test('a Redis that cannot just now is asked again', async () => {
  const { server, node, traces } = await deleted()
  const report = { info: vi.fn<(what: string) => void>(), warn: vi.fn<(what: string) => void>(), error: vi.fn<(cause: unknown, what: string) => void>() }
  const { rewriting } = await node(report)
  const [folder, aside] = [join(server.dir, 'appendonlydir'), join(server.dir, 'aside')]
  await rename(folder, aside)
  await writeFile(folder, '') // it finds nowhere to begin another file
  rewriting.soon()
  await expect.poll(() => report.warn.mock.calls, { timeout: 10_000 }).toEqual([[expect.stringContaining('It is asked again.')]])
  await rm(folder)
  await rename(aside, folder)
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

/** A node whose Redis is rewriting for some seconds, and which is told meanwhile of another word that was deleted. */
async function deletedMeanwhile() {
  const at = await deleted()
  const rewriting = new Rewriting(at.open, newReport('silent'), 0)
  const { shards } = at.open
  const isRewriting = async (): Promise<boolean> => /aof_rewrite_in_progress:1/.test(await shards.ask('', redis => redis.info('persistence')))
  for (let key = 0; key < 10; key += 1) await shards.ask('', redis => redis.set(`key${key}`, 'more'))
  await shards.ask('', redis => redis.config('SET', 'rdb-key-save-delay', '500000'))
  rewriting.soon()
  await expect.poll(isRewriting, { timeout: 10_000 }).toBe(true)
  await shards.ask('', redis => redis.config('SET', 'rdb-key-save-delay', '0'))
  await shards.ask('', redis => redis.set('two', 'a later word'))
  await shards.ask('', redis => redis.del('two'))
  rewriting.soon() // due before that rewriting is done
  await expect.poll(isRewriting, { timeout: 20_000 }).toBe(false)
  expect(await at.traces()).toContain('a later word')
  return { ...at, rewriting }
}

test('what falls due while Redis is rewriting is asked for after that', async () => {
  const { traces, isOwed } = await deletedMeanwhile()
  await expect.poll(traces, { timeout: 10_000 }).not.toContain('a later word')
  await expect.poll(isOwed).toBe(false)
})

test('a node that stops then asks for it, too', async () => {
  const { rewriting, traces, isOwed } = await deletedMeanwhile()
  await rewriting.close()
  expect(await isOwed()).toBe(false)
  expect(await traces()).not.toContain('a later word')
})
