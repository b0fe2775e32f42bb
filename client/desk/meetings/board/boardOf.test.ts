import { expect, test } from 'vitest'
import type { DeskMeeting } from '#shared/protocol/desk.ts'
import { boardOf } from './boardOf.ts'

const at = (day: number, hour: number): number => Date.UTC(2026, 10, day, hour)
const meeting = (title: string, startAt: number, of: Partial<DeskMeeting> = {}): DeskMeeting => ({
  meetingId: title, title, isRehearsal: false, place: 'Nowhere', timeZone: 'Europe/Zurich', plannedStartAt: startAt, hardEndAt: startAt + 3 * 3_600_000, phase: 'planned',
  openedAt: null, closedAt: null, endsAt: null, segment: null, floor: null, onList: 0, delegations: 0, isArchived: false, ...of,
})
const seen = (meetings: readonly DeskMeeting[], now: number, here = 'Europe/Zurich'): string[] => boardOf(meetings, now, here).map(one => `${one.meeting.title} ${one.stand}`)

test('what is under way comes first, then what should have begun, what comes next, later and what is over', () => {
  const all = [
    meeting('morning', at(30, 8), { phase: 'closed', openedAt: at(30, 8), closedAt: at(30, 11) }), meeting('forgotten', at(30, 9)), meeting('panel', at(30, 9), { phase: 'open' }),
    meeting('evening', at(30, 18)), meeting('afternoon', at(30, 14)), meeting('halted', at(30, 9), { phase: 'suspended' }),
  ]
  expect(seen(all, at(30, 12))).toEqual(['panel open', 'halted suspended', 'forgotten due', 'afternoon next', 'evening later', 'morning closed'])
})

test('those of other days and of the archive are not on it; a rehearsal of another day is, while it is held and on the day it was closed', () => {
  const old = Date.UTC(2015, 2, 3, 9)
  expect(seen([meeting('tomorrow', at(28, 9)), meeting('before', at(20, 9), { phase: 'closed', closedAt: at(20, 11) }), meeting('put away', at(27, 9), { phase: 'closed', closedAt: at(27, 11), isArchived: true })], at(27, 12))).toEqual([])
  expect(seen([meeting('called off', old), meeting('held', old, { phase: 'open' }), meeting('over', old, { phase: 'closed', closedAt: at(27, 10) })], at(27, 12))).toEqual(['held open', 'over closed'])
})

test('today is the day there, or the day here', () => {
  const inTokyo = meeting('tokyo', at(27, 23), { timeZone: 'Asia/Tokyo' }) // the 28th there, and in London still the 27th
  expect(seen([inTokyo], at(27, 20), 'Europe/London')).toEqual(['tokyo next'])
  expect(seen([inTokyo], at(27, 14), 'Asia/Tokyo')).toEqual([])
  const overnight = meeting('overnight', at(27, 22), { timeZone: 'UTC' })
  expect(seen([overnight], at(28, 0), 'UTC')).toEqual(['overnight due'])
})
