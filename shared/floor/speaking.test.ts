/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { floorSegment, openMeeting, plannedMeeting, withList } from './testing/halls.ts'
import { heardOf, listOf, speakerOf } from './testing/labels.ts'
import { chair, panelPlan, secretariat, time } from './testing/panel.ts'
import { given } from './testing/scenario.ts'
import { addSeconds, approve, ask, change, changePlan, close, end, give, giveTo, goOn, next, openTheList, pause, suspend, withdraw } from './testing/verbs.ts'
import { usedMs } from './timing.ts'

describe('giving the floor', () => {
  test('F1 at most one statement holds the floor: the second operator hears who gave it first', () => {
    const hall = withList(['kenya', 'cuba']).as(secretariat).at('9:20').does(give('kenya')).as(chair)
    hall.when(give('cuba')).refuses('floor-taken', { at: time('9:20'), kind: 'given', subjectId: 'kenya', by: { role: 'secretariat', device: 'desk' } })
    hall.when(giveTo('expert')).refuses('floor-taken', { subjectId: 'kenya' })
  })

  test('F1 a double press gives it once', () => {
    withList(['kenya', 'cuba']).does(give('kenya')).when(give('kenya')).refuses('floor-taken', { subjectId: 'kenya' })
  })

  test('F2 to a row that is named, which leaves the list', () => {
    const hall = withList(['kenya', 'cuba', 'iran']).when(give('cuba')).then({ type: 'floorGiven', holder: { kind: 'request' }, segmentId: 'floor-1' })
    expect(speakerOf(hall.meeting)).toBe('cuba')
    expect(listOf(hall.meeting)).toEqual(['kenya', 'iran'])
  })

  test('F2 to nobody who is not on the list', () => {
    const hall = withList(['kenya', 'cuba'])
    given(hall).as('cuba').does(withdraw('cuba')).as(chair).when({ type: 'giveFloor', to: { kind: 'request', requestId: 'cuba.c7' } }).refuses('not-listed')
    given(hall).does(give('kenya'), end).when(give('kenya')).refuses('not-listed', { kind: 'given', subjectId: 'kenya' })
    given(floorSegment()).as('iran').does(ask('iran')).as(chair).when(give('iran')).refuses('not-listed')
  })

  test('F2 to a person on the podium who is named', () => {
    given(openMeeting()).when(giveTo('commissioner')).then({ type: 'floorGiven', holder: { kind: 'podium', personId: 'commissioner' }, segmentId: 'opening' })
    given(openMeeting()).when(giveTo('stranger')).refuses('unknown-person')
  })

  test('F2 only in an open meeting', () => {
    given(plannedMeeting()).when(giveTo('commissioner')).refuses('meeting-not-open')
    given(openMeeting()).does(suspend).when(giveTo('commissioner')).refuses('meeting-suspended')
    given(openMeeting()).does(close).when(giveTo('commissioner')).refuses('meeting-closed')
  })

  test('F3 delegations speak in a floor segment', () => {
    const hall = given(openMeeting()).does(openTheList).as('cuba').does(ask('cuba')).as(chair).does(approve('cuba'))
    hall.when(give('cuba')).refuses('not-a-floor-segment')
    hall.does(next).when(give('cuba')).refuses('not-a-floor-segment')
    hall.does(next).when(give('cuba')).isAccepted()
  })

  test('F3 rights of reply in any segment, when nobody is on the list before them', () => {
    given(withList(['france in reply'], openMeeting())).when(give('france in reply')).isAccepted()
  })

  test('F3 not while others are on the list who can still be heard', () => {
    const hall = withList(['kenya', 'france in reply'])
    hall.when(give('france in reply')).refuses('replies-last')
    hall.does(next).when(give('france in reply')).refuses('replies-last')
  })

  test('F3 when no floor segment is to come, those who were not reached keep nobody from replying', () => {
    withList(['kenya', 'france in reply']).does(next, next, next).when(give('france in reply')).isAccepted()
  })

  test('F3 P12 behind a floor segment that is the last one is added in which they are heard, whoever is left on the list', () => {
    const programme = panelPlan.programme.slice(0, 3)
    const hall = withList(['kenya', 'france in reply'], floorSegment({ programme })).at('11:50')
    hall.when(give('france in reply')).refuses('replies-last')
    hall.when(next).refuses('last-segment')
    const replying = { ...panelPlan.programme[2]!, id: 'replying', kind: 'concluding' as const }
    hall.as(secretariat).does(changePlan({ programme: [...programme, replying] })).as(chair).does(next).when(give('france in reply')).isAccepted()
    expect(listOf(hall.meeting)).toContain('kenya')
  })

  test('F9 a person on the podium may be given the floor in any segment', () => {
    given(floorSegment()).when(giveTo('expert')).then({ type: 'floorGiven', segmentId: 'floor-1', timing: { allottedMs: 420_000 } })
  })

  test('F9 whose own segment it is has its budget', () => {
    given(openMeeting()).does(next).when(giveTo('expert')).then({ type: 'floorGiven', timing: { allottedMs: 480_000 } })
    given(openMeeting()).does(next).when(giveTo('scholar')).then({ type: 'floorGiven', timing: { allottedMs: 420_000 } })
    given(openMeeting()).when(giveTo('commissioner')).then({ type: 'floorGiven', timing: { allottedMs: 420_000 } })
  })

  test('F9 where several take turns, each has the time of the podium', () => {
    given(floorSegment()).does(next).when(giveTo('expert')).then({ type: 'floorGiven', segmentId: 'replies-1', timing: { allottedMs: 420_000 } })
  })
})

