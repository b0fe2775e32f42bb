import { isListOpen } from '#shared/floor/reading.ts'
import { describe, expect, test } from 'vitest'
import { chair, panelPlan, secretariat, time } from '#shared/floor/testing/panel.ts'
import { given, type Scenario } from '#shared/floor/testing/scenario.ts'
import { withOrder } from '#shared/floor/testing/halls.ts'
import { absent, addSeconds, approve, ask, bringBackTheLast, close, closeTheList, create, end, endTheList, give, giveTo, goOn, hear, next, open, openTheList, pause, resume, rule, set, suspend, vote } from '#shared/floor/testing/verbs.ts'
import { GUESSED } from '#shared/floor/drawing/guessing.ts'
import { decide } from '#shared/floor/decide.ts'
import { followingTwo } from './followingTwo.ts'
import { mainAct } from './mainAct.ts'

const planned = given([]).as(secretariat).does(create()).as(chair)
const opened = given(planned).does(open)
const atTheFloor = given(opened).does(giveTo('commissioner'), end, next, giveTo('expert'), end, next)
const listOpen = given(atTheFloor).does(openTheList)
const waiting = given(listOpen).as('cuba').does(ask('cuba')).as('france').does(ask('france')).as(chair)
const listed = given(waiting).does(approve('cuba', 'france'))
const now = time('9:10')

/** What the button says, after a look at the rules: what it offers, they accept. */
const label = ({ meeting }: Scenario): string => {
  const act = mainAct(meeting, isListOpen(meeting, now))
  if (act.command !== null) expect(decide(meeting, act.command, { actor: chair, at: now, receivedAt: now, commandId: 'c', version: 99, ...GUESSED }).ok).toBe(true)
  return act.label
}

