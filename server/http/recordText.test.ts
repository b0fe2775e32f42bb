import { expect, test } from 'vitest'
import { withWaiting } from '#shared/floor/testing/halls.ts'
import { approve, change } from '#shared/floor/testing/verbs.ts'
import type { Audience } from '#shared/floor/visibility.ts'
import { logOf, MEETING_ID } from '#shared/sync/testing/log.ts'
import { linesFor } from '#shared/sync/record/testing/linesFor.ts'
import { Standing } from '#server/meetings/standing.ts'
import { IN_ONE_TURN, recordText } from './recordText.ts'

/** Longer than what is written in some turns; the last entries are not known yet. */
const changes = Array.from({ length: 3 * IN_ONE_TURN }, (_one, index) => change('cuba', { language: index % 2 === 0 ? 'fr' : 'es' }))
const entries = logOf(withWaiting(['cuba', 'kenya', 'iran']).does(approve('kenya')).as('cuba').does(...changes).moments)
const BEFORE = entries.length - 2

function standingAt(version: number): Standing {
  const standing = new Standing(MEETING_ID)
  standing.take(entries.slice(0, version))
  return standing
}
const textFor = async (standing: Standing, audience: Audience): Promise<string> => (await recordText({ meetingId: MEETING_ID, standing }, audience)).plain.toString()

const AUDIENCES: Audience[] = ['hall', 'own:cuba', 'own:kenya', 'presiding']

test.each(AUDIENCES)('the record for %s is the same whether it was made at once or went on', async audience => {
  const standing = standingAt(BEFORE)
  expect(await textFor(standing, audience)).toBe(linesFor(entries.slice(0, BEFORE), audience).join('\n'))
  // Two positions at the same time, each whole.
  const first = textFor(standing, audience)
  standing.take(entries)
  expect(await textFor(standing, audience)).toBe(linesFor(entries, audience).join('\n'))
  expect(await first).toBe(linesFor(entries.slice(0, BEFORE), audience).join('\n'))
})

test('while a long one is made, what else has come is served in between', async () => {
  let served = 0
  const serve = (): void => {
    served += 1
    timer = setImmediate(serve)
  }
  let timer = setImmediate(serve)
  await textFor(standingAt(entries.length), 'presiding')
  clearImmediate(timer)
  expect(served).toBeGreaterThanOrEqual(Math.floor(entries.length / IN_ONE_TURN))
})

test('what was written for a reader is not written again when the log has gone on', async () => {
  const standing = standingAt(BEFORE)
  let looks = 0
  const [first] = standing.entries
  Object.defineProperty(standing.entries, 0, { get: () => {
    looks += 1
    return first
  } })
  await textFor(standing, 'own:cuba')
  const before = looks
  expect(before).toBeGreaterThan(0)
  standing.take(entries)
  await textFor(standing, 'own:cuba')
  expect(looks).toBe(before)
})
