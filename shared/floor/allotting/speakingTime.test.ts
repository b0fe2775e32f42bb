/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { requestNamed } from '../testing/labels.ts'
import { floorSegment, speech, withList, withWaiting } from '../testing/halls.ts'
import { slots } from '../testing/council.ts'
import { chair, secretariat } from '../testing/panel.ts'
import { given, type Scenario } from '../testing/scenario.ts'
import { announce, approve, ask, bringBackTheLast, correctTime, end, give, giveTo, move, next, set, undo, withdraw, yieldTo } from '../testing/verbs.ts'
import { speakingTimeOf } from '../speakingTime.ts'

const secondsOf = ({ meeting }: Scenario, label: string): number => speakingTimeOf(meeting, requestNamed(meeting, label)) / 1000
const perCategory = (members: number, others: number) => ({ 'member-state': members, 'observer-state': others, 'un-entity': others, igo: others, nhri: others, ngo: others })
const STEPS = set({ timePolicy: { kind: 'steps', steps: [{ from: 4, atMostMs: perCategory(115_000, 90_000) }, { from: 6, atMostMs: perCategory(60_000, 60_000) }] } })

test('T1 a fixed time is that of the request', () => {
  const hall = withList(['kenya', 'norway', 'iran for NAM', 'cuba in reply'])
  expect(['kenya', 'norway', 'iran for NAM', 'cuba in reply'].map(label => secondsOf(hall, label))).toEqual([120, 110, 180, 60])
})

describe('steps', () => {
  const three = (): Scenario => withList(['kenya', 'norway', 'iran for NAM']).does(STEPS)

  test('T2 below the first step the time is that of the category', () => {
    expect(secondsOf(three(), 'kenya')).toBe(120)
  })

  test('T2 from so many inscribed on it is at most the step\'s, a group\'s by its State', () => {
    const four = withList(['unicef'], three())
    expect(['kenya', 'norway', 'iran for NAM', 'unicef'].map(label => secondsOf(four, label))).toEqual([115, 90, 90, 90])
    expect(secondsOf(withList(['rabat', 'fidh'], four), 'kenya')).toBe(60)
  })

  test('T2 who speaks and who was heard is inscribed, who was brought back is so once', () => {
    const four = withList(['unicef'], three()).does(give('kenya'))
    expect(secondsOf(four, 'norway')).toBe(90)
    expect(secondsOf(four.does(end), 'norway')).toBe(90)
    expect(secondsOf(withList(['rabat'], four.does(bringBackTheLast)), 'norway')).toBe(90)
  })

  test('T2 what waits and rights of reply do not count; a withdrawal does', () => {
    const hall = withList(['cuba in reply'], withWaiting(['unicef', 'rabat'], three()))
    expect(secondsOf(hall, 'norway')).toBe(110)
    hall.does(approve('unicef'))
    expect(secondsOf(hall, 'norway')).toBe(90)
    expect(secondsOf(hall.as('unicef').does(withdraw('unicef')), 'norway')).toBe(110)
  })

  test('T2 T6 who speaks keeps the time that was given', () => {
    const hall = three().does(give('kenya'))
    expect(withList(['unicef'], hall).meeting.floor?.timing.allottedMs).toBe(120_000)
  })
})

describe('a pot', () => {
  const potOf = (seconds: number, floor = 30, ceiling = 180) => set({ timePolicy: { kind: 'pot', potMs: seconds * 1000, floorMs: floor * 1000, ceilingMs: ceiling * 1000 } })

  test('T3 twenty minutes among 13 are 1:30, rounded down, the same for all', () => {
    const hall = slots(13).does(potOf(1200))
    expect([secondsOf(hall, 's1'), secondsOf(hall, 's13')]).toEqual([90, 90])
    expect(secondsOf(withList(['n1'], slots(9)).does(potOf(1200)), 'n1')).toBe(120)
  })

  test('T3 not below its floor nor above its ceiling', () => {
    expect(secondsOf(slots(46).does(potOf(1200)), 's1')).toBe(30)
    expect(secondsOf(slots(2).does(potOf(1200)), 's1')).toBe(180)
  })

  test('T3 time saved is the others\', time over is too', () => {
    const hall = slots(10).does(potOf(1200)).does(give('s1'))
    expect(hall.meeting.floor?.timing.allottedMs).toBe(120_000)
    expect(secondsOf(hall, 's2')).toBe(120)
    expect(secondsOf(given(hall).at('9:00:30').does(end), 's2')).toBe(120) // 1170 s among nine are 130
    expect(secondsOf(given(hall).at('9:08').does(end), 's2')).toBe(75) // 720 s among nine are 80
  })

  test('T3 F15 a time that was corrected is what was used', () => {
    const hall = slots(10).does(potOf(1200), give('s1')).at('9:08').does(end)
    expect(secondsOf(hall, 's2')).toBe(75)
    expect(secondsOf(hall.does(correctTime(30)), 's2')).toBe(120)
  })

  test('T3 F18 time that was yielded is given once', () => {
    const hall = withList(['kenya', 'cuba', 'france']).does(potOf(600, 30, 600), set({ mayYieldTime: true })).at('9:20').does(give('kenya')).at('9:20:20').does(yieldTo('cuba'))
    // of 600 s 20 were used and 175 are cuba's: 405 are left for two
    expect([secondsOf(hall, 'cuba'), secondsOf(hall, 'france')]).toEqual([195 + 175, 195])
    expect(secondsOf(hall.as('cuba').does(withdraw('cuba')), 'france')).toBe(570)
  })

  test('T3 a right of reply has its own time and takes nothing from it', () => {
    const hall = withList(['s1 in reply'], slots(10)).does(potOf(1200))
    expect([secondsOf(hall, 's1'), secondsOf(hall, 's1 in reply')]).toEqual([120, 120])
  })
})