describe('the one large button', () => {
  test('opens the meeting, then gives the floor to the podium and ends what it gave', () => {
    expect(label(planned)).toBe('Open the meeting')
    expect(label(opened)).toBe('Give the floor to commissioner')
    expect(label(given(opened).does(giveTo('commissioner')))).toBe('End commissioner’s statement')
    expect(label(given(opened).does(giveTo('commissioner'), end))).toBe('Begin: presentation')
  })
  test('opens the list, waits for requests, and gives the floor to the first', () => {
    expect(label(atTheFloor)).toBe('Open the list of speakers')
    expect(label(listOpen)).toBe('Nobody is on the list')
    expect(label(waiting)).toBe('Nobody is on the list: 2 requests wait')
    expect(label(listed)).toBe('Give the floor to Cuba')
    expect(label(given(listed).does(give('cuba')))).toBe('End Cuba’s statement')
  })
  test('L14 L15 says why somebody is called again: was absent, or was brought back', () => {
    const why = ({ meeting }: Scenario): string | undefined => mainAct(meeting, isListOpen(meeting, now)).instead
    const absentOnce = given(listed).does(absent('cuba', 'next'))
    expect(why(listed)).toBeUndefined()
    expect(why(absentOnce), 'France is called for the first time').toBeUndefined()
    expect(why(given(absentOnce).does(give('france'), end))).toBe('Was called before, and absent')
    expect(why(given(listed).does(give('cuba'), end, bringBackTheLast))).toBe('Was brought back')
  })
  test('goes on in the programme only when nobody can ask any more', () => {
    const heard = given(listed).does(give('cuba'), end, give('france'), end)
    expect(label(heard)).toBe('Nobody is on the list')
    expect(label(given(heard).at('9:05').does(closeTheList()))).toBe('Begin: replies-1')
  })
  test('opens the list again in a second slot that it was closed for', () => {
    const second = given(listed).does(give('cuba'), end, give('france'), end, closeTheList(), next, next)
    expect(label(second)).toBe('Open the list of speakers again')
    expect(label(given(second).does(openTheList))).toBe('Nobody is on the list')
  })
  test('R4 goes on in the programme over the rights of reply that are kept for a later meeting', () => {
    const kept = given(listed).as('cuba').does(ask('cuba in reply')).as(chair).does(approve('cuba in reply'), set({ replies: { ...listed.meeting.modalities.replies, given: 'last-meeting-of-the-day' } }))
    expect(followingTwo(given(kept).does(give('cuba')).meeting)).toHaveLength(1)
    const heard = given(kept).does(give('cuba'), end, give('france'), end).at('9:05').does(closeTheList())
    expect(label(heard)).toBe('Begin: replies-1')
  })
  test('lets a statement go on that a pause or a suspension had stopped, whatever was done meanwhile', () => {
    const speaking = given(listed).does(give('cuba'))
    expect(label(given(speaking).does(pause))).toBe('Let Cuba go on')
    expect(label(given(speaking).does(pause, goOn))).toBe('End Cuba’s statement')
    const resumed = given(speaking).does(suspend).at('9:06').does(resume)
    expect(label(resumed)).toBe('Let Cuba go on')
    expect(label(given(resumed).does(addSeconds(30)))).toBe('Let Cuba go on')
    expect(label(given(resumed).does(goOn))).toBe('End Cuba’s statement')
    expect(label(given(resumed).does(goOn).at('9:07').does(pause))).toBe('Let Cuba go on')
  })
  test('carries out a motion on the meeting: suspends it, or closes it when the statement that stood still has been ended', () => {
    const agreed = withOrder('suspend-meeting').does(hear('cuba'), rule('cuba', 'upheld'))
    expect(label(agreed)).toBe('Suspend the meeting')
    expect(label(given(agreed).does(suspend, resume))).toBe('Let Kenya go on')
    expect(label(given(agreed).does(goOn))).toBe('End Kenya’s statement')
    const carried = withOrder('adjourn-meeting').does(hear('cuba'), vote('cuba', 20, 10))
    expect(label(carried)).toBe('End Kenya’s statement')
    expect(mainAct(carried.meeting, true).instead).toBe('Then the meeting is closed.')
    expect(label(given(carried).does(end))).toBe('Close the meeting')
    expect(label(given(carried).does(end, give('cuba')))).toBe('End Cuba’s statement')
    expect(label(withOrder('adjourn-meeting').does(hear('cuba'), vote('cuba', 20, 20)))).toBe('Let Kenya go on')
  })
  test('F3 gives the floor to the rights of reply where the list has ended, and closes the meeting behind them', () => {
    const begun = given([]).as(secretariat).does(create({ ...panelPlan, programme: panelPlan.programme.slice(2, 3) })).as(chair).does(open, openTheList)
    const hall = given(begun).as('cuba').does(ask('cuba')).as('france').does(ask('france')).as('kenya').does(ask('kenya in reply')).as(chair).does(approve('cuba', 'france', 'kenya in reply'), give('cuba')).at('9:50').does(end)
    expect(label(hall)).toBe('Give the floor to France')
    const ended = given(hall).does(endTheList('9:50'))
    expect(label(ended)).toBe('Give the floor to Kenya')
    expect(label(given(ended).does(give('kenya in reply'), end))).toBe('Close the meeting')
  })
  test('F3 where the list has ended it waits for nobody who asked to speak before the replies, and for who asked to reply', () => {
    const begun = given([]).as(secretariat).does(create({ ...panelPlan, programme: panelPlan.programme.slice(2, 3) })).as(chair).does(open, openTheList)
    const hall = given(begun).as('cuba').does(ask('cuba')).as('france').does(ask('france')).as('kenya').does(ask('kenya in reply')).as(chair).does(approve('cuba', 'france', 'kenya in reply'), give('cuba')).at('9:50').does(end)
    const ended = given(hall).does(endTheList('9:50'), give('kenya in reply'), end)
    const asking = given(ended).as('norway').does(ask('norway')).as(chair)
    expect(label(asking)).toBe('Close the meeting')
    expect(label(given(asking).as('france').does(ask('france in reply')).as(chair))).toBe('Nobody is on the list: one request waits')
  })
  test('offers the panellists in turn, those not heard first', () => {
    const replies = given(listed).does(next)
    expect(label(replies)).toBe('Give the floor to expert')
    expect(label(given(replies).does(giveTo('expert'), end))).toBe('Give the floor to scholar')
    expect(label(given(replies).does(giveTo('scholar'), end))).toBe('Give the floor to expert')
  })
  test('resumes, and closes when the programme is over', () => {
    expect(label(given(listed).does(suspend))).toBe('Resume the meeting')
    const last = given(opened).does(next, next, next, next, next, giveTo('president'), end)
    expect(label(last)).toBe('Close the meeting')
    expect(label(given(last).does(close))).toBe('The meeting is closed')
    expect(mainAct(given(last).does(close).meeting, false).command).toBeNull()
  })
})

test('two are named in the sentence to say', () => {
  const names = ({ meeting }: Scenario): string[] => followingTwo(meeting).map(holder => (holder.kind === 'podium' ? holder.personId : holder.request.delegationId))
  expect(names(planned)).toEqual([])
  expect(names(opened)).toEqual(['commissioner'])
  expect(names(listed)).toEqual(['cuba', 'france'])
  expect(names(given(listed).does(next))).toEqual(['expert', 'scholar'])
})
