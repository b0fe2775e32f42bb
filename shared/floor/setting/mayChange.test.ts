/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { modalities, type Modalities } from '../modalities.ts'
import { PLAIN_LIST } from '../plainList.ts'
import { GENERAL_DEBATE } from '../presets.ts'
import { openMeeting, plannedMeeting } from '../testing/halls.ts'
import { given } from '../testing/scenario.ts'
import { close, closeTheList, openTheList, set, undo } from '../testing/verbs.ts'
import { MAY_CHANGE } from './mayChange.ts'
import { changedSettings, settingsOf } from './settings.ts'

const window = (windowMs: number | null) => set({ inscription: { ...PLAIN_LIST.inscription, windowMs } })
const closing = (closesAfterStartMs: number | null) => set({ inscription: { ...PLAIN_LIST.inscription, closesAfterStartMs } })

describe('when a setting may be changed', () => {
  test('M6 the table has every setting of the schema, and no other', () => {
    expect(Object.keys(MAY_CHANGE).toSorted()).toEqual([...settingsOf(modalities.parse(PLAIN_LIST)).keys()].toSorted())
  })

  test('M6 what gave the open list its closing time waits until it is closed', () => {
    const hall = given(openMeeting()).does(window(120_000), openTheList)
    hall.when(window(240_000)).refuses('list-is-open')
    hall.when(closing(900_000)).refuses('list-is-open')
    hall.when(set({ inscription: { ...hall.meeting.modalities.inscription, lateAtDesk: true } })).isAccepted()
    hall.at('9:03').when(window(240_000)).isAccepted()
    hall.at('9:01').does(closeTheList()).when(window(240_000)).isAccepted()
  })

  test('M6 of a list that is open in advance the closing is reckoned only when the meeting is opened', () => {
    given(plannedMeeting()).does(openTheList).when(closing(900_000)).isAccepted()
  })

  test('M6 U2 nor is such a change undone while the list is open', () => {
    const hall = given(openMeeting()).does(window(120_000))
    const { version } = hall.meeting.acts.at(-1) ?? { version: 0 }
    given(hall).when(undo(version)).isAccepted()
    given(hall).does(openTheList).when(undo(version)).refuses('something-since', { kind: 'list-opened' })
  })

  test('M6 P8 in a closed meeting nothing', () => {
    given(openMeeting()).does(close).when(set({ podiumTimeMs: 1000 })).refuses('meeting-closed')
  })

  test('M6 a whole preset may be chosen in the meeting', () => {
    expect(given(openMeeting()).does(set(GENERAL_DEBATE)).meeting.modalities).toMatchObject({ preset: 'general-debate', speakingTimeMs: GENERAL_DEBATE.speakingTimeMs, inscription: GENERAL_DEBATE.inscription })
  })
})

test('M6 what differs is named setting by setting', () => {
  const after: Modalities = { ...PLAIN_LIST, mayOfferSwaps: true, places: { ...PLAIN_LIST.places, protectedTop: 2 } }
  expect(changedSettings(PLAIN_LIST, after)).toEqual(['places.protectedTop', 'mayOfferSwaps'])
  expect(changedSettings(PLAIN_LIST, modalities.parse(structuredClone(PLAIN_LIST)))).toEqual([])
})
