/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import type { Step } from './testing/verbs.ts'
import { modalitiesOf } from './setting.ts'
import { openMeeting, plannedMeeting, speech } from './testing/halls.ts'
import { secretariat } from './testing/panel.ts'
import { given } from './testing/scenario.ts'
import { approveAtOnce, end, give, set } from './testing/verbs.ts'

const seen = (version: number): Step => meeting => ({ type: 'changeModalities', modalities: { ...modalitiesOf(meeting), podiumTimeMs: 1000 }, seen: version })

describe('changing the modalities', () => {
  test('M1 before the meeting and in it, by whoever presides', () => {
    given(plannedMeeting()).as(secretariat).when(set({ podiumTimeMs: 300_000 })).then({ type: 'modalitiesChanged', modalities: { podiumTimeMs: 300_000 } })
    expect(given(openMeeting()).does(set({ podiumTimeMs: 300_000 })).meeting.modalities.podiumTimeMs).toBe(300_000)
  })

  test('M1 not when they were changed since the window stood, nor from a version that is not there yet', () => {
    const hall = openMeeting()
    const { version } = hall.meeting.modalities
    hall.as(secretariat).does(set({ podiumTimeMs: 300_000 })).when(seen(version)).refuses('stale-modalities', { kind: 'modalities-changed', by: { role: 'secretariat' } })
    hall.when(seen(hall.version + 1)).refuses('stale-modalities')
    hall.when(set({})).refuses('nothing-changed')
  })

  test('M1 L5 who is approved automatically stands in one place', () => {
    const hall = given(openMeeting()).does(approveAtOnce('ngo'), set({ podiumTimeMs: 300_000 }))
    expect(hall.meeting.approval.automatic).toEqual(['ngo'])
    given(openMeeting()).does(approveAtOnce('ngo')).when(seen(1)).refuses('stale-modalities', { kind: 'approval-set' })
    expect(hall.does(set({ automaticApproval: [] })).meeting.approval.automatic).toEqual([])
  })

  test('M2 F4 who speaks keeps the time that was given; the next has the new one', () => {
    const hall = speech()
    const shorter = set({ speakingTimeMs: { ...hall.meeting.modalities.speakingTimeMs, 'member-state': 60_000 } })
    hall.does(shorter)
    expect(hall.meeting.floor?.timing.allottedMs).toBe(120_000)
    expect(hall.does(end, give('cuba')).meeting.floor?.timing.allottedMs).toBe(60_000)
  })
})
