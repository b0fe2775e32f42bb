import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { describe, expect, test } from 'vitest'
import { meeting as meetingSchema } from '#shared/floor/meeting.ts'
import { act } from '#shared/floor/acts.ts'
import { emptyMeeting } from '#shared/floor/model.ts'
import { SIGHT } from '#shared/floor/visibility.ts'
import { brokenAt } from './chain.ts'
import { entry as entrySchema, startOf } from './entry.ts'
import { fold } from './fold.ts'
import { sha256 } from './testing/log.ts'

/**
 * Logs of past versions. A meeting is its log, so a log that was written once must fold for ever: when one of these turns
 * red, the rules have to understand the old event again. From the first release on, never change or remove a file; record a new one beside it
 * (`testing/recordHistory.ts`).
 */
const folder = join(import.meta.dirname, '../floor/history')
const names = readdirSync(folder).filter(name => name.endsWith('.json'))

const anything = z.looseObject({})
const recorded = z.strictObject({ entries: z.array(anything).min(1), meeting: z.looseObject({ meetingId: z.string() }) })
const read = (name: string) => recorded.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))

describe.each(names)('%s', name => {
  const { entries, meeting } = read(name)
  const known = entries.map(entry => entrySchema.safeParse(entry))

  test('its entries are understood', () => {
    expect(known.flatMap(({ error }) => (error === undefined ? [] : [error.message]))).toEqual([])
  })

  test('it folds to the meeting recorded beside it', () => {
    const folded = known.flatMap(({ data }) => (data === undefined ? [] : [data])).reduce(fold, emptyMeeting(meeting.meetingId))
    // All that the meeting was then it still is; what has come to the state since is as it held then by itself.
    expect(folded).toMatchObject(meeting)
    expect(meetingSchema.safeParse(folded).error).toBeUndefined()
  })

  test('its chain verifies', () => {
    expect(brokenAt(startOf(meeting.meetingId), known.flatMap(({ data }) => (data === undefined ? [] : [data])), sha256)).toBeNull()
  })
})

test('the histories together hold every event there is: a new kind of event needs a new history', () => {
  const seen = new Set(names.flatMap(name => read(name).entries).flatMap(entry => entrySchema.parse(entry).events.map(({ value }) => value.type)))
  expect(Object.keys(SIGHT).filter(type => !new Set<string>(seen).has(type))).toEqual([])
})

test('and every kind of act', () => {
  const events = names.flatMap(name => read(name).entries).flatMap(entry => entrySchema.parse(entry).events)
  const done = new Set<string>(events.flatMap(({ value }) => (value.type === 'actNoted' ? [value.act.what.kind] : [])))
  const kinds = act.shape.what.def.options.flatMap(option => option.shape.kind.def.values)
  expect(kinds.filter(kind => !done.has(kind))).toEqual([])
})
