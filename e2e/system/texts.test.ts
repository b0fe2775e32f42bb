import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startTestRedis } from '#server/redis/testing/testRedis.ts'
import { LIFETIME_MS } from '#shared/protocol/lifetime.ts'
import { MOST_TEXT_BYTES, textPath } from '#shared/protocol/texts.ts'
import { faultyLine } from '#e2e/wire/faultyLine.ts'
import { TextDoor } from '#e2e/wire/textDoor.ts'
import { watchedDocuments } from '#e2e/wire/watchedDocuments.ts'
import type { NodeOptions } from '#e2e/wire/testNode.ts'
import { foundIn, keysIn, nodeWithDocuments, textHall } from './testing/textHall.ts'
import { Watcher } from './testing/watcher.ts'

/** Found wherever it is: no other bytes are like it. */
const WORDS = 'Mister President, this is a rehearsal of the tests, and its words are zyxwvut.'
const OTHER = 'These are other words of the tests: stuvwxyz.'
const COMMAND_ID = 'a-press-of-the-test'
const NOTHING = { ok: false, code: 'not-found' }

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const DOCX = zipSync({ '[Content_Types].xml': bytesOf('<Types/>'), 'word/document.xml': bytesOf(`<w:document>${WORDS}</w:document>`) })
const PDF = bytesOf(`%PDF-1.7\n${WORDS}\n%%EOF\n`)

interface StoreOfTest {
  options: NodeOptions
  /** Where its files lie. */
  folder: string
  /** The deletion has come to the disk after so long at the latest, ms. */
  withinMs: number
}
const STORES: Readonly<Record<string, () => Promise<StoreOfTest>>> = {
  'in files': async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rostrum-texts-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    return { options: { dataDir: folder }, folder, withinMs: 1 }
  },
  'in Redis': async () => {
    const redis = await startTestRedis()
    onTestFinished(() => redis.stop())
    return { options: { redisUrl: redis.url }, folder: redis.dir, withinMs: 30_000 }
  },
}

