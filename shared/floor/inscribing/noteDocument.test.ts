/* oxlint-disable vitest/expect-expect -- `then` and `refuses` assert */
import { describe, expect, test } from 'vitest'
import { emptyMeeting } from '../model.ts'
import { BY_SERVER, mayGive } from '../permissions.ts'
import { withList, withWaiting } from '../testing/halls.ts'
import { chair, delegate, everybody, screen, secretariat } from '../testing/panel.ts'
import { given, type Scenario } from '../testing/scenario.ts'
import { close, end, give, noteSpeaker, set, undo, withdraw } from '../testing/verbs.ts'
import { maySee, redactMeeting } from '../visibility.ts'
import { mayReadDocument } from './noteDocument.ts'

const hall = (): Scenario => withWaiting(['cuba'], withList(['kenya', 'iran']))
const digestsOf = ({ meeting }: Scenario): (string | null)[] => meeting.documents.map(({ digest }) => digest?.[0] ?? null)
const idOf = ({ meeting }: Scenario, delegationId: string): string =>
  [...meeting.waiting, ...meeting.rows.map(({ request }) => request)].find(request => request.delegationId === delegationId)?.requestId ?? ''

describe('the speaker of a request', () => {
  test('I11 is noted by its delegation while it waits, is listed and has the floor', () => {
    hall().as('cuba').when(noteSpeaker('cuba')).then({ type: 'documentChanged', requestId: idOf(hall(), 'cuba'), delegationId: 'cuba', kind: 'speaker', digest: 'a'.repeat(43) })
    hall().as('kenya').when(noteSpeaker('kenya')).isAccepted()
    hall().does(give('kenya')).as('kenya').when(noteSpeaker('kenya')).isAccepted()
    hall().does(give('kenya'), end).as('kenya').when(noteSpeaker('kenya')).refuses('unknown-request')
  })

  test('I11 by those presiding, for any of them', () => {
    for (const label of ['cuba', 'kenya']) hall().as(secretariat).when(noteSpeaker(label)).isAccepted()
    hall().as(chair).does(give('kenya')).when(noteSpeaker('kenya')).isAccepted()
  })

  test('I11 of another it is not noted; one that waits is answered like one that does not exist', () => {
    hall().as('iran').when(noteSpeaker('kenya')).refuses('not-yours')
    hall().as('iran').when(noteSpeaker('cuba')).refuses('unknown-request')
    hall().does(set({ transparency: { hall: { kind: 'whole' }, delegations: { kind: 'own' } } })).as('iran').when(noteSpeaker('kenya')).refuses('unknown-request')
  })

  test('I11 written again it is another; the same twice is nothing', () => {
    const twice = hall().as('cuba').does(noteSpeaker('cuba'), noteSpeaker('cuba', 'b'))
    expect(digestsOf(twice)).toEqual(['b'])
    twice.when(noteSpeaker('cuba', 'b')).refuses('nothing-changed')
    hall().as('cuba').when(noteSpeaker('cuba', null)).refuses('nothing-changed')
  })

  test('I11 U1 it is no act: the one before is undone, and it stays', () => {
    const noted = hall().does(noteSpeaker('kenya'))
    expect(noted.meeting.acts.at(-1)?.what.kind).toBe('approved')
    expect(digestsOf(noted.does(undo()))).toEqual(['a'])
  })
})

test('I12 only the server gives it: no window may', () => {
  expect([...BY_SERVER]).toEqual(['noteDocument'])
  for (const role of ['screen', 'public', 'booth', 'panellist'] as const) expect(mayGive(role, 'noteDocument')).toBe(false)
})

describe('who may know of it', () => {
  test.each(['cuba', 'kenya'])('I13 of %s its delegation and those presiding, whether it waits or is listed', name => {
    const outcome = hall().as(name).when(noteSpeaker(name))
    const [event] = outcome.decision.ok ? outcome.decision.events : []
    if (event === undefined) throw new Error('refused')
    for (const audience of ['presiding', `own:${name}`] as const) expect([audience, maySee(audience, event)]).toEqual([audience, true])
    for (const audience of ['hall', 'delegations', 'own:iran'] as const) expect([audience, maySee(audience, event)]).toEqual([audience, false])
    const { meeting } = outcome.isAccepted()
    for (const [audience, count] of [['presiding', 1], [`own:${name}`, 1], ['hall', 0], ['delegations', 0], ['own:iran', 0]] as const) expect([audience, redactMeeting(meeting, audience).documents.length]).toEqual([audience, count])
  })

  test('I13 it is read by its delegation until its floor is over, and by those presiding', () => {
    const readers = (of: Scenario, requestId: string): boolean[] => [delegate('kenya'), chair, secretariat, delegate('iran'), screen, everybody].map(actor => mayReadDocument(of.meeting, requestId, actor))
    const requestId = idOf(hall(), 'kenya')
    expect(readers(hall(), requestId)).toEqual([true, true, true, false, false, false])
    expect(readers(hall().does(give('kenya')), requestId)).toEqual([true, true, true, false, false, false])
    expect(readers(hall().does(give('kenya'), end), requestId)).toEqual([false, true, true, false, false, false])
  })
})

describe('deleting it', () => {
  test('I15 leaves that it was there, and nothing more', () => {
    const deleted = hall().as('cuba').does(noteSpeaker('cuba'), noteSpeaker('cuba', null))
    expect(deleted.meeting.documents).toMatchObject([{ delegationId: 'cuba', kind: 'speaker', digest: null }])
  })

  test('I15 those presiding may when the request is over, withdrawn, or the meeting closed; write anew they may not', () => {
    const noted = (): Scenario => hall().does(noteSpeaker('kenya'))
    const requestId = idOf(hall(), 'kenya')
    const deletes = { type: 'noteDocument', requestId, kind: 'speaker', digest: null } as const
    for (const over of [noted().does(give('kenya'), end), noted().as('kenya').does(withdraw('kenya')).as(secretariat), noted().does(close)]) {
      given(over).when({ ...deletes, digest: 'z'.repeat(43) }).refuses(over.meeting.phase.name === 'closed' ? 'meeting-closed' : 'unknown-request')
      expect(digestsOf(given(over).does(deletes))).toEqual([null])
      given(over).does(deletes).when(deletes).refuses('nothing-changed')
    }
  })
})

test('I14 the log names the entry that told of it, and of several the last', () => {
  const noted = hall().does(noteSpeaker('cuba'), noteSpeaker('kenya'), noteSpeaker('cuba', 'b'))
  const { version } = noted
  expect(noted.meeting.documents.map(known => [known.delegationId, known.version])).toEqual([['kenya', version - 1], ['cuba', version]])
})

test('I11 an old log knows of none', () => {
  expect(emptyMeeting('m1').documents).toEqual([])
})
