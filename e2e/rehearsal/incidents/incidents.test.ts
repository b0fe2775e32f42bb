import { expect, test } from 'vitest'
import { IS_HARD } from '#e2e/stories/testing/isHard.ts'
import { isDeepStrictEqual } from 'node:util'
import { meeting as meetingSchema } from '#shared/floor/meeting.ts'
import { PRESETS, type Preset } from '#shared/floor/modalities.ts'
import { presetRehearsal } from '../presetRehearsal.ts'
import { play } from '../play.ts'
import { newPlaying, type Playing } from '../playing.ts'
import { seeded } from '#server/testing/seeded.ts'
import { summaryOf } from '../summary.ts'
import { FoldedHall } from '../testing/foldedHall.ts'
import { ALL_INCIDENTS } from './allIncidents.ts'
import { Incidents } from './incidents.ts'

/** Rehearsals of every preset, played through the rules alone. */

/** Enough of them for every incident to happen. */
const SEEDS = IS_HARD ? 30 : 10
const NOW = Date.UTC(2025, 2, 3, 9)

async function played(preset: Preset, seed: number, incidents: number | null): Promise<Playing & { hall: FoldedHall }> {
  const { plan, presses } = presetRehearsal(preset, NOW, seeded(seed), incidents !== null)
  const hall = new FoldedHall(plan)
  const playing = newPlaying({ hall, presses, dice: seeded(seed), isInOrder: false, incidents: incidents === null ? null : new Incidents(ALL_INCIDENTS, seeded(incidents)) })
  await play(playing)
  return { ...playing, hall }
}

test.each(PRESETS)('%s: the whole programme is held, and everybody is heard', async preset => {
  const { hall, presses, spoken, ...playing } = await played(preset, 1, null)
  expect(hall.meeting.phase.name).toBe('closed')
  expect(hall.meeting.progress.map(({ segmentId }) => segmentId)).toEqual(hall.meeting.plan?.programme.map(({ id }) => id))
  expect(playing.refused).toEqual([])
  expect(spoken).toHaveLength(presses.length)
  expect(spoken.length).toBeGreaterThan(5)
})

test.each(PRESETS)('%s: with incidents, whatever the seed, nothing is refused that should not be and the meeting comes to its end', async preset => {
  const counts: Record<string, number> = {}
  let isAnybodyUnreached = false
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const { hall, incidents, ...playing } = await played(preset, seed, seed)
    expect(incidents?.refused, `seed ${seed}`).toEqual([])
    expect(hall.meeting.phase.name).toBe('closed')
    expect(isDeepStrictEqual(meetingSchema.parse(hall.meeting), hall.meeting)).toBe(true)
    const { unreached, notDelivered, incidents: happened } = summaryOf({ ...playing, hall, incidents })
    for (const [name, count] of Object.entries(happened ?? {})) counts[name] = (counts[name] ?? 0) + count
    expect(notDelivered, `seed ${seed}`).toBe(unreached.length)
    isAnybodyUnreached ||= unreached.length > 0
  }
  expect(['draw of lots', ...ALL_INCIDENTS.map(({ name }) => name)].filter(name => (counts[name] ?? 0) < SEEDS / 10)).toEqual([])
  expect(isAnybodyUnreached).toBe(true)
})

test('the same seed is the same rehearsal', async () => {
  const [one, other] = [await played('council-panel', 4, 9), await played('council-panel', 4, 9)]
  expect(one.hall.events).toEqual(other.hall.events)
})