describe('speaking time', () => {
  const allotted = (label: string, isDignitary = false): number | undefined => {
    const hall = given(floorSegment()).as(label.split(' ')[0] ?? label).does(ask(label, { isDignitary })).as(chair).does(approve(label), give(label))
    return hall.meeting.floor?.timing.allottedMs
  }

  test('F4 by category', () => {
    expect(['kenya', 'iran', 'unicef', 'francophonie', 'rabat', 'fidh'].map(label => allotted(label))).toEqual([120_000, 110_000, 100_000, 95_000, 90_000, 80_000])
  })

  test('F4 a reply, a dignitary and a group have their own', () => {
    expect(allotted('kenya in reply')).toBe(60_000)
    expect(allotted('kenya', true)).toBe(300_000)
    expect(allotted('iran for NAM')).toBe(180_000)
    expect(allotted('iran for NAM', true)).toBe(300_000)
  })

  test('F4 a joint statement of organizations has their own time', () => {
    expect(allotted('amnesty for Joint NGOs')).toBe(80_000)
  })
})

describe('while somebody speaks', () => {
  const speech = () => withList(['kenya', 'cuba']).at('9:20').does(give('kenya'))
  const used = (hall: ReturnType<typeof speech>, at: string): number | undefined => hall.meeting.floor === null ? undefined : usedMs(hall.meeting.floor, time(at))

  test('F5 a pause stops the time, and going on starts it where it stopped', () => {
    const hall = speech().at('9:20:30').when(pause).then({ type: 'clockChanged', timing: { pausedAt: time('9:20:30') } })
    expect(used(hall, '9:25')).toBe(30_000)
    const later = hall.at('9:22').when(goOn).then({ type: 'clockChanged', timing: { pausedAt: null, pausedMs: 90_000 } })
    expect(used(later, '9:22:10')).toBe(40_000)
  })

  test('F5 not twice: who was first is named', () => {
    speech().as(secretariat).does(pause).as(chair).when(pause).refuses('already-paused', { kind: 'paused', by: { role: 'secretariat' } })
    speech().when(goOn).refuses('not-paused')
  })

  test('F6 time is added, several times, also when it is over', () => {
    const hall = speech().at('9:25').does(addSeconds(30)).when(addSeconds(60)).then({ type: 'clockChanged', timing: { addedMs: 90_000 } })
    expect(used(hall, '9:25')).toBe(300_000)
  })

  test('F6 not more than a day', () => {
    const hall = speech().does(...Array.from({ length: 24 }, () => addSeconds(3600)))
    hall.when(addSeconds(1)).refuses('nothing-changed')
  })

  test('F7 the Chair ends it', () => {
    const hall = speech().at('9:21').when(end).then({ type: 'floorEnded' })
    expect(hall.meeting.floor).toBeNull()
    expect(heardOf(hall.meeting)).toEqual(['kenya'])
    expect(hall.meeting.heard[0]?.endedAt).toBe(time('9:21'))
  })

  test('F7 ending names the statement that was seen: ending it twice ends no other', () => {
    const hall = speech()
    const seen = { type: 'endStatement', statementId: hall.meeting.floor?.statementId ?? '' } as const
    const later = given(hall).as(secretariat).does(end, give('cuba')).as(chair)
    later.when(seen).refuses('not-speaking', { kind: 'ended', by: { role: 'secretariat' } })
    expect(speakerOf(later.meeting)).toBe('cuba')
  })

  test('F7 nor does a pause or more time reach another statement', () => {
    const hall = speech()
    const statementId = hall.meeting.floor?.statementId ?? ''
    const later = given(hall).does(end, give('cuba'))
    later.when({ type: 'pauseStatement', statementId }).refuses('not-speaking')
    later.when({ type: 'addTime', statementId, addMs: 1000 }).refuses('not-speaking')
    later.when({ type: 'continueStatement', statementId }).refuses('not-speaking')
  })

  test('F8 when time is over nothing is cut: the statement goes on until it is ended', () => {
    const hall = speech().at('9:50')
    expect(used(hall, '9:50')).toBe(30 * 60_000)
    hall.when(end).then({ type: 'floorEnded', at: time('9:50') })
  })

  test('F8 another delegation\'s requests leave the clock alone', () => {
    const hall = speech()
    const before = hall.meeting.floor
    expect(hall.as('iran').does(ask('iran')).as('cuba').does(change('cuba', { language: 'fr' })).meeting.floor).toBe(before)
  })
})
