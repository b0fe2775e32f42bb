/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import type { Actor } from '../model.ts'
import { DAY_MS } from '../scalars.ts'
import { floorSegment, withList, withWaiting } from '../testing/halls.ts'
import { booth, chair, clock, delegate, everybody, panellist, screen, secretariat } from '../testing/panel.ts'
import { given, type Scenario } from '../testing/scenario.ts'
import { absent, bringBackTheLast, close, decline, end, give, noteSpeaker, noteText, putText, set, undo, withdraw } from '../testing/verbs.ts'
import { maySee } from '../visibility.ts'
import { isTextOver, mayReadText, textStanding } from './readingText.ts'

const hall = (): Scenario => withWaiting(['cuba'], withList(['kenya', 'iran']))
const idOf = ({ meeting }: Scenario, delegationId: string): string =>
  [...meeting.waiting, ...meeting.rows.map(({ request }) => request)].find(request => request.delegationId === delegationId)?.requestId ?? ''
const kenyas = idOf(hall(), 'kenya')
const digestsOf = ({ meeting }: Scenario): (string | null)[] => meeting.documents.map(({ digest }) => digest?.[0] ?? null)
const hasText = ({ meeting }: Scenario, delegationId: string): boolean | undefined =>
  [...meeting.waiting, ...meeting.rows.map(({ request }) => request)].find(request => request.delegationId === delegationId)?.hasText
const deletes = { type: 'noteDocument', requestId: kenyas, kind: 'text', digest: null } as const

describe('putting the text of a statement', () => {
  test('I16 notes in the same entry that there is one, once', () => {
    const digest = 'a'.repeat(43)
    hall().as('cuba').when(putText('cuba')).then(
      { type: 'documentChanged', requestId: idOf(hall(), 'cuba'), delegationId: 'cuba', kind: 'text', digest },
      { type: 'waitingTextNoted', requestId: idOf(hall(), 'cuba'), delegationId: 'cuba', hasText: true },
    )
    hall().as(secretariat).when(putText('kenya')).then(
      { type: 'documentChanged', requestId: kenyas, delegationId: 'kenya', kind: 'text', digest },
      { type: 'listedTextNoted', requestId: kenyas, hasText: true },
    )
    hall().as('kenya').does(noteText('kenya')).when(putText('kenya')).then({ type: 'documentChanged', requestId: kenyas, delegationId: 'kenya', kind: 'text', digest })
  })

  test('I16 is for its delegation and those presiding, until the floor is given', () => {
    hall().as('iran').when(putText('kenya')).refuses('not-yours')
    hall().as('iran').when(putText('cuba')).refuses('unknown-request')
    hall().does(give('kenya')).as('kenya').when(putText('kenya')).refuses('has-the-floor')
    hall().does(give('kenya')).when(putText('kenya')).refuses('unknown-request')
    hall().does(give('kenya'), end).as('kenya').when(putText('kenya')).refuses('unknown-request')
  })

  test('I16 P8 is possible also when the meeting was closed before it could be heard', () => {
    for (const who of ['kenya', chair]) expect(digestsOf(hall().does(close).as(who).does(putText('kenya')))).toEqual(['a'])
  })

  test('I16 anew it takes the place of the other; the same twice is nothing; a speaker’s name is something else', () => {
    const twice = hall().as('kenya').does(putText('kenya'), putText('kenya', 'b'))
    expect(digestsOf(twice)).toEqual(['b'])
    twice.when(putText('kenya', 'b')).refuses('nothing-changed')
    hall().as('kenya').when(putText('kenya', null)).refuses('nothing-changed')
  })
})

describe('deleting it', () => {
  test('I16 its delegation takes back with it that there is one', () => {
    for (const name of ['kenya', 'cuba']) {
      const deleted = hall().as(name).does(putText(name), putText(name, null))
      expect([name, digestsOf(deleted), hasText(deleted, name)]).toEqual([name, [null], false])
    }
  })

  test('I16 its delegation may when its request came to nothing, and not once it has the floor or was heard', () => {
    const put = (): Scenario => hall().as('kenya').does(putText('kenya'))
    put().as('iran').when(deletes).refuses('not-yours')
    const struck = put().as(chair).does(absent('kenya', 'struck')).as('kenya')
    given(struck).as('iran').when(deletes).refuses('unknown-request')
    expect(digestsOf(given(struck).does(deletes))).toEqual([null])
    const declined = withWaiting(['kenya']).as('kenya').does(putText('kenya')).as(chair).does(decline('kenya')).as('kenya')
    expect(digestsOf(declined.does({ ...deletes, requestId: declined.meeting.declined[0]?.request.requestId ?? '' }))).toEqual([null])
    put().as(chair).does(give('kenya')).as('kenya').when(deletes).refuses('has-the-floor')
    put().as(chair).does(give('kenya'), end).as('kenya').when(deletes).refuses('unknown-request')
  })

  test('I24 with the request that is withdrawn its text goes, in the same entry; where there is none, or none any more, nothing is said', () => {
    const gone = (requestId: string, delegationId: string) => ({ type: 'documentChanged', requestId, delegationId, kind: 'text', digest: null }) as const
    hall().as('kenya').does(putText('kenya')).when(withdraw('kenya')).then({ type: 'listedWithdrawn', requestId: kenyas }, gone(kenyas, 'kenya'))
    const cubas = idOf(hall(), 'cuba')
    hall().as('cuba').does(putText('cuba')).when(withdraw('cuba')).then({ type: 'waitingWithdrawn', requestId: cubas, delegationId: 'cuba' }, gone(cubas, 'cuba'))
    for (const none of [hall().as('iran').does(putText('iran')).as('kenya'), hall().as('kenya').does(noteText('kenya'), noteSpeaker('kenya')), hall().as('kenya').does(putText('kenya'), putText('kenya', null))]) {
      given(none).when(withdraw('kenya')).then({ type: 'listedWithdrawn', requestId: kenyas })
    }
    given(hall().as('kenya').does(putText('kenya'), withdraw('kenya'))).when(deletes).refuses('nothing-changed')
  })

  test('I15 I16 those presiding may at any time', () => {
    const put = (): Scenario => hall().as('kenya').does(putText('kenya')).as(secretariat)
    for (const over of [put(), put().does(give('kenya')), put().does(give('kenya'), end), put().does(give('kenya'), end, close)]) {
      expect(digestsOf(given(over).does(deletes))).toEqual([null])
      given(over).does(deletes).when(deletes).refuses('nothing-changed')
    }
  })
})

