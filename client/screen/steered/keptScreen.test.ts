import { expect, test } from 'vitest'
import { NOTHING_KEPT } from '#client/sync/keeping.ts'
import { firstState } from '#client/sync/storeState.ts'
import { keepScreen, keptScreen } from './keptScreen.ts'
import { NOTHING_WANTED } from './nothingWanted.ts'

const black = { screenId: 'a1b2c3d4e5f60718', number: 1, wish: { ...NOTHING_WANTED, isBlack: true } }

function windowOf(meetingId: string) {
  const state = firstState(meetingId, NOTHING_KEPT)
  return { getSnapshot: () => state }
}

test('where the browser keeps nothing a window holds its own by itself, and no other of the page has it', () => {
  const [one, next] = [windowOf('panel'), windowOf('panel')]
  keepScreen(one, black)
  expect([keptScreen(one), keptScreen(next)]).toEqual([black, null])
})
