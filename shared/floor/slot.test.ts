import { describe, expect, test } from 'vitest'
import { floorSegment, openMeeting, withList, withWaiting } from './testing/halls.ts'
import { requestNamed } from './testing/labels.ts'
import { panelPlan, time } from './testing/panel.ts'
import { given, type Scenario } from './testing/scenario.ts'
import { addSeconds, approve, close, end, give, giveTo, next, pause, resume, set, suspend } from './testing/verbs.ts'
import { slotAt, type Slot } from './slot.ts'
import { expectedAt } from './allotting/expectedAt.ts'

const SECOND_MS = 1000
const MINUTE_MS = 60_000

/** No other floor segment is to come. */
const ONE_SLOT = { programme: panelPlan.programme.slice(0, 4) }

/** The slot of 45 minutes has been under way since nine; Kenya (two minutes) speaks from 9:20, the NAM (three) and Cuba (two) are on the list. */
const speech = (): Scenario => withList(['kenya', 'cuba', 'iran for NAM'], floorSegment(ONE_SLOT)).at('9:20').does(give('kenya'))

function slotOf({ meeting }: Scenario, at: string): Slot {
  const slot = slotAt(meeting, time(at))
  if (slot === null) throw new Error('there is no slot')
  return slot
}

const missedOf = (hall: Scenario, at: string): string[] => slotOf(hall, at).missed

describe('used and left', () => {
  test('C6 C7 the time runs from the beginning of the segment, whoever speaks', () => {
    expect(slotOf(speech(), '9:21')).toMatchObject({ budgetMs: 45 * MINUTE_MS, usedMs: 21 * MINUTE_MS, leftMs: 24 * MINUTE_MS, endsAt: time('9:45') })
  })

  test('C6 it stands still in a suspension, and ends as much later', () => {
    const hall = speech().at('9:21').does(suspend)
    expect(slotOf(hall, '9:31')).toMatchObject({ usedMs: 21 * MINUTE_MS, endsAt: time('9:55') })
    expect(slotOf(hall.at('9:31').does(resume), '9:32')).toMatchObject({ usedMs: 22 * MINUTE_MS, endsAt: time('9:55') })
  })

  test('C6 what was suspended before it began is not its own', () => {
    const hall = openMeeting().at('9:05').does(suspend).at('9:15').does(resume, next)
    expect(slotOf(hall, '9:16')).toMatchObject({ budgetMs: 8 * MINUTE_MS, usedMs: MINUTE_MS })
  })

  test('C6 a pause of a statement does not stop it', () => {
    expect(slotOf(speech().at('9:20:10').does(pause), '9:30').usedMs).toBe(30 * MINUTE_MS)
  })

  test('C7 it is over when its time is over, and that is counted', () => {
    expect(slotOf(speech(), '9:47').leftMs).toBe(-2 * MINUTE_MS)
  })

  test('C7 the hard end of the meeting cuts it short', () => {
    const hall = floorSegment({ hardEndAt: panelPlan.plannedStartAt + 30 * MINUTE_MS })
    expect(slotOf(hall, '9:10')).toMatchObject({ budgetMs: 30 * MINUTE_MS, leftMs: 20 * MINUTE_MS, endsAt: time('9:30') })
    expect(slotOf(hall, '9:31').leftMs).toBe(-MINUTE_MS)
  })

  test('C7 there is none before the opening, after the close, and where no time was planned', () => {
    expect(slotAt(openMeeting().meeting, time('9:01'))).toBeNull()
    expect(slotAt(floorSegment().does(close).meeting, time('9:01'))).toBeNull()
  })
})

