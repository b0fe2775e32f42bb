/* oxlint-disable vitest/expect-expect -- `refuses` and `holds` assert */
import { expect, test } from 'vitest'
import { PRESETS, type Modalities } from '../modalities.ts'
import { PLAIN_LIST } from '../plainList.ts'
import { MODALITIES_OF } from '../presets.ts'
import type { RefusalCode } from '../refusals.ts'
import { modalitiesOf } from '../setting.ts'
import { CROSSED } from '../testing/crossedModalities.ts'
import { openMeeting } from '../testing/halls.ts'
import { histories, play, tell } from '../testing/histories.ts'
import { panelPlan, secretariat } from '../testing/panel.ts'
import { holds } from '../testing/property.ts'
import { given } from '../testing/scenario.ts'
import { approveAtOnce, changePlan, create, set, undo } from '../testing/verbs.ts'
import { contradictionIn, contradictionsIn } from './contradictions.ts'
import { programmeOf } from './programme.ts'

test.each(CROSSED)('M5 $code is refused in a meeting and when one is created', ({ code, cross }) => {
  const hall = given(openMeeting()).as(secretariat)
  hall.when(set(cross(modalitiesOf(hall.meeting)))).refuses(code as RefusalCode)
  const modalities: Modalities = { ...PLAIN_LIST, ...cross(PLAIN_LIST) }
  given([]).as(secretariat).when(create({ ...panelPlan, modalities })).refuses(code as RefusalCode)
})

test('M5 panellists share no time that the programme does not have', () => {
  const modalities: Modalities = { ...PLAIN_LIST, panellistReply: 'equal-share' }
  const programme = panelPlan.programme.filter(({ kind }) => kind !== 'replies')
  given([]).as(secretariat).when(create({ ...panelPlan, modalities, programme })).refuses('share-without-replies')
  given([]).as(secretariat).when(create({ ...panelPlan, modalities })).isAccepted()
  given([]).as(secretariat).when(create({ ...panelPlan, modalities, podium: [], programme: programmeOf('plain-list', []) })).isAccepted()
})

test('M5 who is approved at once needs a place also when only that is set', () => {
  const hall = given(openMeeting()).does(set({ places: { ...PLAIN_LIST.places, ngoPerSlot: 0 } }))
  hall.when(approveAtOnce('ngo')).refuses('approved-without-place')
  hall.when(approveAtOnce('igo')).isAccepted()
})

test.each(PRESETS)('M5 %s contradicts nothing', preset => {
  const plan = { ...panelPlan, programme: programmeOf(preset, panelPlan.podium) }
  expect(contradictionsIn(MODALITIES_OF[preset], null)).toEqual([])
  if (preset === 'council-panel') expect(contradictionIn(MODALITIES_OF[preset], plan)).toBeNull()
})

test('M5 all contradictions are told, each where it is mended', () => {
  const crossed: Modalities = { ...PLAIN_LIST, warningsMs: [1000, 2000], podiumTimeMs: 0 }
  expect(contradictionsIn(crossed, null)).toEqual([{ code: 'no-time', at: 'podiumTimeMs' }, { code: 'warnings-crossed', at: 'warningsMs' }])
})

test('M5 U1 what is undone contradicts nothing either', () => {
  const hall = given(openMeeting()).does(set({ podiumTimeMs: 60_000 }), set({ warningsMs: [40_000, 5_000] }), undo())
  expect(contradictionIn(modalitiesOf(hall.meeting), hall.meeting.plan)).toBeNull()
})

test('M5 U1 nor the plan as it was changed since; something that was set since is named first', () => {
  const hall = given([]).as(secretariat).does(create({ ...panelPlan, modalities: { ...PLAIN_LIST, panellistReply: 'equal-share' } })).does(set({ panellistReply: 'podium-time' }))
  const { version } = hall
  hall.does(changePlan({ programme: panelPlan.programme.filter(({ kind }) => kind !== 'replies') })).when(undo(version)).refuses('share-without-replies')
  hall.does(set({ changeOverMs: 20_000 })).when(undo(version)).refuses('something-since', { kind: 'modalities-changed' })
})

holds('M5 whatever is accepted, the modalities in force contradict nothing', histories, history => {
  for (const { after } of play(history)) if (after.plan !== null) expect(contradictionIn(modalitiesOf(after), after.plan)).toBeNull()
}, { tell })
