import { expect, test } from 'vitest'
import { floorSegment, withWaiting } from '#shared/floor/testing/halls.ts'
import { approve, decline } from '#shared/floor/testing/verbs.ts'
import { redactMeeting, type Audience } from '#shared/floor/visibility.ts'
import { itemsFor } from '#shared/sync/redact.ts'
import { logOf } from '#shared/sync/testing/log.ts'
import { sha256 } from './sealing.ts'
import { shownItems, shownMeeting } from './shown.ts'
import { Standing } from './standing.ts'

const entries = logOf(withWaiting(['cuba', 'kenya', 'iran'], floorSegment()).does(approve('kenya'), decline('iran', 'list-is-full')).moments)
const standing = new Standing('panel')
standing.take(entries.slice(0, -1))

const AUDIENCES: Audience[] = ['hall', 'delegations', 'own:cuba', 'own:kenya', 'presiding', 'hall']

test('each audience is shown what is its own, whoever asked before', () => {
  for (const audience of AUDIENCES) {
    expect(shownMeeting(standing.meeting, audience)).toEqual(redactMeeting(standing.meeting, audience))
    expect(shownItems(entries, audience)).toEqual(itemsFor(entries, audience, sha256))
  }
})

test('for all in the hall a meeting is made once, until the next entry, and an entry once', () => {
  const [meeting, items] = [shownMeeting(standing.meeting, 'hall'), shownItems(entries, 'hall')]
  expect(shownMeeting(standing.meeting, 'hall')).toBe(meeting)
  const seen = items.filter(item => 'version' in item)
  expect(seen.length).toBeGreaterThan(0)
  for (const item of shownItems(entries, 'hall')) if ('version' in item) expect(seen).toSatisfy((all: unknown[]) => all.includes(item))
  standing.take(entries)
  expect(shownMeeting(standing.meeting, 'hall')).not.toBe(meeting)
  expect(shownMeeting(standing.meeting, 'hall')).toEqual(redactMeeting(standing.meeting, 'hall'))
})
