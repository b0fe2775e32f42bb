import { execFile } from 'node:child_process'
import { hash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { redactMeeting, type Audience } from '#shared/floor/visibility.ts'
import { ACCESS_HEADER } from '#shared/protocol/http.ts'
import { headReply, type HeadReply } from '#shared/sync/record/headReply.ts'
import { tamperings } from '#shared/sync/record/testing/tamperings.ts'
import { verifyRecord, type Verdict } from '#shared/sync/record/verifyRecord.ts'
import { recordLines } from '#client/public/verify/recordLines.ts'
import { seeded } from '#server/testing/seeded.ts'
import { IS_HARD } from '#e2e/stories/testing/isHard.ts'
import type { SignedIn } from '#e2e/wire/frontDoor.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import { freePort } from '#server/testing/freePort.ts'
import { playedPanel, type PlayedPanel } from './testing/playedPanel.ts'

/** The same meeting, as three readers have it: nobody in particular, a delegation, those presiding. */
let node: TestNode
let panel: PlayedPanel
let head: HeadReply
const records = new Map<Reader, Buffer>()

const READERS = ['hall', 'own', 'presiding'] as const
type Reader = (typeof READERS)[number]
const DELEGATION = 'delegation-1'
const AUDIENCE: Record<Reader, Audience> = { hall: 'hall', own: `own:${DELEGATION}`, presiding: 'presiding' }
const ACCESS: Record<Reader, string | null> = { hall: null, own: `delegation.${DELEGATION}`, presiding: 'secretariat' }

beforeAll(async () => {
  node = await startNode({})
  panel = await playedPanel(node, 7)
  for (const reader of READERS) records.set(reader, await bytesFor(ACCESS[reader]))
  head = headReply.parse(await (await fetch(`${node.url}/api/meetings/${panel.meetingId}/head`)).json())
}, 120_000)
afterAll(() => node.close())

const sha256 = (text: string): string => hash('sha256', text, 'base64url')
const verdictOf = (record: Uint8Array): Verdict => verifyRecord(recordLines(record), sha256, head)
const recordOf = (reader: Reader): Buffer => records.get(reader) ?? Buffer.alloc(0)

function ask(as: SignedIn | null, headers: Record<string, string> = {}): Promise<Response> {
  const by = as === null ? {} : { cookie: as.cookie, [ACCESS_HEADER]: `${as.meetingId}/${as.accessId}` }
  return fetch(`${node.url}/api/meetings/${panel.meetingId}/record.json`, { headers: { ...by, ...headers } })
}

async function bytesFor(accessId: string | null): Promise<Buffer> {
  const response = await ask(accessId === null ? null : panel.session(accessId))
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
  return Buffer.from(await response.arrayBuffer())
}

describe.each(READERS)('the record for %s', reader => {
  test('is one document of JSON, verifies, and folds to what its reader was shown', () => {
    const { header, entries } = JSON.parse(recordOf(reader).toString()) as { header: object; entries: object[] }
    expect(header).toMatchObject({ meetingId: panel.meetingId, audience: AUDIENCE[reader], version: head.version, head: head.head })
    expect(entries).toHaveLength(head.version)
    expect(head.version).toBeGreaterThan(200)
    const verdict = verdictOf(recordOf(reader))
    if (!verdict.ok) throw new Error(JSON.stringify(verdict.fault))
    expect(verdict.publishedAt).toBe(head.version)
    expect(verdict.meeting).toEqual(redactMeeting(panel.meeting, AUDIENCE[reader]))
  })

  test('with a changed byte anywhere is refused, and the entry is named', () => {
    const record = recordOf(reader)
    const ends = [...record.keys()].filter(index => record[index] === 10)
    const random = seeded(reader.length)
    const within = (from: number, to: number): number => from + Math.floor(random() * (to - from))
    // The whole header, of which the records differ in a word, the end, where lines end, and anywhere else.
    const header = Array.from({ length: (ends[0] ?? 0) + 2 }, (_, index) => index).filter(index => IS_HARD || reader === 'hall' || index % 10 === 0)
    const places = [...header, record.length - 4, record.length - 3, record.length - 2, record.length - 1, ...ends.slice(0, 4), ...Array.from({ length: IS_HARD ? 60 : 30 }, () => within(0, record.length))]
    for (const place of places) {
      const changed = Buffer.from(record)
      changed[place] = (changed[place] ?? 0) ^ (1 + Math.floor(random() * 255))
      const line = ends.findIndex(end => end >= place) + 1
      const version = line === 1 || line > head.version + 1 ? null : line - 1
      expect([place, verdictOf(changed)]).toMatchObject([place, { ok: false, fault: { line, version } }])
    }
  }, 120_000)

  test('with a blank more, another order of keys, or another way to write a letter is refused', () => {
    const text = recordOf(reader).toString()
    for (const [from, to] of [[',"version":', ', "version":'], ['"entries":[', '"entries": ['], ['"at":', '"\\u0061t":']] as const) {
      expect(text).toContain(from)
      expect(verdictOf(Buffer.from(text.replace(from, to))).ok).toBe(false)
    }
    const { header, entries } = JSON.parse(text) as object & Record<'header' | 'entries', unknown>
    expect(verdictOf(Buffer.from(JSON.stringify({ header, entries }))).ok).toBe(false)
    expect(verdictOf(Buffer.concat([recordOf(reader), Buffer.from('\n')])).ok).toBe(false)
  })

  test('with an entry dropped, swapped, inserted, or without its tail is refused, and the entry is named', () => {
    const lines = recordOf(reader).toString().split('\n')
    const random = seeded(reader.length + 1)
    for (const at of [1, 2, head.version - 2, head.version - 1, ...Array.from({ length: 4 }, () => 3 + Math.floor(random() * (head.version - 6)))]) {
      for (const [what, version, tampered] of tamperings(lines, at)) {
        expect([what, at, verdictOf(Buffer.from(tampered.join('\n')))]).toMatchObject([what, at, { ok: false, fault: { version } }])
      }
    }
  }, 120_000)

  test('passes for that of no other reader', () => {
    const text = recordOf(reader).toString()
    for (const other of ['hall', 'own:delegation-2', 'presiding'] as const) {
      if (other === AUDIENCE[reader]) continue
      const [first = '', ...rest] = text.split('\n')
      const audience = (JSON.parse(`${first}]}`) as { header: { audience: string } }).header.audience
      expect(verdictOf(Buffer.from([first.replace(audience, other), ...rest].join('\n')))).toMatchObject({ ok: false, fault: { code: 'header' } })
    }
  })
})

const run = promisify(execFile)

/** `npm run verify`, as one runs it. */
async function verify(record: Uint8Array, ...options: string[]): Promise<{ code: number; said: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-record-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = join(folder, 'record.json')
  await writeFile(file, record)
  return verifyFile(file, ...options)
}

async function verifyFile(file: string, ...options: string[]): Promise<{ code: number; said: string }> {
  return run(process.execPath, ['--import', 'tsx', 'e2e/verify/verify.ts', file, ...options]).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (failed: { code: number; stderr: string }) => ({ code: failed.code, said: failed.stderr }),
  )
}

