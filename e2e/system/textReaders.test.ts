import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { ACCESS_HEADER } from '#shared/protocol/http.ts'
import { MOST_TEXT_BYTES, textPath } from '#shared/protocol/texts.ts'
import { MOST_TO_KNOWN } from '#server/texts/textsUnderWay.ts'
import { signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import { watchedDocuments } from '#e2e/wire/watchedDocuments.ts'
import { nodeWithDocuments, textHall } from './testing/textHall.ts'

/** Asks for a text on a line of its own, and takes nothing of the answer but what its first bytes say. */
async function deafReader(url: string, { meetingId, accessId, cookie }: SignedIn, requestId: string): Promise<{ line: Socket; status: string }> {
  const { hostname, port } = new URL(url)
  const line = connect({ port: Number(port), host: hostname })
  onTestFinished(() => void line.destroy())
  line.on('error', () => undefined)
  await once(line, 'connect')
  line.write(`GET /${textPath(meetingId, requestId)} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${cookie}\r\n${ACCESS_HEADER}: ${meetingId}/${accessId}\r\n\r\n`)
  const [first] = (await once(line, 'data')) as [Buffer]
  line.pause()
  return { line, status: first.toString('latin1').slice(9, 12) }
}

test('I17 readers who take nothing are answered up to a bound, from one reading of the text; then too many, and everybody else is served', async () => {
  let readings = 0
  const { node } = await nodeWithDocuments({ around: documents => watchedDocuments(documents, { get: key => {
    if (/^text\/.*\/0$/.test(key)) readings += 1
    return documents.get(key)
  } }) })
  const { meeting, d1Id, door } = await textHall([node])
  const long = Buffer.alloc(MOST_TEXT_BYTES, 'Words of the tests. ')
  expect((await (await door('d1')).put(d1Id, long)).status).toBe(200)
  const [desk, booth] = [await door('secretariat'), await door('booth.fr')]
  const as = await signIn(node.url, meeting.card('secretariat').code)
  readings = 0
  const readers = await Promise.all(Array.from({ length: MOST_TO_KNOWN.ofReader }, () => deafReader(node.url, as, d1Id)))
  expect(readers.map(({ status }) => status)).toEqual(readers.map(() => '200'))
  expect(readings).toBe(1)

  const refused = await desk.read(d1Id)
  expect([refused.status, refused.body.code, refused.headers.get('retry-after')]).toEqual([429, 'too-many', '1'])
  expect((await booth.read(d1Id)).bytes.equals(long)).toBe(true)
  expect(readings).toBe(1)
  for (const { line } of readers) line.destroy()
  await expect.poll(async () => (await desk.read(d1Id)).status).toBe(200)
})
