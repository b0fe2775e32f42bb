import { describe, expect, test } from 'vitest'
import { withWaiting } from '#shared/floor/testing/halls.ts'
import { approve, decline } from '#shared/floor/testing/verbs.ts'
import { brokenAt, headAfter, partHash } from './chain.ts'
import { startOf, type Entry } from './entry.ts'
import { redact } from './redact.ts'
import { logOf, MEETING_ID, sha256 } from './testing/log.ts'

const entries = logOf(withWaiting(['cuba', 'iran', 'kenya']).does(approve('iran', 'cuba'), decline('kenya')).moments)
const start = startOf(MEETING_ID)

function changed(index: number, change: Partial<Entry>): Entry[] {
  const entry = entries[index]
  return entry === undefined ? [] : entries.with(index, { ...entry, ...change })
}

describe('the chain', () => {
  test('holds for a log as it was written', () => {
    expect(entries.length).toBeGreaterThan(6)
    expect(brokenAt(start, entries, sha256)).toBeNull()
    expect(brokenAt(start, [], sha256)).toBeNull()
  })

  test('can be checked from anywhere', () => {
    const [first, ...rest] = entries
    expect(first === undefined ? null : brokenAt(first, rest, sha256)).toBeNull()
  })

  test('names the entry that does not continue it', () => {
    expect(brokenAt(start, changed(2, { at: 5 }), sha256)).toBe(3)
    expect(brokenAt(start, changed(2, { receivedAt: 5 }), sha256)).toBe(3)
    expect(brokenAt(start, changed(2, { version: 9 }), sha256)).toBe(3)
    expect(brokenAt(start, changed(2, { head: sha256('another') }), sha256)).toBe(3)
  })

  test('a hole, a repeat, another order or another meeting break it', () => {
    expect(brokenAt(start, entries.toSpliced(1, 1), sha256)).toBe(2)
    expect(brokenAt(start, entries.flatMap(entry => [entry, entry]), sha256)).toBe(2)
    expect(brokenAt(start, entries.toReversed(), sha256)).toBe(1)
    expect(brokenAt(startOf('another'), entries, sha256)).toBe(1)
  })

  test('who did it, from which device, belongs to it', () => {
    const [entry] = entries
    if (entry === undefined) throw new Error('no entry')
    const { salt, value } = entry.origin
    const another = { salt, value: { ...value, actor: { ...value.actor, device: 'another' } } }
    expect(brokenAt(start, changed(0, { origin: another }), sha256)).toBe(1)
  })

  test('an event left out, added, or set in another place breaks it', () => {
    const index = entries.findIndex(entry => entry.events.length > 1)
    const events = entries[index]?.events ?? []
    expect(brokenAt(start, changed(index, { events: events.slice(1) }), sha256)).toBe(index + 1)
    expect(brokenAt(start, changed(index, { events: events.toReversed() }), sha256)).toBe(index + 1)
    expect(brokenAt(start, changed(index, { events: [...events, ...events.slice(0, 1)] }), sha256)).toBe(index + 1)
  })

  test('whoever sees only hashes comes to the same heads', () => {
    const seen = entries.map(entry => redact(entry, 'hall', sha256))
    expect(seen.some(entry => 'hash' in entry.origin)).toBe(true)
    expect(brokenAt(start, seen, sha256)).toBeNull()
  })

  test('a hash in the place of another is noticed', () => {
    const seen = entries.map(entry => redact(entry, 'hall', sha256))
    const [first, ...rest] = seen
    if (first === undefined) throw new Error('no entry')
    expect(brokenAt(start, [{ ...first, origin: { hash: sha256('forged') } }, ...rest], sha256)).toBe(1)
  })

  test('the salt hides what is hidden: the same part under another salt has another hash', () => {
    const value = entries[0]?.origin.value
    if (value === undefined) throw new Error('no entry')
    expect(partHash({ salt: 'a'.repeat(16), value }, sha256)).not.toBe(partHash({ salt: 'b'.repeat(16), value }, sha256))
  })

  test('the head does not depend on the order of keys', () => {
    const [entry] = entries
    if (entry === undefined) throw new Error('no entry')
    const turned: Entry = { head: entry.head, events: entry.events, origin: entry.origin, at: entry.at, receivedAt: entry.receivedAt, version: entry.version }
    expect(headAfter(start.head, turned, sha256)).toBe(entry.head)
  })
})

