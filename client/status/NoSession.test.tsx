import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { delegate } from '#shared/floor/testing/panel.ts'
import { MeetingProvider } from '#client/react/MeetingProvider.tsx'
import type { Notice } from '#client/sync/acting/notices.ts'
import { storeOf } from '#client/sync/testing/storeOf.ts'
import { NoSession } from './NoSession.tsx'

beforeAll(() => void vi.stubGlobal('location', { search: '' }))
afterAll(() => vi.unstubAllGlobals())

const pressed = (code: Notice['code']): Notice => ({ id: 'asked', at: 0, kind: 'dropped', code, command: { type: 'withdrawRequest', requestId: 'r1' } })

const said = (notices: Notice[]): string =>
  renderToStaticMarkup(<MeetingProvider store={storeOf({ actor: delegate('cuba'), status: { kind: 'refused', code: 'no-session', lostAt: null }, notices })} fallback={null}><NoSession /></MeetingProvider>)

test('whose session ends while a press is under way is told that it may not have arrived', () => {
  expect(said([pressed('no-session')])).toContain('may not have arrived')
  expect(said([pressed('too-late')]), 'that was said before').not.toContain('may not have arrived')
  expect(said([])).toContain('You are signed out')
})