test('from the command line: one’s own verifies against the server, and a tail that was cut off well is missed only by whoever asks for no head', async () => {
  const { code, said } = await verify(recordOf('own'), '--server', node.url)
  expect([code, said]).toEqual([0, expect.stringMatching(/It ends with the published head\nverified: \d+ entries, 0 draws\n$/)])
  const lines = recordOf('hall').toString().split('\n')
  const cut = Buffer.from((tamperings(lines, 9).at(-1)?.[2] ?? []).join('\n'))
  expect((await verify(cut)).said).toContain('whether the end was cut off is not known')
  const missing = { code: 1, said: expect.stringMatching(/^NOT VERIFIED: entry 10 \(line 11\): it is missing/) }
  expect(await verify(cut, '--server', node.url)).toEqual(missing)
  expect(await verify(cut, '--head', head.head)).toEqual(missing)
  expect(await verify(recordOf('hall'), '--head', head.head)).toMatchObject({ code: 0 })
  expect(await verify(recordOf('hall'), '--head', `-${head.head.slice(1)}`), 'a head may begin with a hyphen').toMatchObject({ code: 1 })
  expect(await verify(recordOf('hall'), '--nonsense')).toMatchObject({ code: 2 })
}, 120_000)

test('from the command line: a file that cannot be read is said in one line, and is no record that is wrong', async () => {
  for (const [file, why] of [[join(tmpdir(), 'no-such-record.json'), /^the record could not be read: ENOENT: .*\n$/], [tmpdir(), /^the record could not be read: EISDIR: .*\n$/]] as const) {
    expect(await verifyFile(file)).toEqual({ code: 2, said: expect.stringMatching(why) })
  }
})