describe.each(Object.keys(STORES))('texts of statements %s', kind => {
  const store = (): Promise<StoreOfTest> => (STORES[kind] as () => Promise<StoreOfTest>)()

  test('I17 I18 embargo at the wire: before delivery no byte of a text reaches another delegation, a panellist, a screen or the public; then it is there', async () => {
    const { options } = await store()
    const { node } = await nodeWithDocuments(options)
    const { meeting, d1Id, door, deliver } = await textHall([node])
    const codes = { d2: 'd2', panellist: 'panellist.p1', screen: 'screen', public: null } as const
    const watchers: Watcher[] = []
    for (const [name, who] of Object.entries(codes)) watchers.push(await Watcher.enter(name, { url: node.url, from: null, meetingId: meeting.meetingId, code: who === null ? null : meeting.card(who).code }))
    onTestFinished(async () => void (await Promise.all(watchers.map(watcher => watcher.close()))))
    const own = await door('d1')
    expect((await own.put(d1Id, WORDS)).status).toBe(200)
    for (const who of ['d1', 'chair', 'secretariat', 'booth.fr']) expect([who, (await (await door(who)).read(d1Id)).bytes.toString('utf8')]).toEqual([who, WORDS])

    const lookAll = async (): Promise<void> => {
      for (const watcher of watchers) {
        await watcher.look([d1Id])
        await watcher.get(textPath(meeting.meetingId, d1Id))
      }
    }
    const sentTo = (): string[] => watchers.filter(({ line, pieces }) => line.bytes().includes(WORDS) || pieces.some(({ text }) => text.includes('zyxwvut'))).map(({ name }) => name)
    await lookAll()
    expect(sentTo()).toEqual([])
    await deliver()
    expect(sentTo()).toEqual([]) // nobody is sent it unasked
    await lookAll()
    expect(sentTo()).toEqual(Object.keys(codes))
  })

  test('I15 I16 after deletion it is in no file of the store in readable form, nor is anything by which it could be read', async () => {
    const { options, folder, withinMs } = await store()
    const { node, documents } = await nodeWithDocuments(options)
    const { chair, d1Id, door } = await textHall([node])
    const own = await door('d1')
    await own.put(d1Id, OTHER)
    const replaced = await keysIn(documents)
    const long = WORDS.padEnd(700_000, ' and more')
    expect((await own.put(d1Id, long)).status).toBe(200)
    const keys = await keysIn(documents)
    const [wrapped = ''] = keys
    // What is searched is where it should be, or the search would show nothing; and the text, the key and the salt never are.
    expect(await foundIn(folder, [wrapped])).toEqual([wrapped])
    const open = [WORDS, 'zyxwvut', OTHER, ...keys.slice(1), Buffer.from(WORDS).toString('base64url').slice(0, 40)]
    expect(await foundIn(folder, open)).toEqual([])
    expect((await own.read(d1Id)).bytes.toString('utf8')).toBe(long)

    expect((await own.delete(d1Id)).status).toBe(200)
    await chair.until(({ rows }) => rows[0]?.request.hasText === false, 'the deletion')
    for (const prefix of ['text/', 'text-key/'] as const) expect(await documents.keys(prefix)).toEqual([])
    expect((await own.read(d1Id)).body).toEqual(NOTHING)
    await expect.poll(() => foundIn(folder, [...open, ...keys, ...replaced]), { timeout: withinMs + 5000, interval: 250 }).toEqual([])
  })

  test('I19 when their time is over nobody reads them, and of all nodes that sweep one says so', async () => {
    const { options } = await store()
    const { node, documents } = await nodeWithDocuments(options)
    const nodes = options.redisUrl === undefined ? [node] : [node, (await nodeWithDocuments(options)).node]
    const { chair, d1Id, d2Id, door, deliver } = await textHall(nodes, 0)
    expect((await (await door('d1')).put(d1Id, WORDS)).status).toBe(200)
    expect((await (await door('d2')).put(d2Id, PDF)).status).toBe(200)
    await deliver()
    for (const one of nodes) await one.app.sweepTexts()
    expect((await (await door('public')).read(d1Id)).status).toBe(200)
    const desk = await door('secretariat') // the codes of a rehearsal end with it
    await chair.do({ type: 'closeMeeting' })
    expect((await desk.read(d1Id)).status).toBe(404)
    const before = chair.cursor.version
    await Promise.all([...nodes, ...nodes].map(one => one.app.sweepTexts()))
    await chair.until(({ documents: known }) => known.every(({ digest }) => digest === null), 'the deletion')
    expect(chair.cursor.version).toBe(before + 2)
    expect([...(await documents.keys('text/')), ...(await documents.keys('text-key/'))]).toEqual([])
  })
})

test('I17 what one may not read yet is answered as what is not there, and nothing is asked of the store for it', async () => {
  let reads = 0
  const { node } = await nodeWithDocuments({ around: documents => watchedDocuments(documents, { get: key => {
    if (key.startsWith('text')) reads += 1
    return documents.get(key)
  } }) })
  const { d1Id, d2Id, door } = await textHall([node])
  await (await door('d1')).put(d1Id, WORDS)
  const told = ({ status, headers, bytes }: Awaited<ReturnType<TextDoor['read']>>): unknown => [status, [...headers].filter(([name]) => name !== 'date'), bytes.toString('utf8')]
  reads = 0
  for (const who of ['public', 'd2', 'screen', 'panellist.p1']) {
    const reader = await door(who)
    const [waiting, none, ...embargoed] = [await reader.read(who === 'd2' ? 'd1.none' : d2Id), await reader.read('d1.nothing'), await reader.read(d1Id), await reader.read('no id')]
    for (const answer of [waiting, ...embargoed]) expect(told(answer as typeof none)).toEqual(told(none))
    expect((await reader.read(d1Id, 'HEAD')).headers.get('content-length')).toBe((await reader.read('d1.nothing', 'HEAD')).headers.get('content-length'))
  }
  expect(reads).toBe(0)
  expect((await TextDoor.at(node.url, { meetingId: 'no-such-meeting', accessId: 'public', cookie: '' }).read(d1Id)).body).toEqual(NOTHING)
  await (await door('chair')).read(d1Id)
  expect(reads).toBeGreaterThan(0)
})

