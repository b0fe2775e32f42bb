import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AccessCard } from '#shared/protocol/http.ts'
import { createByDoor, signIn } from '#e2e/wire/frontDoor.ts'
import { folderOfTest, serverOfTest } from '#e2e/wire/serverOfTest.ts'
import type { ServerProcess } from '#e2e/wire/serverProcess.ts'
import { testPlan } from '#e2e/wire/testMeeting.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'

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