describe('a cap', () => {
  const capped = (most: number, hall = withList(['kenya', 'cuba', 'norway'])): Scenario => hall.does(set({ timePolicy: { kind: 'cap', most } }))

  test('T4 beyond it rows stand on the list and are not given the floor', () => {
    const hall = capped(2)
    hall.when(give('norway')).refuses('cap-reached')
    hall.when(give('cuba')).isAccepted()
    hall.does(give('kenya'), end).when(give('norway')).refuses('cap-reached')
    hall.does(give('cuba'), end).when(give('norway')).refuses('cap-reached')
  })

  test('T4 a withdrawal lets the next in, and the Chair places', () => {
    capped(2).as('kenya').does(withdraw('kenya')).as(chair).when(give('norway')).isAccepted()
    capped(2).does(move('norway', 'kenya')).when(give('norway')).isAccepted()
  })

  test('T4 who was brought back is counted once', () => {
    const hall = capped(2).does(give('kenya'), end, bringBackTheLast)
    hall.when(give('cuba')).isAccepted()
    hall.does(give('kenya'), end, give('cuba'), end).when(give('norway')).refuses('cap-reached')
  })

  test('T4 F3 rights of reply do not wait for those who are not heard', () => {
    const hall = capped(1, withList(['kenya', 'cuba', 'cuba in reply']))
    hall.when(give('cuba in reply')).refuses('replies-last')
    hall.does(give('kenya'), end).when(give('cuba in reply')).isAccepted()
  })

  test('T4 rights of reply are not counted', () => {
    const hall = capped(3, withList(['kenya', 'cuba', 'norway', 'cuba in reply']))
    hall.does(give('kenya'), end, give('cuba'), end, give('norway'), end).when(give('cuba in reply')).isAccepted()
  })
})

describe('a time that is announced', () => {
  test('T5 nobody speaks longer, a dignitary neither; rights of reply and the podium do', () => {
    const hall = withList(['kenya', 'norway', 'iran for NAM', 'cuba in reply'])
    hall.as('rabat').does(ask('rabat', { isDignitary: true })).as(chair).does(approve('rabat'), announce(100))
    expect(['kenya', 'norway', 'iran for NAM', 'rabat', 'cuba in reply'].map(label => secondsOf(hall, label))).toEqual([100, 100, 100, 100, 60])
    expect(hall.does(next, giveTo('expert')).meeting.floor?.timing.allottedMs).toBe(420_000)
  })

  test('T5 it makes nobody\'s time longer, and is taken off again', () => {
    const hall = withList(['kenya', 'fidh']).does(announce(100))
    expect(secondsOf(hall, 'fidh')).toBe(80)
    expect(secondsOf(hall.does(announce(null)), 'kenya')).toBe(120)
  })

  test('T6 from the next speaker on, with who and when in the history', () => {
    const hall = speech().as(secretariat)
    const said = hall.when(announce(90)).then({ type: 'timeAnnounced', atMostMs: 90_000 })
    expect(said.meeting.floor?.timing.allottedMs).toBe(120_000)
    expect(said.meeting.acts.at(-1)).toMatchObject({ by: { role: 'secretariat' }, what: { kind: 'time-announced' } })
    said.at('9:21').does(end, give('cuba'), announce(null), announce(75))
    expect(said.meeting.floor?.timing.allottedMs).toBe(90_000)
    expect(said.meeting.announced.map(({ atMostMs }) => atMostMs)).toEqual([90_000, null, 75_000])
  })

  test('T6 undone, what held before holds again', () => {
    const hall = speech().does(announce(90), announce(75), undo())
    expect(secondsOf(hall, 'cuba')).toBe(90)
  })

  test('T6 not by a window that shows what was undone; announcements are undone one after another', () => {
    const hall = speech().does(announce(90), announce(75))
    const { version } = hall
    hall.does(undo(version))
    hall.when({ type: 'announceTime', atMostMs: 60_000, seen: version }).refuses('stale-time', { kind: 'undone', by: { role: 'chair' } })
    hall.does(undo(version - 1))
    hall.when({ type: 'announceTime', atMostMs: 60_000, seen: 0 }).refuses('stale-time')
    hall.when(announce(60)).isAccepted()
  })

  test('T6 not over another\'s that was not seen, nor what holds already', () => {
    const hall = speech().does(announce(90))
    hall.when({ type: 'announceTime', atMostMs: 75_000, seen: 0 }).refuses('stale-time', { kind: 'time-announced', by: { role: 'chair' } })
    hall.when({ type: 'announceTime', atMostMs: 75_000, seen: hall.version + 1 }).refuses('stale-time')
    hall.when(announce(90)).refuses('nothing-changed')
    given(floorSegment()).when(announce(null)).refuses('nothing-changed')
  })
})