describe('what is committed', () => {
  test('C8 the rest of who speaks, and all rows with the changes between them', () => {
    expect(slotOf(speech(), '9:21').committedMs).toBe((60 + 15 + 180 + 15 + 120) * SECOND_MS)
  })

  test('C8 giving the floor and ending change it by what was spoken alone', () => {
    const hall = withList(['kenya', 'cuba']).at('9:20')
    expect(slotOf(hall, '9:20').committedMs).toBe(255_000)
    expect(slotOf(hall.does(give('kenya')), '9:20').committedMs).toBe(255_000)
    expect(slotOf(hall.at('9:21').does(end), '9:21').committedMs).toBe(120_000)
  })

  test('C8 time that is added is committed, time that is over is not less than none', () => {
    expect(slotOf(speech().does(addSeconds(30)), '9:21').committedMs).toBe(420_000)
    expect(slotOf(speech(), '9:30').committedMs).toBe(330_000)
  })

  test('C8 requests that wait and rights of reply are not', () => {
    expect(slotOf(withWaiting(['norway'], speech()), '9:21').committedMs).toBe(390_000)
    expect(slotOf(withList(['norway in reply'], speech()), '9:21').committedMs).toBe(390_000)
  })

  test('C8 T4 who stands beyond a cap takes nothing, and is not missed for want of time', () => {
    const hall = speech().does(set({ timePolicy: { kind: 'cap', most: 2 } }))
    expect(slotOf(hall, '9:21')).toMatchObject({ committedMs: (60 + 15 + 180) * SECOND_MS, missed: [], beyondCap: [requestNamed(hall.meeting, 'cuba').requestId] })
  })

  test('C8 on the podium it is the rest of who speaks', () => {
    const hall = openMeeting().does(next).at('9:02').does(giveTo('expert'))
    expect(slotOf(hall, '9:03')).toMatchObject({ committedMs: 7 * MINUTE_MS, missed: [] })
  })
})

describe('who is not reached', () => {
  const last = (hall: Scenario): string => requestNamed(hall.meeting, 'cuba').requestId

  test('C9 nobody while what is committed fits to the millisecond', () => {
    expect(missedOf(speech(), '9:21')).toEqual([])
    expect(missedOf(speech(), '9:38:29')).toEqual([])
    expect(missedOf(speech().at('9:38:30').does(end), '9:39')).toEqual([]) // 315 s are committed, 360 are left
    expect(missedOf(speech().at('9:38:30').does(end), '9:39:45')).toEqual([])
  })

  test('C9 from the first on that could not finish', () => {
    const hall = speech().at('9:38:30').does(end)
    expect(missedOf(hall, '9:39:45.001')).toEqual([last(hall)])
    expect(missedOf(hall, '9:43:01')).toHaveLength(2)
  })

  test('C5 C8 C9 it counts as the expected times do', () => {
    const hall = withList(['norway'], speech())
    const slot = slotOf(hall, '9:21')
    const latestAt = expectedAt(hall.meeting, requestNamed(hall.meeting, 'norway').requestId, time('9:21'))?.latestAt ?? 0
    expect(hall.meeting.rows.at(-1)?.request.delegationId).toBe('norway')
    expect(time('9:21') + slot.committedMs).toBe(latestAt + 110_000)
  })

  test('C9 T8 who does not fit here is heard in a later slot, and only the others are missed', () => {
    const hall = withList(['kenya', 'cuba', 'iran for NAM']).at('9:20').does(give('kenya')).at('9:38:30').does(end)
    expect(slotOf(hall, '9:43:01')).toMatchObject({ later: hall.meeting.rows.slice(0, 2).map(({ request }) => request.requestId), missed: [], committedMs: 0 })
    expect(slotOf(hall, '9:39:45.001')).toMatchObject({ later: [last(hall)], missed: [], committedMs: 180_000 })
  })

  test('C9 it binds nobody: who would not be reached may be given the floor', () => {
    const hall = given(speech()).at('9:44:59').does(end)
    expect(missedOf(hall, '9:45')).toHaveLength(2)
    hall.when(give('cuba')).isAccepted()
    expect(missedOf(withWaiting(['norway'], hall).does(approve('norway')), '9:45')).toHaveLength(3)
  })
})
