import { beforeEach, expect, test } from 'vitest'
import type { Meeting } from '#shared/floor/model.ts'
import type { AccessHere } from '#shared/protocol/doors.ts'
import { plannedMeeting } from '#shared/floor/testing/halls.ts'
import { speak } from '#client/text/speaking.ts'
import { accessGroups, accessViews } from './accessViews.ts'

const { meeting } = plannedMeeting() as { meeting: Meeting }
const access = (of: Pick<AccessHere, 'accessId' | 'role'> & Partial<AccessHere>): AccessHere => ({ delegationId: null, hasCard: true, isRevoked: false, devices: 0, deeds: [], ...of })
const delegation = (id: string): AccessHere => access({ accessId: `delegation.${id}`, role: 'delegation', delegationId: id })

const ALL = [
  delegation('kenya'), delegation('cuba'), access({ accessId: 'booth.fr', role: 'booth', seat: 'fr' }), access({ accessId: 'booth.ar', role: 'booth', seat: 'ar' }),
  access({ accessId: 'screen', role: 'screen' }), access({ accessId: 'secretariat', role: 'secretariat' }), access({ accessId: 'chair', role: 'chair' }),
]
const named = (typed: string): string[] => accessGroups(accessViews(meeting, ALL), typed).map(({ kind, views }) => `${kind}: ${views.map(({ name }) => name).join(', ')}`)

beforeEach(() => speak('en'))

test('who presides comes first, then the booths as the languages stand, and the delegations by the alphabet', () => {
  expect(named('')).toEqual(['meeting: The Chair, The secretariat, Screens of the room', 'booth: Interpreters: Arabic, Interpreters: French', 'delegation: Cuba, Kenya'])
})

test('one is found by the beginning of its name, under its heading alone', () => {
  expect(named('ken')).toEqual(['delegation: Kenya'])
  expect(named('fren')).toEqual(['booth: Interpreters: French'])
  expect(named('nobody')).toEqual([])
})

test('they are found as the reader calls them', async () => {
  await speak('fr')
  expect(named('arabe')).toEqual(['booth: Interprétation\u00a0: arabe'])
})
