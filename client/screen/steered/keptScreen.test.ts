import { afterEach, expect, test, vi } from 'vitest'
import type { Actor } from '#shared/floor/model.ts'
import { NOTHING_KEPT } from '#client/sync/keeping.ts'
import { firstState } from '#client/sync/storeState.ts'
import { keepScreen, keptScreen } from './keptScreen.ts'
import { NOTHING_WANTED } from './nothingWanted.ts'

const black = { screenId: 'a1b2c3d4e5f60718', number: 1, wish: { ...NOTHING_WANTED, isBlack: true } }

afterEach(() => vi.unstubAllGlobals())

function windowOf(meetingId: string, role: Actor['role'] = 'screen') {
  const state = { ...firstState(meetingId, NOTHING_KEPT), actor: { role, delegationId: null, device: 'wall' } }
  return { getSnapshot: () => state }
}

test('where the browser keeps nothing a window holds its own by itself, and no other of the page has it', () => {
  const [one, next] = [windowOf('panel'), windowOf('panel')]
  keepScreen(one, black)
  expect([keptScreen(one), keptScreen(next)]).toEqual([black, null])
})

test('what is kept over a reload is that meeting\'s, and of its screens alone', () => {
  const storage = new Map<string, string>()
  vi.stubGlobal('sessionStorage', { getItem: (key: string) => storage.get(key) ?? null, setItem: (key: string, text: string) => storage.set(key, text) })
  keepScreen(windowOf('panel'), black)
  expect(keptScreen(windowOf('panel'))).toEqual(black)
  expect([keptScreen(windowOf('panel', 'public')), keptScreen(windowOf('evening'))]).toEqual([null, null])
  keepScreen(windowOf('panel', 'public'), { ...black, wish: NOTHING_WANTED })
  keepScreen(windowOf('evening'), { ...black, wish: NOTHING_WANTED })
  expect(keptScreen(windowOf('panel'))).toEqual(black)
})
