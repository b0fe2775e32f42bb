import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withList } from '#shared/floor/testing/halls.ts'
import { addSeconds, end, give } from '#shared/floor/testing/verbs.ts'
import { linesFor } from '#shared/sync/record/testing/linesFor.ts'
import { logOf } from '#shared/sync/testing/log.ts'
import { sha256 } from './sha256.ts'
import { verifyBytes, type Checked } from './verifyBytes.ts'

/** The record of a meeting in which time was added again and again. */
function entriesOf(times: number): ReturnType<typeof logOf> {
  const hall = withList(['kenya', 'cuba']).does(give('kenya'), ...Array.from({ length: times }, () => addSeconds(1)), end)
  return logOf(hall.moments)
}

const bytesOf = (entries: ReturnType<typeof logOf>): Uint8Array => new TextEncoder().encode(linesFor(entries, 'hall').join('\n'))

test.each(['', 'a', 'Côte d’Ivoire', '中国'.repeat(100)])('the hash of a page is that of every other: %j', text => {
  expect(sha256(text)).toBe(createHash('sha256').update(text).digest('base64url'))
})

test('a long record is verified in slices, and the page is told how far it is', async () => {
  const entries = entriesOf(600)
  const told: number[] = []
  const checked = await verifyBytes(bytesOf(entries), 'panel', entries.at(-1) ?? null, ({ version, of }) => {
    expect(of).toBe(entries.length)
    told.push(version)
  })
  expect(checked).toMatchObject({ ok: true, version: entries.length, publishedAt: entries.length })
  expect(told.length).toBeGreaterThan(1)
  expect(told).toEqual(told.toSorted((one, other) => one - other))
})

test('what is wrong is said as on the command line; the record of another meeting is none of this one', async () => {
  const entries = entriesOf(3)
  const bytes = bytesOf(entries)
  const check = (of: Uint8Array, meetingId = 'panel'): Promise<Checked> => verifyBytes(of, meetingId, entries.at(-1) ?? null, () => {})
  const line = bytes.indexOf(10, bytes.indexOf(10) + 1) // where the first entry ends
  expect(await check(bytes.with(line - 20, 126))).toMatchObject({ ok: false, fault: { version: 1 } })
  expect(await check(bytes.with(line + 20, 255))).toMatchObject({ ok: false, fault: { code: 'form', version: 2 } })
  expect(await check(bytes, 'another')).toEqual({ ok: 'other-meeting', meetingId: 'panel' })
  expect(await check(new TextEncoder().encode('name,category\r\n'))).toMatchObject({ ok: false, fault: { code: 'header', version: null } })
})
