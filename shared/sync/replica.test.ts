import { describe, expect, test } from 'vitest'
import { decide } from '#shared/floor/decide.ts'
import { emptyMeeting, type Meeting } from '#shared/floor/model.ts'
import { floorSegment, withWaiting } from '#shared/floor/testing/halls.ts'
import { listOf, waitingOf } from '#shared/floor/testing/labels.ts'
import { delegate, time } from '#shared/floor/testing/panel.ts'
import { approve, approveAtOnce, ask } from '#shared/floor/testing/verbs.ts'
import type { Item } from './entry.ts'
import { itemsFor } from './redact.ts'
import { apply, hasGap, offer, project, settle, startReplica, submit, type Pending, type Replica } from './replica.ts'
import { logOf, MEETING_ID, sha256 } from './testing/log.ts'

const entries = logOf(withWaiting(['cuba', 'iran', 'kenya']).does(approve('iran')).moments)
const cubas = itemsFor(entries, 'own:cuba', sha256)

const start = (meeting: Meeting = emptyMeeting(MEETING_ID), version = 0): Replica =>
  startReplica({ meetingId: MEETING_ID, audience: 'own:cuba', version, head: `meeting:${MEETING_ID}` }, meeting)

/** The item at a place counted from the end. */
function item(index: number, from: readonly Item[] = cubas): Item {
  const found = from.at(index)
  if (found === undefined) throw new Error('no such item')
  return found
}

const pending = (changes: Partial<Pending> = {}): Pending => ({
  commandId: 'mine', issuedAt: time('9:05'), version: null,
  command: { type: 'requestFloor', capacity: { kind: 'national' }, isDignitary: false, details: { subjectMatterIds: [], panellistId: null, language: null } },
  ...changes,
})

describe('following', () => {
  test('next is applied, old is ignored, a gap is asked for', () => {
    const replica = apply(start(), item(0))
    expect([item(0), item(1), item(2)].map(one => offer(replica, one))).toEqual(['old', 'next', 'gap'])
  })

  test('a range is next when it begins where one stands or before, and old when it brings nothing new', () => {
    const at = (version: number): Replica => start(undefined, version)
    const range = { from: 3, to: 5, head: 'h' }
    expect([1, 2, 3, 4, 5, 6].map(version => offer(at(version), range))).toEqual(['gap', 'next', 'next', 'next', 'old', 'old'])
  })

  test('applying moves the cursor to the end of the item, with its head', () => {
    const replica = cubas.reduce(apply, start())
    expect(replica.cursor).toEqual({ meetingId: MEETING_ID, audience: 'own:cuba', version: entries.length, head: entries.at(-1)?.head })
    expect(listOf(replica.confirmed)).toHaveLength(1)
  })

  test('whatever is lost, late or repeated, nothing is applied twice or out of order', () => {
    const once = cubas.reduce(apply, start())
    const shaken = [...cubas, ...cubas.toReversed(), ...cubas].reduce(apply, start())
    expect(shaken).toEqual(once)
  })

  test('a gap is remembered until it is filled', () => {
    const behind = apply(apply(start(), item(0)), item(-1))
    expect([behind.cursor.version, hasGap(behind)]).toEqual([1, true])
    expect(hasGap(cubas.reduce(apply, behind))).toBe(false)
  })

  test('what is old leaves everything as it is', () => {
    const replica = cubas.reduce(apply, start())
    expect(apply(replica, item(0))).toEqual(replica)
  })
})

describe('pending commands', () => {
  test('are cleared by their own entry', () => {
    const own = entries.find(entry => entry.origin.value.actor.delegationId === 'cuba')
    const commandId = own?.origin.value.commandId ?? ''
    const replica = cubas.reduce(apply, submit(submit(start(), pending({ commandId })), pending({ commandId: 'another' })))
    expect(replica.pending.map(one => one.commandId)).toEqual(['another'])
  })

  test('are gone at once when they are refused', () => {
    expect(settle(submit(start(), pending()), 'mine', null).pending).toEqual([])
  })

  test('answered before the entry is here, they wait for it, and the gap is known', () => {
    const replica = settle(submit(start(), pending()), 'mine', 3)
    expect(replica.pending).toMatchObject([{ commandId: 'mine', version: 3 }])
    expect(hasGap(replica)).toBe(true)
  })

  test('answered after the entry was here (a repeat), they are gone', () => {
    const replica = cubas.reduce(apply, start())
    expect(settle(submit(replica, pending()), 'mine', 3).pending).toEqual([])
  })

  test('an answered one is cleared when its version is reached, also where its entry is hidden in a range', () => {
    const hall = itemsFor(entries, 'hall', sha256)
    const replica = hall.reduce(apply, settle(submit(start(), pending()), 'mine', entries.length - 1))
    expect(replica.pending).toEqual([])
  })

  test('an answer for a command one does not know changes nothing but what was heard', () => {
    const replica = submit(start(), pending())
    expect(settle(replica, 'unknown', null)).toEqual(replica)
    expect(settle(replica, 'unknown', 7)).toEqual({ ...replica, heard: 7 })
  })
})

describe('what the window shows', () => {
  const actor = delegate('cuba')
  const hall = floorSegment()
  const replica = start(hall.meeting, hall.version)

  test('one\'s own request at once, and the confirmed meeting untouched', () => {
    const shown = project(submit(replica, pending()), actor, decide)
    expect(waitingOf(shown)).toEqual(['cuba'])
    expect(waitingOf(replica.confirmed)).toEqual([])
  })

  test('on the list where the rules put it there without the Chair', () => {
    const open = floorSegment().does(approveAtOnce('member-state'))
    expect(listOf(project(submit(start(open.meeting, open.version), pending()), actor, decide))).toEqual(['cuba'])
  })

  test('several in the order in which they were given', () => {
    const waiting = floorSegment().as('cuba').does(ask('cuba'))
    const requestId = waiting.meeting.waiting[0]?.requestId ?? ''
    const both = submit(submit(start(waiting.meeting, waiting.version), pending({ commandId: 'a', command: { type: 'withdrawRequest', requestId } })), pending({ commandId: 'b' }))
    const shown = project(both, actor, decide)
    expect(waitingOf(shown)).toEqual(['cuba'])
    expect(shown.waiting[0]?.requestId).toBe('cuba.b')
  })

  test('what the rules refuse is not shown', () => {
    const closed = start(emptyMeeting(MEETING_ID))
    expect(project(submit(closed, pending()), actor, decide)).toBe(closed.confirmed)
  })

  test('what those presiding command waits for its entry', () => {
    const waiting = submit(replica, pending({ command: { type: 'openMeeting' } }))
    expect(project(waiting, { role: 'chair', delegationId: null, device: 'gavel' }, decide)).toBe(replica.confirmed)
  })

  test('nothing pending: the confirmed meeting itself', () => {
    expect(project(replica, actor, decide)).toBe(replica.confirmed)
  })
})
