import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { emptyMeeting } from '#shared/floor/model.ts'
import { floorSegment, plannedMeeting, speech, withList, withWaiting } from '#shared/floor/testing/halls.ts'
import { histories, play, tell } from '#shared/floor/testing/histories.ts'
import { chair, time } from '#shared/floor/testing/panel.ts'
import { holds } from '#shared/floor/testing/property.ts'
import type { Scenario } from '#shared/floor/testing/scenario.ts'
import { addSeconds, closeTheList, hear, pause, raise, set } from '#shared/floor/testing/verbs.ts'
import { redactMeeting } from '#shared/floor/visibility.ts'
import { publicState } from './publicState.ts'
import { publicStateOf } from './publicStateOf.ts'

const stateOf = ({ meeting, version }: Scenario) => publicStateOf(meeting, version)
const nextOf = (hall: Scenario) => stateOf(hall)?.next.map(({ name, category }) => name ?? `(${category})`)

test('before anything, the title and that nothing has begun; of no meeting nothing', () => {
  expect(stateOf(plannedMeeting())).toEqual({
    meetingId: 'panel', version: 1, title: 'Panel on something', isRehearsal: false, phase: 'planned', segment: null, floor: null, interruption: null, next: [], onList: 0,
    list: { openedAt: null, closesAt: null },
  })
  expect(publicStateOf(emptyMeeting('panel'), 0)).toBeNull()
})

test('who has the floor, on what clock; when the list closes', () => {
  const state = stateOf(speech().does(addSeconds(30), closeTheList('9:30'), pause))
  expect(state).toMatchObject({ phase: 'open', segment: { kind: 'floor', title: 'floor-1' }, list: { closesAt: time('9:30') }, onList: 1 })
  expect(state?.floor).toMatchObject({ speaker: { name: 'Kenya', onBehalfOf: null }, givenAt: time('9:20'), pausedMs: 0, pausedAt: time('9:20:30') })
  expect(state?.floor?.allottedMs).toBe((stateOf(speech())?.floor?.allottedMs ?? 0) + 30_000)
})

test('a point of order once it is heard, and not before', () => {
  const raised = speech().as('cuba').does(raise('point-of-order')).as(chair)
  expect(stateOf(raised)?.interruption).toBeNull()
  expect(stateOf(raised.does(hear('cuba')))?.interruption).toMatchObject({ motion: 'point-of-order', name: 'Cuba' })
})

test('the next five, and how many there are', () => {
  const hall = withList(['kenya', 'cuba', 'france', 'iran', 'norway', 'fidh'])
  expect(nextOf(hall)).toEqual(['Kenya', 'Cuba', 'France', 'Iran', 'Norway'])
  expect(stateOf(hall)?.onList).toBe(6)
})

test('V7 where the hall is shown the next two, so is everybody', () => {
  const hall = withList(['kenya', 'cuba for ALBA', 'iran', 'fidh']).does(set({ transparency: { hall: { kind: 'next', count: 2 }, delegations: { kind: 'whole' } } }))
  expect(nextOf(hall)).toEqual(['Cuba', 'Kenya', '(observer-state)', '(ngo)'])
  expect(JSON.stringify(stateOf(hall))).not.toMatch(/iran|fidh/i)
  const none = hall.does(set({ transparency: { hall: { kind: 'own' }, delegations: { kind: 'whole' } } }))
  expect(JSON.stringify(stateOf(none))).not.toMatch(/kenya|cuba|alba/i)
})

test('V1 of requests that wait nothing', () => {
  expect({ ...stateOf(withWaiting(['cuba', 'iran'])), version: 0 }).toEqual({ ...stateOf(floorSegment()), version: 0 })
})

describe('in any history', () => {
  holds('V1 V7 what everybody is told is what comes of what the hall sees, in the form that is documented', histories, history => {
    for (const [index, { after }] of play(history).entries()) {
      const state = publicStateOf(after, index)
      if (state !== null) publicState.parse(state)
      if (!isDeepStrictEqual(state, publicStateOf(redactMeeting(after, 'hall'), index))) throw new Error(`not what the hall sees: ${JSON.stringify(state)}`)
    }
  }, { tell })
})
