import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { SIGN_MS } from '#shared/protocol/screens.ts'
import type { ScreenSign } from '#shared/protocol/screensAsked.ts'
import { FileDocuments } from '#server/documents/fileDocuments.ts'
import { Disk } from '#server/log/disk.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { newReport } from '#server/report.ts'
import { ON_ITS_WAY_MS } from './behindOf.ts'
import { HeldScreens } from './heldScreens.ts'
import { Screens } from './screens.ts'

const BEGIN = 1_000_000
const LATE_MS = SIGN_MS + ON_ITS_WAY_MS
const OTHER = '00000000000000ff'
const SIGN: ScreenSign = { screenId: 'a1b2c3d4e5f60718', name: null, version: 1, language: 'en', view: 'floor', isBlack: false }

/** A meeting with an entry each second from the beginning on, and a screen that says once that it has drawn the first. */
async function held({ silentMs }: { silentMs: number }) {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-held-'))
  const screens = new Screens(await FileDocuments.open(folder, new Disk(newReport('silent'))))
  let at = BEGIN
  const all = new HeldScreens({ screens, now: () => at, screenLostMs: 30, onReconnect: () => () => undefined }, 'panel')
  onTestFinished(async () => {
    all.close()
    await rm(folder, { recursive: true })
  })
  const entries = [0, 1000, 2000].map(sinceMs => ({ at: BEGIN + sinceMs }))
  const line = { silentMs }
  const hold = (by: { silentMs: number }, screenId: string): void => all.hold(by, { ...SIGN, screenId }, { standing: { entries } } as unknown as Pick<OpenMeeting, 'standing'>)
  hold(line, SIGN.screenId)
  return { all, line, hold, setTime: (sinceMs: number) => void (at = BEGIN + sinceMs), read: async (screenId = SIGN.screenId) => (await screens.read('panel'))[screenId] }
}

test('it was last heard of when its line was, and is behind by what it should have said by now that it has drawn', async () => {
  const { setTime, read } = await held({ silentMs: 40 })
  setTime(LATE_MS + 999)
  await expect.poll(() => read()).toMatchObject({ at: BEGIN + LATE_MS + 959, behind: 0 })
  setTime(LATE_MS + 1000)
  await expect.poll(() => read()).toMatchObject({ behind: 1 })
  setTime(LATE_MS + 2000)
  await expect.poll(() => read()).toMatchObject({ at: BEGIN + LATE_MS + 1960, behind: 2 })
})

test('a line that is silent, or gone, renews nothing; the other screens go on', async () => {
  const { all, line, hold, setTime, read } = await held({ silentMs: 0 })
  hold({ silentMs: 0 }, OTHER)
  setTime(1000)
  await expect.poll(() => read(OTHER)).toMatchObject({ at: BEGIN + 1000 })
  expect(await read()).toMatchObject({ at: BEGIN + 1000 })
  setTime(1500)
  line.silentMs = 500
  await expect.poll(() => read(OTHER)).toMatchObject({ at: BEGIN + 1500 })
  expect(await read()).toMatchObject({ at: BEGIN + 1000 })
  all.release(line)
  line.silentMs = 0
  setTime(2000)
  await expect.poll(() => read(OTHER)).toMatchObject({ at: BEGIN + 2000 })
  expect(await read()).toMatchObject({ at: BEGIN + 1000 })
})
