import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { ACCESS_HEADER } from '#shared/protocol/http.ts'
import { MOST_TEXT_BYTES, textPath } from '#shared/protocol/texts.ts'
import { signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'
import { TextDoor } from '#e2e/wire/textDoor.ts'

const WORDS = 'Words of the tests, in a rehearsal.'
/** What a node holds of texts, bytes; so many delegations promise all of it, two of the longest texts each and what is left. */
const HELD = 64 * 1024 * 1024
const SLOW = Math.ceil(HELD / (2 * MOST_TEXT_BYTES))

/** Promises a text so long and sends little of it. Resolves once the server waits for the rest. */
async function promise(url: string, { meetingId, accessId, cookie }: SignedIn, bytes: number): Promise<void> {
  const { hostname, port } = new URL(url)
  const line = connect(Number(port), hostname)
  onTestFinished(() => void line.destroy())
  line.on('error', () => undefined)
  const query = new URLSearchParams({ commandId: crypto.randomUUID(), issuedAt: String(Date.now()) })
  line.write(`PUT /${textPath(meetingId, 'some.request')}?${query} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${cookie}\r\n${ACCESS_HEADER}: ${meetingId}/${accessId}\r\nContent-Length: ${bytes}\r\nExpect: 100-continue\r\n\r\n`)
  await once(line, 'data')
  line.write('W')
}

test('delegations that promise long texts and send them slowly keep nobody else from handing in theirs', async () => {
  const node = await startNode({})
  onTestFinished(() => node.close())
  const meeting = await makeMeeting(node, testPlan(SLOW + 1))
  let left = HELD
  for (let index = 0; left > 0; index += 1) {
    const as = await signIn(node.url, meeting.card(`d${1 + Math.floor(index / 2)}`).code)
    const bytes = Math.min(left, MOST_TEXT_BYTES)
    await promise(node.url, as, bytes)
    left -= bytes
  }
  for (const who of [`d${SLOW + 1}`, 'secretariat']) {
    const answer = await (await TextDoor.of(meeting, node, who)).put('some.request', WORDS)
    expect([who, answer.body.code]).toEqual([who, 'unknown-request'])
  }
})
