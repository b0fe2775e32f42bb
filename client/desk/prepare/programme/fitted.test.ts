import { expect, test } from 'vitest'
import { programmeOf } from '#shared/floor/setting/programme.ts'
import type { PodiumPerson } from '#shared/floor/plan.ts'
import { fitted } from './fitted.ts'
import { segmentDraftOf, segmentOf, slotsOf, type SegmentDraft } from './segmentDraft.ts'

const sits = (id: string, role: PodiumPerson['roles'][number] = 'panellist'): PodiumPerson => ({ id, name: id, title: id, roles: [role], theme: null })
const panel = (...podium: PodiumPerson[]) => programmeOf('council-panel', podium)

/** The programme after the podium was one and is another. */
function after(own: readonly SegmentDraft[], was: readonly PodiumPerson[], is: readonly PodiumPerson[], begun = 0): SegmentDraft[] {
  return fitted(own, { before: panel(...was), after: panel(...is), podium: new Set(is.map(({ id }) => id)), begun })
}

const ownTitle = (of: readonly PodiumPerson[]): SegmentDraft[] => panel(...of).map(segment => Object.assign(segmentDraftOf(segment), { title: `Our ${segment.title}` }))
const shown = (programme: readonly SegmentDraft[]) => programme.map(({ title, speakers }) => `${title}: ${speakers.join(' ')}`)

test('whoever joins presents behind the other presentations, and replies with the others', () => {
  const before = [sits('p1'), sits('p2')]
  expect(shown(after(ownTitle(before), before, [...before, sits('p3')]))).toEqual([
    'Our Presentation 1: p1', 'Our Presentation 2: p2', 'Presentation 3: p3',
    'Our Comments and questions from the floor, slot 1: ', 'Our Comments and replies by panellists, slot 1: p1 p2 p3',
    'Our Comments and questions from the floor, slot 2: ', 'Our Comments and replies by panellists, slot 2: p1 p2 p3',
  ])
})

test('a segment of whoever leaves stays, and the next who joins has it', () => {
  const before = [sits('p1'), sits('p2')]
  const left = after(ownTitle(before), before, [sits('p2')])
  expect(shown(left).slice(0, 2)).toEqual(['Our Presentation 1: ', 'Our Presentation 2: p2'])
  expect(shown(after(left, [sits('p2')], [sits('p2'), sits('p3')])).slice(0, 3)).toEqual(['Our Presentation 1: p3', 'Our Presentation 2: p2', 'Our Comments and questions from the floor, slot 1: '])
})

test('a first keynote stands where the format has it; one of another role leaves the segments of the first', () => {
  const [before, now] = [[sits('p1', 'opening'), sits('p2'), sits('p3')], [sits('p1', 'opening'), sits('p2', 'keynote'), sits('p3')]]
  expect(shown(after(ownTitle(before), before, now)).slice(0, 5)).toEqual([
    'Our Opening remarks: p1', 'Keynote: p2', 'Our Presentation 1: ', 'Our Presentation 2: p3', 'Our Comments and questions from the floor, slot 1: ',
  ])
})

test('a segment that was taken out does not come back', () => {
  const before = [sits('p1')]
  const own = ownTitle(before).filter(({ id }) => id !== 'replies-2')
  expect(after(own, before, [...before, sits('p2')]).map(({ id }) => id)).toEqual(['presentation-1', 'presentation-2', 'floor-1', 'replies-1', 'floor-2'])
})

test('P13: what has begun is not touched: who joins comes behind it', () => {
  const before = [sits('p1')]
  const own = ownTitle(before)
  const now = after(own, before, [...before, sits('p2')], 3)
  expect(now.slice(0, 3)).toEqual(own.slice(0, 3))
  expect(shown(now).slice(3)).toEqual(['Presentation 2: p2', 'Our Comments and questions from the floor, slot 2: ', 'Our Comments and replies by panellists, slot 2: p1 p2'])
})

test('one who is nowhere in the format leaves all segments with the podium', () => {
  const before = [sits('p1', 'chair'), sits('p2')]
  const own = ownTitle(before).map(segment => (segment.kind === 'replies' ? Object.assign(segment, { speakers: ['p1', 'p2'] }) : segment))
  expect(after(own, before, [sits('p2')]).flatMap(({ speakers }) => speakers)).not.toContain('p1')
})

test('a note goes with the time that it is about', () => {
  const [floor] = panel().map(segmentDraftOf)
  if (floor === undefined) throw new Error('a panel has a floor')
  expect(segmentOf({ ...floor, budget: '45' })).toEqual(panel()[0])
  expect(segmentOf({ ...floor, budget: '40:00' })).toMatchObject({ budgetMs: 2_400_000, note: null })
  expect(segmentOf({ ...floor, budget: '' })).toMatchObject({ budgetMs: null, note: null })
  expect(segmentOf({ ...floor, budget: 'long' }).budgetMs).toBeNaN()
})

test('each floor is a slot with the replies to it', () => {
  expect(slotsOf(panel(sits('p1')))).toEqual([null, 1, 1, 2, 2])
})
