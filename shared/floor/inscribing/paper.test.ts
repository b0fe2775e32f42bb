/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { inscribedCount } from '../allotting/inscribed.ts'
import type { Command } from '../commands.ts'
import { recordedMs } from '../concluding/recordedMs.ts'
import { evolve } from '../evolve.ts'
import type { Meeting } from '../model.ts'
import { PLAIN_LIST } from '../plainList.ts'
import { floorSegment, openMeeting, plannedMeeting, speech, withList, withOrder, withWaiting } from '../testing/halls.ts'
import { labelOf, listOf, requestNamed, waitingOf } from '../testing/labels.ts'
import { secretariat, time } from '../testing/panel.ts'
import { given, type Scenario } from '../testing/scenario.ts'
import { ask, bringBackTheLast, closeTheList, correctTime, end, give, hear, inscribeSeveral, move, next, openTheList, paper, set, undo } from '../testing/verbs.ts'
import { maySee, redactMeeting, type Audience } from '../visibility.ts'

/** As a window sends it that stands there. */
function stepOn({ meeting }: Scenario, ...marks: Parameters<typeof paper>): Command {
  const step = paper(...marks)
  return typeof step === 'function' ? step(meeting) : step
}

const desk = (hall: Scenario): Scenario => hall.as(secretariat)

describe('a list of paper', () => {
  test('I20 goes on the list by one act, in the order in which it stands there where the rule lets it', () => {
    const after = desk(withList(['kenya'])).when(inscribeSeveral('cuba', 'norway', 'iran for NAM', 'france')).isAccepted()
    expect(listOf(after.meeting)[0]).toBe('iran for NAM')
    expect(listOf(after.meeting).toSorted()).toEqual(['cuba', 'france', 'iran for NAM', 'kenya', 'norway'])
    const members = desk(given(floorSegment())).does(inscribeSeveral('france', 'cuba', 'kenya'))
    expect(listOf(members.meeting)).toEqual(['france', 'cuba', 'kenya'])
    expect(members.meeting.acts.at(-1)?.what).toMatchObject({ kind: 'inscribed-several', requests: [{ by: 'desk' }, { by: 'desk' }, { by: 'desk' }] })
  })

  test('I20 all of it or nothing: what could not be inscribed by itself refuses it', () => {
    const hall = desk(withList(['kenya']))
    hall.when(inscribeSeveral('cuba', 'kenya')).refuses('already-listed')
    hall.when(inscribeSeveral('cuba', 'cuba')).refuses('already-listed')
    hall.when(inscribeSeveral('cuba', 'atlantis')).refuses('unknown-delegation')
    hall.when(inscribeSeveral('cuba', 'cuba for NAM')).refuses('not-your-group')
    expect(listOf(hall.meeting)).toEqual(['kenya'])
  })

  test('I20 one delegation may stand there in its own name and for a group', () => {
    const after = desk(given(floorSegment())).does(inscribeSeveral('cuba', 'cuba for ALBA'))
    expect(listOf(after.meeting).toSorted()).toEqual(['cuba', 'cuba for ALBA'])
    expect(new Set(after.meeting.rows.map(({ request }) => request.requestId)).size).toBe(2)
  })

  test('I6 I20 late where the desk takes late entries, and not otherwise', () => {
    const shut = desk(given(floorSegment()).does(closeTheList()))
    shut.when(inscribeSeveral('cuba', 'kenya')).refuses('desk-closed')
    given(shut).does(set({ inscription: { ...PLAIN_LIST.inscription, lateAtDesk: true } })).when(inscribeSeveral('cuba', 'kenya')).isAccepted()
    desk(given(openMeeting())).when(inscribeSeveral('cuba')).refuses('list-not-open')
  })
})

