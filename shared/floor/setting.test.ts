/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import type { Step } from './testing/verbs.ts'
import { modalitiesOf, settingsVersion } from './setting.ts'
import { openMeeting, plannedMeeting, speech } from './testing/halls.ts'
import { secretariat } from './testing/panel.ts'
import { given } from './testing/scenario.ts'
import { approveAtOnce, end, give, set, undo } from './testing/verbs.ts'

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

  test('M1 not when a change was undone since: the form shows what holds no more', () => {
    const hall = given(openMeeting()).does(set({ mayOfferSwaps: true }))
    const [form, began] = [modalitiesOf(hall.meeting), settingsVersion(hall.meeting)]
    hall.does(undo()).as(secretariat)
    hall.when({ type: 'changeModalities', modalities: { ...form, changeOverMs: 20_000 }, seen: began }).refuses('stale-modalities', { kind: 'undone', by: { role: 'chair' } })
    const approving = given(openMeeting()).does(approveAtOnce('ngo'))
    approving.does(undo()).when({ type: 'changeModalities', modalities: { ...form, mayOfferSwaps: false }, seen: approving.version - 1 }).refuses('stale-modalities')
  })

  test('M1 U1 changes are undone one after another, and each comes back with a version that no form has seen', () => {
    const hall = given(openMeeting()).does(set({ changeOverMs: 20_000 }), approveAtOnce('ngo'), set({ changeOverMs: 25_000 }))
    const { version } = hall
    hall.when(undo(version - 1)).refuses('something-since')
    hall.when(undo(version - 2)).refuses('something-since')
    hall.does(undo(version), undo(version - 1))
    expect(settingsVersion(hall.meeting)).toBe(hall.version)
    expect(hall.meeting.approval.automatic).toEqual([])
    hall.does(undo(version - 2))
    expect(hall.meeting.modalities).toMatchObject({ changeOverMs: openMeeting().meeting.modalities.changeOverMs, version: hall.version })
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
