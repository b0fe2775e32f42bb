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
/** So many delegations as could promise more than a node holds, two texts each. */
const SLOW = 7

/** Promises the longest text and sends little of it. Resolves once the server waits for the rest. */
async function promise(url: string, { meetingId, accessId, cookie }: SignedIn): Promise<void> {
  const { hostname, port } = new URL(url)
  const line = connect(Number(port), hostname)
  onTestFinished(() => void line.destroy())
  line.on('error', () => undefined)
  const query = new URLSearchParams({ commandId: crypto.randomUUID(), issuedAt: String(Date.now()) })
  line.write(`PUT /${textPath(meetingId, 'some.request')}?${query} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${cookie}\r\n${ACCESS_HEADER}: ${meetingId}/${accessId}\r\nContent-Length: ${MOST_TEXT_BYTES}\r\nExpect: 100-continue\r\n\r\n`)
  await once(line, 'data')
  line.write('W')
}

test('delegations that promise long texts and send them slowly keep nobody else from handing in theirs', async () => {
  const node = await startNode({})
  onTestFinished(() => node.close())
  const meeting = await makeMeeting(node, testPlan(SLOW + 1))
  for (let index = 1; index <= SLOW; index += 1) {
    const as = await signIn(node.url, meeting.card(`d${index}`).code)
    await Promise.all([promise(node.url, as), promise(node.url, as)])
  }
  for (const who of [`d${SLOW + 1}`, 'secretariat']) {
    const answer = await (await TextDoor.of(meeting, node, who)).put('some.request', WORDS)
    expect([who, answer.body.code]).toEqual([who, 'unknown-request'])
  }
})