describe('what was written on paper', () => {
  const hall = () => withList(['kenya', 'cuba', 'iran', 'norway']).at('9:20')

  test('I21 who spoke was heard, with the times as they were written and a mark for everybody', () => {
    const after = desk(hall()).does(paper(['cuba', '9:10', 125], ['kenya', '9:13', 90]))
    expect(listOf(after.meeting)).toEqual(['iran', 'norway'])
    const seen = redactMeeting(after.meeting, 'hall').heard.map(one => [one.holder.kind === 'request' ? labelOf(one.holder.request) : '', one.givenAt, recordedMs(one), one.timing.onPaper])
    expect(seen).toEqual([['cuba', time('9:10'), 125_000, true], ['kenya', time('9:13'), 90_000, true]])
    expect(after.meeting.floor).toBeNull()
  })

  test('I21 who was absent is struck, who withdrew is gone', () => {
    const after = desk(hall()).does(paper(['cuba', 'absent'], ['kenya', 'withdrew']))
    expect(listOf(after.meeting)).toEqual(['iran', 'norway'])
    expect(after.meeting.absences).toMatchObject([{ request: { delegationId: 'cuba' }, outcome: 'struck' }])
    after.as('cuba').when(ask('cuba')).isAccepted()
  })

  test('I21 who was not on the list was heard all the same; what it has waiting stays', () => {
    const after = desk(withWaiting(['france'], hall())).does(paper(['+france', '9:10', 60], ['+iran for NAM', '9:12', 60]))
    expect(after.meeting.heard.map(({ holder }) => holder.kind === 'request' && labelOf(holder.request))).toEqual(['france', 'iran for NAM'])
    expect(waitingOf(after.meeting)).toEqual(['france'])
    expect(listOf(after.meeting)).toContain('iran')
    desk(hall()).when(paper(['+cuba for NAM', '9:10'])).refuses('not-your-group')
  })

  test('I21 T2 who stood on the list in that capacity when it spoke was heard from it, also below the last line of the sheet', () => {
    const before = hall()
    const after = desk(given(before)).does(paper(['+cuba', '9:10'], ['+iran for NAM', '9:12']))
    expect(listOf(after.meeting)).toEqual(['kenya', 'iran', 'norway'])
    expect(inscribedCount(after.meeting)).toBe(inscribedCount(before.meeting) + 1)
    expect(after.meeting.heard[0]?.holder).toEqual({ kind: 'request', request: requestNamed(before.meeting, 'cuba') })
    expect(listOf(given(after).does(undo()).meeting)).toEqual(['kenya', 'cuba', 'iran', 'norway'])
    // Who asked only afterwards goes on waiting for its turn.
    expect(listOf(desk(withList(['france'], hall())).does(paper(['+france', '9:10'])).meeting)).toContain('france')
  })

  test('L15 the last speaker is who spoke last by the clock, not who was entered last', () => {
    const after = desk(given(hall()).at('9:20').does(give('iran')).at('9:21').does(end).at('9:25')).does(paper(['kenya', '9:10', 60]))
    after.when({ type: 'bringBack', statementId: after.meeting.heard[1]?.statementId ?? '' }).refuses('not-the-last-statement')
    expect(listOf(after.when({ type: 'bringBack', statementId: after.meeting.heard[0]?.statementId ?? '' }).isAccepted().meeting)[0]).toBe('iran')
  })

  test('I21 T2 it counts as any other statement: inscribed, each once', () => {
    const counted = (one: Scenario): number => inscribedCount(one.meeting)
    expect(counted(desk(hall()).does(paper(['cuba', '9:10'], ['+france', '9:12'])))).toBe(counted(hall()) + 1)
  })

  test('I21 nobody spoke before the meeting, in the future, while another did, or where delegations do not speak', () => {
    desk(hall()).when(paper(['cuba', '8:59'])).refuses('paper-times')
    desk(hall()).when(paper(['cuba', '9:19:30'])).refuses('paper-times')
    desk(hall()).when(paper(['cuba', '9:10', 120], ['kenya', '9:11'])).refuses('paper-times')
    desk(hall().does(next)).when(paper(['cuba', '9:10'])).isAccepted()
    desk(hall().does(next).at('9:40')).when(paper(['cuba', '9:30'])).refuses('not-a-floor-segment')
  })

  test('I21 who spoke in an outage in which the segments changed is heard in the floor segment that is begun here afterwards', () => {
    const presenting = desk(withList(['kenya', 'cuba', 'iran in reply'], openMeeting().does(openTheList, next)).at('9:41'))
    const spoke = paper(['kenya', '9:20', 120])
    presenting.when(spoke).refuses('not-a-floor-segment')
    const begun = given(presenting).does(next)
    const after = begun.when(spoke).isAccepted()
    expect(after.meeting.heard).toMatchObject([{ segmentId: 'floor-1', givenAt: time('9:20') }])
    expect(listOf(given(after).does(undo()).meeting)).toEqual(listOf(begun.meeting))
    // Also once the replies are under way, in which no delegation spoke; a reply is heard in any segment, as it is.
    expect(given(begun).does(next).when(paper(['kenya', '9:20'], ['iran in reply', '9:25'])).isAccepted().meeting.heard).toMatchObject([{ segmentId: 'floor-1' }, { segmentId: 'presentation' }])
    given(begun).does(next).at('9:50').when(paper(['kenya', '9:45'])).refuses('not-a-floor-segment')
  })

  test('I21 all of it or nothing', () => {
    const before = hall()
    const step = stepOn(before, ['kenya', '9:10'], ['cuba', 'absent'])
    const withdrawn = desk(given(before).does(paper(['cuba', 'withdrew'])))
    withdrawn.when(step).refuses('not-listed')
    expect(listOf(withdrawn.meeting)).toContain('kenya')
  })

  test('I22 not while somebody has the floor or a point of order is heard, nor before the meeting', () => {
    desk(speech()).when(paper(['cuba', 'absent'])).refuses('floor-taken')
    desk(withOrder().does(hear('cuba'), end)).when(paper(['+kenya', '9:00'])).refuses('order-being-heard')
    desk(given(plannedMeeting())).when(paper(['+kenya', '9:00'])).refuses('meeting-not-open')
  })

  test('I22 not over an order, or a statement, that the window did not know', () => {
    const seen = hall()
    const step = stepOn(seen, ['kenya', '9:10'])
    desk(given(seen).does(move('norway', 'kenya'))).when(step).refuses('stale-order', { kind: 'moved' })
    desk(given(seen).does(give('iran'), end)).when(step).refuses('stale-order', { kind: 'ended' })
  })

  test('U2 M6 what was let in by no list and no setting holds none of them: both are undone after it', () => {
    const closed = desk(given(hall()).at('9:20').does(closeTheList()))
    const closing = closed.version
    closed.does(set({ changeOverMs: 5000 }))
    const setting = closed.version
    const entered = closed.at('9:30').does(paper(['+france', '9:22', 60]))
    entered.when(undo(setting)).isAccepted().when(undo(closing)).isAccepted()
    const opened = desk(openMeeting().does(next, next)).at('9:10').does(openTheList)
    const opening = opened.version
    opened.at('9:30').does(paper(['+france', '9:22', 60])).when(undo(opening)).isAccepted()
  })

  test('I23 undone as one act, and not over what was said, corrected or asked since', () => {
    const entered = desk(hall()).does(paper(['cuba', '9:10'], ['kenya', 'absent'], ['+france', '9:13']))
    const version = entered.version
    expect(listOf(given(entered).does(undo()).meeting)).toEqual(['kenya', 'cuba', 'iran', 'norway'])
    given(entered).does(correctTime(30)).when(undo(version)).refuses('something-since')
    given(entered).does(bringBackTheLast).when(undo(version)).refuses('something-since')
    given(entered).as('kenya').does(ask('kenya')).as(secretariat).when(undo(version)).refuses('something-since')
  })

  test('V7 I23 several who were absent are all taken back, also where the list is shown to nobody', () => {
    const veiled = set({ transparency: { hall: { kind: 'own' }, delegations: { kind: 'own' } } })
    const entered = desk(given(hall()).does(veiled)).does(paper(['kenya', 'absent'], ['cuba', 'absent']))
    const after = given(entered).does(undo())
    const folded = (audience: Audience): Meeting => {
      const { decision } = after.moments.at(-1) ?? { decision: { ok: false } as const }
      return (decision.ok ? decision.events : []).filter(event => maySee(audience, event)).reduce(evolve, redactMeeting(entered.meeting, audience))
    }
    for (const audience of ['hall', 'own:kenya', 'own:cuba', 'own:iran'] as const) expect(folded(audience)).toEqual(redactMeeting(after.meeting, audience))
    expect(folded('own:cuba').absences).toEqual([])
  })
})
