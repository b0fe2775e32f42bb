import { expect, test } from 'vitest'
import type { AccessView } from './accessViews.ts'
import { cutBy } from './cutBy.ts'

const view = (accessId: string, devices: number): AccessView => ({
  kind: 'meeting', name: accessId, names: [accessId], code: null,
  access: { accessId, role: 'chair', delegationId: null, hasCard: true, isRevoked: false, devices, deeds: [] },
})
const cut = (...devices: [chair: number, secretariat: number]): string[] =>
  cutBy([view('chair', devices[0]), view('secretariat', devices[1])], 'secretariat').map(one => `${one.accessId} ${one.devices}`)

test('new codes sign out whoever is in, but not the device at which they are issued', () => {
  expect(cut(2, 1)).toEqual(['chair 2'])
  expect(cut(0, 3)).toEqual(['secretariat 2'])
  expect(cut(0, 1)).toEqual([])
})
