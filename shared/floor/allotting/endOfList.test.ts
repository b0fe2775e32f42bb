/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { openMeeting, withList } from '../testing/halls.ts'
import { heardOf, lastDone, listOf } from '../testing/labels.ts'
import { chair, panelPlan, time } from '../testing/panel.ts'
import { given, type Scenario } from '../testing/scenario.ts'
import { addSeconds, approve, ask, bringBackTheLast, close, end, endTheList, give, next, openTheList, set, undo } from '../testing/verbs.ts'
import { modalitiesOf } from '../setting.ts'
import { endOfList } from './endOfList.ts'
import { notDelivered } from './notDelivered.ts'

const BEHIND = { ...panelPlan.programme[5]!, id: 'behind' }

/** The programme ends in a floor segment, from nine to a quarter to ten; Kenya was heard. */
const hall = (labels = ['kenya', 'cuba', 'iran', 'france in reply'], programme = panelPlan.programme.slice(0, 3)): Scenario =>
  withList(labels, openMeeting({ programme }).does(next, next, openTheList)).at('9:42').does(give('kenya')).at('9:44').does(end)

const endIn = ({ meeting }: Scenario, at = '9:46'): ReturnType<typeof endOfList> => endOfList(meeting, time(at))
describe('where the list ends', () => {
  test('F3 T4 rights of reply follow, and who is left is called no more and not reached', () => {
    const over = hall().at('9:46')
    over.when(give('france in reply')).refuses('replies-last')
    const ended = given(over).does(endTheList('9:46'))
    for (const label of ['cuba', 'iran']) ended.when(give(label)).refuses('cap-reached')
    const heard = given(ended).does(give('france in reply'), end)
    expect(listOf(heard.meeting)).toEqual(['cuba', 'iran'])
    expect(notDelivered(heard.does(close).meeting).map(({ request }) => request.delegationId)).toEqual(['cuba', 'iran'])
  })

  test('F3 M1 it is undone as a change of the modalities, which nothing else of is changed', () => {
    const over = hall().at('9:46')
    const ended = given(over).does(endTheList('9:46'))
    expect(modalitiesOf(ended.meeting)).toEqual({ ...modalitiesOf(over.meeting), timePolicy: { kind: 'cap', most: 1 } })
    ended.does(undo()).when(give('france in reply')).refuses('replies-last')
    given(over).does(endTheList('9:46'), undo()).when(give('cuba')).isAccepted()
  })

  test('F3 U2 it is undone also when a reply was heard by it, which stays heard, and who is left is called again', () => {
    const heard = hall().at('9:46').does(endTheList('9:46'))
    const undone = given(heard).does(give('france in reply'), end, undo(lastDone(heard.meeting)?.version))
    expect(heardOf(undone.meeting)).toEqual(['kenya', 'france in reply'])
    given(undone).when(give('cuba')).isAccepted()
  })

  test('F3 whoever speaks is heard to the end, and who was heard may be brought back', () => {
    const speaking = hall().at('9:44').does(give('cuba')).at('9:46').does(endTheList('9:46'), addSeconds(30), end)
    given(speaking).when(give('iran')).refuses('cap-reached')
    given(speaking).does(bringBackTheLast).when(give('cuba')).isAccepted()
    given(speaking).when(give('france in reply')).isAccepted()
  })

  test('F3 L1 who asks behind it is listed, and not called either', () => {
    const later = hall().at('9:46').does(endTheList('9:46')).as('norway').does(ask('norway')).as(chair).does(approve('norway'))
    later.when(give('norway')).refuses('cap-reached')
  })
})

describe('it need not be ended', () => {
  test('F3 T7 while somebody of it is reached', () => {
    expect(endIn(hall(), '9:40')).toBeNull()
    expect(endIn(hall(), '9:46')).not.toBeNull()
  })

  test('F3 where no right of reply waits behind it, or it is given later (R4), or nobody waits before it', () => {
    expect(endIn(hall(['kenya', 'cuba']))).toBeNull()
    expect(endIn(hall(['kenya', 'france in reply']))).toBeNull()
    const later = hall()
    expect(endIn(later.does(set({ replies: { ...modalitiesOf(later.meeting).replies, given: 'last-meeting-of-the-day' } })))).toBeNull()
  })

  test('F3 once it was, nor where a segment is to come in which they are heard', () => {
    expect(endIn(hall().at('9:46').does(endTheList('9:46')))).toBeNull()
    expect(endIn(hall(undefined, [...panelPlan.programme.slice(0, 3), BEHIND]))).toBeNull()
  })

  test('F3 M5 nor can it be where nobody of it was heard: a segment is added then', () => {
    withList(['kenya', 'france in reply'], openMeeting({ programme: panelPlan.programme.slice(0, 3) }).does(next, next, openTheList)).at('9:46').when(endTheList('9:46')).refuses('nobody-speaks')
  })
})
