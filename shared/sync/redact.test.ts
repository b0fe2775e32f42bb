import { describe, expect, test } from 'vitest'
import { evolve } from '#shared/floor/evolve.ts'
import { emptyMeeting } from '#shared/floor/model.ts'
import { floorSegment, withWaiting } from '#shared/floor/testing/halls.ts'
import { approve, decline, withdraw } from '#shared/floor/testing/verbs.ts'
import { redactMeeting, seesOf, type Audience } from '#shared/floor/visibility.ts'
import { seenEntry, type Entry, type Item } from './entry.ts'
import { spanOf } from './frame.ts'
import { fold } from './fold.ts'
import { concerned, itemsFor, redact } from './redact.ts'
import { logOf, sha256 } from './testing/log.ts'

const begun = floorSegment()
const hall = withWaiting(['cuba', 'kenya', 'iran'], begun).does(approve('kenya'), decline('iran', 'list-is-full')).as('cuba').does(withdraw('cuba'))
const entries = logOf(hall.moments)
/** Versions are counted from here: 1 to 3 cuba, kenya and iran ask, 4 kenya is approved, 5 iran declined, 6 cuba withdraws. */
const beginning = begun.version
const itemsOf = (audience: Audience): Item[] => itemsFor(entries, audience, sha256)
const text = (audience: Audience): string => JSON.stringify(itemsOf(audience))

const isRange = (item: Item): boolean => 'from' in item
const spans = (audience: Audience): string[] => itemsOf(audience).filter(one => spanOf(one).to > beginning).map(item => ('from' in item ? `${item.from - beginning}-${item.to - beginning}` : `${item.version - beginning}`))

describe('what travels to an audience', () => {
  test('V1 to those presiding everything, as it is', () => {
    expect(itemsOf('presiding')).toEqual(entries)
  })

  test('V1 a run of entries of which one sees nothing is one range, with the head of the last', () => {
    expect(spans('hall')).toEqual(['1-3', '4', '5-6'])
    expect(itemsOf('hall').at(-1)).toEqual({ from: beginning + 5, to: beginning + 6, head: entries.at(-1)?.head })
  })

  test('V1 a delegation gets its own besides', () => {
    expect(spans('own:cuba')).toEqual(['1', '2-3', '4', '5', '6'].with(3, '5-5'))
    expect(spans('own:kenya')).toEqual(['1-1', '2', '3-3', '4', '5-6'])
    expect(spans('own:iran')).toEqual(['1-2', '3', '4', '5', '6-6'])
  })

  test('V1 the bytes of the hall hold no name, id or reason of who waits or was declined', () => {
    for (const secret of ['cuba.c', 'iran.c', 'list-is-full', 'no-reason', 'floorRequested', 'requestDeclined', 'gavel']) expect(text('hall')).not.toContain(secret)
    expect(text('own:kenya')).not.toContain('iran.c')
    expect(text('hall')).toContain('kenya.c')
  })

  test('V4 who gave a command is seen by those presiding and by the delegation that acted', () => {
    const originOf = (version: number, audience: Audience) => {
      const entry = entries[version - 1]
      return entry === undefined ? null : redact(entry, audience, sha256).origin
    }
    expect(originOf(beginning + 1, 'own:cuba')).toMatchObject({ value: { actor: { delegationId: 'cuba' } } })
    expect(originOf(beginning + 1, 'own:kenya')).toHaveProperty('hash')
    expect(originOf(beginning + 4, 'own:kenya')).toHaveProperty('hash')
    expect(originOf(beginning + 4, 'presiding')).toMatchObject({ value: { actor: { role: 'chair' } } })
  })

  test('V2 folding it gives the meeting as the audience may know it', () => {
    const whole = entries.reduce((meeting, entry) => entry.events.reduce((state, { value }) => evolve(state, value), meeting), emptyMeeting('panel'))
    for (const audience of ['hall', 'own:cuba', 'own:iran', 'presiding'] as const) {
      expect(itemsOf(audience).reduce(fold, emptyMeeting('panel', seesOf(audience)))).toEqual(redactMeeting(whole, audience))
    }
  })

  test('a redacted entry is one, of its schema', () => {
    for (const item of itemsOf('hall').filter(one => !isRange(one))) expect(seenEntry.parse(item)).toEqual(item)
  })
})

describe('who sees more than the hall', () => {
  const ofOne = (index: number): string[] => [...concerned(entries.slice(beginning + index - 1, beginning + index))]

  test('V1 the delegation that acted, and the one it is about', () => {
    expect([1, 2, 3, 4, 5, 6].map(ofOne)).toEqual([['cuba'], ['kenya'], ['iran'], [], ['iran'], ['cuba']])
  })

  test('V1 all others may be sent what the hall is sent', () => {
    const known = concerned(entries)
    expect(known.has('norway')).toBe(false)
    expect(text('own:norway')).toBe(text('hall'))
  })
})

test('V1 an empty run is nothing', () => {
  expect(itemsFor([] as Entry[], 'hall', sha256)).toEqual([])
})