test('I16 what is in it decides what it is; what it is not is refused', async () => {
  const { node } = await nodeWithDocuments()
  const { d1Id, door } = await textHall([node])
  const desk = await door('secretariat')
  const kinds = [[WORDS, 'text/plain; charset=utf-8', 'txt'], ['\ufeffПредседатель\r\n\tالسيد الرئيس\n主席先生', 'text/plain; charset=utf-8', 'txt'], [PDF, 'application/pdf', 'pdf'], [DOCX, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx']] as const
  for (const [bytes, type, ending] of kinds) {
    expect((await desk.put(d1Id, bytes, { headers: { 'content-type': 'text/html' } })).status).toBe(200)
    const { headers, bytes: read } = await (await door('booth.ru')).read(d1Id)
    expect(read.equals(Buffer.from(bytes))).toBe(true)
    const said = ['content-type', 'content-disposition', 'x-content-type-options', 'content-security-policy', 'cache-control'].map(name => headers.get(name))
    const etag = headers.get('etag') ?? ''
    expect([(await (await door('booth.ru')).ask('GET', d1Id, null, '', { 'if-none-match': etag })).status, (await (await door('d2')).ask('GET', d1Id, null, '', { 'if-none-match': etag })).status]).toEqual([304, 404])
    expect(said).toEqual([type, `attachment; filename=statement.${ending}`, 'nosniff', "sandbox; default-src 'none'", 'no-store, no-transform'])
  }
  const wrong: Record<string, Uint8Array | string> = {
    nothing: '', blanks: ' \n ', latin1: Buffer.from('Général', 'latin1'), utf16: Buffer.from(`\ufeff${WORDS}`, 'utf16le'), nul: `${WORDS}\0`, escape: `\u001b[31m${WORDS}`, c1: `${WORDS}\u0085`,
    half: PDF.subarray(0, 40), picture: Buffer.from('89504e470d0a1a0a', 'hex'), zip: zipSync({ 'a.txt': bytesOf(WORDS) }), torn: DOCX.subarray(0, DOCX.length - 30),
    macros: zipSync({ '[Content_Types].xml': bytesOf('<Types/>'), 'word/document.xml': bytesOf('<w/>'), 'word/vbaProject.bin': bytesOf('x') }), sheet: zipSync({ '[Content_Types].xml': bytesOf('<Types/>'), 'xl/workbook.xml': bytesOf('<w/>') }),
    old: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
  }
  for (const [name, bytes] of Object.entries(wrong)) expect([name, (await desk.put(d1Id, bytes)).body]).toEqual([name, { ok: false, code: 'malformed' }])
  expect((await desk.put(d1Id, gzipSync(WORDS), { headers: { 'content-encoding': 'gzip' } })).body.code).toBe('malformed')
  expect((await desk.put(d1Id, WORDS, { commandId: 'x' })).body.code).toBe('malformed')
  expect((await desk.put(d1Id, Buffer.alloc(MOST_TEXT_BYTES + 1, 'a'))).status).toBe(413)
  expect((await desk.put('no id', WORDS)).status).toBe(404)
  expect((await desk.read(d1Id)).bytes.equals(Buffer.from(DOCX))).toBe(true) // none of them took its place
})

test('I16 the longest there may be is read as it was put, also after a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rostrum-texts-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const { node } = await nodeWithDocuments({ dataDir: folder })
  const { meeting, d1Id, door } = await textHall([node])
  const long = Buffer.from('Words of the tests. '.padEnd(MOST_TEXT_BYTES, '0123456789abcdef '))
  expect((await (await door('d1')).put(d1Id, long)).status).toBe(200)
  await node.close()
  const { node: again } = await nodeWithDocuments({ dataDir: folder })
  expect((await (await TextDoor.of(meeting, again, 'booth.en')).read(d1Id)).bytes.equals(long)).toBe(true)
})

test('I16 of others it is not put nor deleted; by those presiding it is; and the hall hears that there is one', async () => {
  const { node } = await nodeWithDocuments()
  const { d1Id, d2, door, deliver } = await textHall([node])
  expect((await (await door('d2')).put(d1Id, OTHER)).body.code).toBe('not-yours')
  for (const who of ['screen', 'booth.fr', 'panellist.p1', 'public']) expect((await (await door(who)).put(d1Id, OTHER)).status).toBe(403)
  expect((await (await door('secretariat')).put(d1Id, WORDS)).status).toBe(200)
  await d2.until(({ rows }) => rows[0]?.request.hasText === true, 'that there is a text')
  expect(d2.meeting.documents).toEqual([])
  expect((await (await door('d2')).delete(d1Id)).body.code).toBe('not-yours')
  await deliver()
  expect((await (await door('d1')).put(d1Id, OTHER)).status).toBe(404)
  expect((await (await door('d1')).delete(d1Id)).status).toBe(404)
  expect((await (await door('d2')).read(d1Id)).bytes.toString('utf8')).toBe(WORDS)
  expect((await (await door('chair')).delete(d1Id)).status).toBe(200)
  expect((await (await door('d2')).read(d1Id)).body).toEqual(NOTHING)
})

test('I18 what the closing came before is read by everybody as not delivered; what nobody had answered is not', async () => {
  const { node } = await nodeWithDocuments()
  const { chair, d1Id, d2Id, door } = await textHall([node])
  const [, second] = [await (await door('d1')).put(d1Id, WORDS), await door('d2')]
  await second.put(d2Id, OTHER)
  await chair.do({ type: 'closeMeeting' })
  expect((await (await door('public')).read(d1Id)).bytes.toString('utf8')).toBe(WORDS)
  expect((await (await door('public')).read(d2Id)).body).toEqual(NOTHING)
  expect((await second.read(d2Id)).bytes.toString('utf8')).toBe(OTHER)
})

test('I14 I16 sent again it acts once; put anew the old one is gone; what was refused is swept away', async () => {
  const { node, documents } = await nodeWithDocuments()
  const { d1Id, d2Id, door } = await textHall([node])
  const own = await door('d1')
  const first = await own.put(d1Id, WORDS, { commandId: COMMAND_ID })
  expect((await own.put(d1Id, WORDS, { commandId: COMMAND_ID })).body).toEqual(first.body)
  expect((await own.put(d1Id, OTHER, { commandId: COMMAND_ID })).body.code).toBe('id-reused')
  expect(await documents.keys('text-key/')).toHaveLength(1)
  await own.put(d1Id, OTHER)
  expect(await documents.keys('text-key/')).toHaveLength(1)
  expect((await own.read(d1Id)).bytes.toString('utf8')).toBe(OTHER)
  expect((await own.put(d2Id, OTHER)).body.code).toBe('unknown-request')
  expect(await documents.keys('text/')).toHaveLength(1)
})

test('I14 I16 if the log cannot be told, the text is not changed, and sending it again changes it', async () => {
  let isAway = false
  const { node } = await nodeWithDocuments({ between: log => faultyLine(log, { isAway: () => isAway }) })
  const { d1Id, door } = await textHall([node])
  const own = await door('d1')
  await own.put(d1Id, WORDS)
  isAway = true
  const again = { commandId: COMMAND_ID, issuedAt: Date.now() - LIFETIME_MS + 2_000 }
  expect((await own.put(d1Id, OTHER, again)).body.code).toBe('try-again')
  expect((await own.read(d1Id)).bytes.toString('utf8')).toBe(WORDS)
  isAway = false
  expect((await own.put(d1Id, OTHER, { commandId: COMMAND_ID })).status).toBe(200)
  expect((await own.read(d1Id)).bytes.toString('utf8')).toBe(OTHER)
})