test('from the command line: why no head came from a server is said, and is no record that is wrong', async () => {
  const nobody = `http://127.0.0.1:${await freePort()}`
  expect(await verify(recordOf('hall'), '--server', nobody)).toEqual({ code: 2, said: expect.stringMatching(/^the head could not be read: .*ECONNREFUSED.*\n$/) })
})

test('what a delegation is sent is its own and the hall’s, and its origin where it acted; those presiding see all', () => {
  const partsOf = (reader: Reader): { shown: number; origins: number } => {
    const { entries } = JSON.parse(recordOf(reader).toString()) as { entries: { origin: object; events: object[] }[] }
    return { shown: entries.flatMap(({ events }) => events).filter(event => 'value' in event).length, origins: entries.filter(({ origin }) => 'value' in origin).length }
  }
  const [hall, own, presiding] = READERS.map(partsOf)
  expect(hall?.origins).toBe(0)
  expect(own?.origins).toBeGreaterThan(0)
  expect(own?.shown).toBeGreaterThan(hall?.shown ?? Infinity)
  expect(presiding?.shown).toBeGreaterThan(own?.shown ?? Infinity)
  expect(presiding?.origins).toBe(head.version)
})

test('is kept under the name of its meeting, and what the hall saw says that it is that', async () => {
  const names = await Promise.all(READERS.map(async reader => {
    const accessId = ACCESS[reader]
    const response = await ask(accessId === null ? null : panel.session(accessId))
    await response.body?.cancel()
    return response.headers.get('content-disposition')
  }))
  const { meetingId } = panel
  expect(names).toEqual([`attachment; filename=${meetingId}-public-record.json`, `attachment; filename=${meetingId}-record.json`, `attachment; filename=${meetingId}-record.json`])
})

test('what is one reader’s alone is kept by nobody, the public one is; a session that is none gets neither', async () => {
  const own = panel.session(`delegation.${DELEGATION}`)
  const [mine, all] = [await ask(own), await ask(null)]
  expect(mine.headers.get('cache-control')).toContain('no-store')
  expect(all.headers.get('cache-control')).toBe('no-cache')
  expect(all.headers.get('vary')?.toLowerCase()).toContain(ACCESS_HEADER)
  const again = { 'if-none-match': all.headers.get('etag') ?? '', 'cache-control': 'max-age=0' }
  expect((await ask(null, again)).status).toBe(304)
  expect((await ask(own, again)).status).toBe(200)
  expect((await ask({ ...own, cookie: '' })).status).toBe(401)
  expect((await ask({ ...own, accessId: 'secretariat' })).status).toBe(401)
  expect((await ask({ ...own, accessId: 'public' })).status).toBe(200)
  for (const response of [mine, all]) await response.body?.cancel()
})
