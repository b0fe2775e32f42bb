import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Documents } from '#server/documents/documents.ts'
import { FileDocuments } from '#server/documents/fileDocuments.ts'
import { Disk } from '#server/log/disk.ts'
import { StoreAway } from '#server/log/meetingLog.ts'
import { newReport } from '#server/report.ts'
import { ScreenNews } from './screenNews.ts'
import { Screens } from './screens.ts'
import { signed } from './signed.ts'

const BEGIN = 1_000_000
const LOST_MS = 100
const SIGN = { screenId: 'a1b2c3d4e5f60718', name: 'Gallery', version: 0, language: 'en', view: 'floor', isBlack: false } as const

/** What is known of one screen, that said once that it is up; readings fail for as long as the test says. */
async function known() {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-news-'))
  const files = await FileDocuments.open(folder, new Disk(newReport('silent')))
  const state = { at: BEGIN, isAway: false, reads: 0, back: (): void => {} }
  const documents: Documents = {
    get: async key => {
      state.reads += 1
      if (state.isAway) throw new StoreAway('for a moment')
      return files.get(key)
    },
    put: (...asked) => files.put(...asked), delete: key => files.delete(key), letGo: () => files.letGo(), keys: prefix => files.keys(prefix), follow: (...asked) => files.follow(...asked), heardMs: () => 0,
  }
  const screens = new Screens(documents)
  await screens.change('panel', board => signed(board, SIGN, { at: BEGIN, behind: 0, lostMs: LOST_MS }))
  const news = new ScreenNews({ screens, now: () => state.at, screenLostMs: LOST_MS, onReconnect: listener => { state.back = listener; return () => {} } }, 'panel', () => {})
  onTestFinished(async () => {
    news.close()
    await rm(folder, { recursive: true })
  })
  const lostAt = (): number | null | undefined => {
    const told = news.told()('chair')
    return told?.kind === 'presiding' ? told.screens[0]?.lostAt : undefined
  }
  await expect.poll(lostAt).toBeNull()
  return { state, lostAt }
}

test('a reading that fails is tried again by itself, and a screen that is lost is told as lost; not before it could have been heard of again', async () => {
  const { state, lostAt } = await known()
  state.isAway = true
  const { reads } = state
  state.at = BEGIN + 2 * LOST_MS
  await expect.poll(() => state.reads).toBeGreaterThan(reads + 2)
  state.isAway = false
  const after = state.reads
  await expect.poll(() => state.reads).toBeGreaterThan(after)
  state.back() // the store says so later than it was read
  expect(lostAt()).toBeNull()
  state.at = BEGIN + 4 * LOST_MS
  await expect.poll(lostAt).toBe(BEGIN)
})
