import { expect, test } from 'vitest'
import type { AccessHere } from '#shared/protocol/doors.ts'
import type { AccessView } from '#client/presiding/access/accessViews.ts'
import { ownCardToCome } from './ownCardToCome.ts'

const [byServer, byDesk] = [null, { accessId: 'secretariat', device: 'd1' }].map(by => ({ kind: 'issued' as const, at: 1, by }))

const view = (role: AccessHere['role'], ...deeds: (typeof byServer)[]): AccessView => ({
  access: { accessId: role, role, delegationId: null, hasCard: deeds.length > 0, isRevoked: false, devices: 0, deeds: deeds.flatMap(deed => deed ?? []) },
  kind: 'meeting', name: role, names: [role], code: null,
})
const withCards = (...views: AccessView[]): string[] => ownCardToCome(views, 'secretariat').filter(({ access }) => access.hasCard).map(({ name }) => name)

test('whoever made a meeting at the desk has no card before one was issued', () => {
  expect(withCards(view('chair'), view('secretariat', byServer))).toEqual([])
  expect(withCards(view('chair', byDesk), view('secretariat', byServer))).toEqual(['chair'])
  expect(withCards(view('chair'), view('secretariat', byServer, byDesk))).toEqual(['secretariat'])
})

test('where all codes were made at once, each was told', () => {
  expect(withCards(view('chair', byServer), view('secretariat', byServer))).toEqual(['chair', 'secretariat'])
  expect(withCards(view('chair', byServer, byDesk), view('secretariat', byServer))).toEqual(['chair', 'secretariat'])
})