describe('who may read it', () => {
  const ALWAYS = [chair, secretariat, booth, delegate('kenya')]
  const THEN = [delegate('iran'), panellist, screen, everybody]
  const readers = ({ meeting }: Scenario, actors: readonly Actor[], requestId = kenyas): boolean[] => actors.map(actor => mayReadText(meeting, requestId, actor))
  const put = (amid = hall()): Scenario => amid.as('kenya').does(putText('kenya')).as(chair)

  test('I17 interpreters and those presiding at once, its delegation always', () => {
    for (const hallNow of [put(), put().does(give('kenya')), put().does(give('kenya'), end), put().does(close), put().does(absent('kenya', 'struck'))]) {
      expect(readers(hallNow, ALWAYS)).toEqual([true, true, true, true])
    }
  })

  test('I17 I18 all others once it is delivered, and no longer when the statement goes on or its speaker is brought back', () => {
    for (const [early, standing] of [[put(), 'embargoed'], [put().does(give('kenya')), 'embargoed'], [put().does(give('kenya'), end, undo()), 'embargoed'], [put().does(give('kenya'), end, bringBackTheLast), 'embargoed'], [put().does(absent('kenya', 'struck')), 'embargoed'], [put().does(absent('kenya', 'struck'), close), 'embargoed']] as const) {
      expect([textStanding(early.meeting, kenyas), ...readers(early, THEN)]).toEqual([standing, false, false, false, false])
    }
    expect(textStanding(put().does(give('kenya'), end).meeting, kenyas)).toBe('delivered')
    expect(readers(put().does(give('kenya'), end), THEN)).toEqual([true, true, true, true])
  })

  test('I17 I18 what the list was closed before is not delivered, and read by whoever is shown the request', () => {
    expect(textStanding(put().does(close).meeting, kenyas)).toBe('not-delivered')
    expect(readers(put().does(close), THEN)).toEqual([true, true, true, true])
    const veiled = hall().does(set({ transparency: { hall: { kind: 'next', count: 1 }, delegations: { kind: 'own' } } })).as('iran').does(putText('iran')).as(chair).does(close)
    expect(readers(veiled, [delegate('kenya'), panellist, screen, everybody], idOf(hall(), 'iran'))).toEqual([false, false, false, false])
    expect(readers(veiled, [delegate('iran'), booth, chair], idOf(hall(), 'iran'))).toEqual([true, true, true])
    const unanswered = hall().as('cuba').does(putText('cuba')).as(chair).does(close)
    expect(readers(unanswered, THEN, idOf(hall(), 'cuba'))).toEqual([false, false, false, false])
  })

  test('I17 the hall hears that there is one, and nothing of the document', () => {
    const outcome = hall().as('kenya').when(putText('kenya'))
    const events = outcome.decision.ok ? outcome.decision.events : []
    expect(events.map(event => [event.type, maySee('hall', event), maySee('own:iran', event), maySee('own:kenya', event)])).toEqual([['documentChanged', false, false, true], ['listedTextNoted', true, true, true]])
  })
})

describe('how long it is kept', () => {
  test('I19 so many days after the closing as the plan says, or 90; in a meeting that is not closed for ever', () => {
    const closedAt = hall().does(close).meeting.phase.closedAt ?? 0
    const isOver = (scenario: Scenario, days: number): boolean => isTextOver(scenario.meeting, closedAt + days * DAY_MS)
    expect([isOver(hall(), 4000), isOver(hall().does(close), 90 - 1e-6), isOver(hall().does(close), 90)]).toEqual([false, false, true])
    const short = withList(['kenya'], floorSegment({ textsKeptDays: 0 })).does(close)
    expect([isOver(short, -1e-6), isOver(short, 0)]).toEqual([false, true])
  })

  test('I19 the clock deletes it then, and nothing before, nor does it put any', () => {
    const put = (amid: Scenario): Scenario => amid.as('kenya').does(putText('kenya')).as(chair)
    const kept = put(hall())
    for (const early of [kept, given(kept).does(close)]) given(early).as(clock).when(deletes).refuses('not-permitted')
    const over = put(withList(['kenya', 'iran'], floorSegment({ textsKeptDays: 0 }))).does(give('kenya'), end, close).as(clock)
    const id = over.meeting.documents[0]?.requestId ?? ''
    expect(digestsOf(given(over).does({ ...deletes, requestId: id }))).toEqual([null])
    given(over).when({ ...deletes, requestId: id, digest: 'c'.repeat(43) }).refuses('not-permitted')
    given(over).does({ ...deletes, requestId: id }).when({ ...deletes, requestId: id }).refuses('nothing-changed')
  })
})
