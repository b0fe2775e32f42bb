import { randomBytes } from 'node:crypto'
import type { Socket as Wire } from 'node:net'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { WebSocket } from 'ws'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { MOST_CHARACTERS } from '#server/sockets/submit.ts'
import { makeMeeting, REQUEST, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'

let node: TestNode
let meeting: TestMeeting
let chair: WireWindow

beforeAll(async () => {
  node = await startNode({})
  meeting = await makeMeeting(node, testPlan(9, ['member-state']))
  chair = await meeting.enter(node, 'chair')
  await chair.do({ type: 'openList' })
})
afterAll(async () => {
  chair.close()
  await node.close()
})

const request = (): string => JSON.stringify({ commandId: randomBytes(16).toString('hex'), issuedAt: Date.now(), command: REQUEST })
const listed = (): string[] => chair.meeting.rows.map(row => row.request.delegationId)

/** A joined line of a delegation, on which may be said what socket.io would not say. */
async function lineOf(delegationId: string) {
  const cookie = await meeting.cookieOf(node, delegationId)
  const line = io(node.url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie } })
  onTestFinished(() => void line.disconnect())
  await new Promise<void>(resolve => line.once('connect', resolve))
  const join = { protocol: PROTOCOL_VERSION, meetingId: meeting.meetingId, accessId: `delegation.${delegationId}`, cursor: null }
  expect(await line.timeout(5000).emitWithAck('meeting:join', join)).toMatchObject({ ok: true })
  const heard: string[] = []
  line.io.engine.on('packet', ({ data }: { data?: unknown }) => heard.push(String(data)))
  const { ws } = line.io.engine.transport as unknown as { ws: WebSocket }
  const wire = Reflect.get(ws, '_socket') as Wire
  const answers = (id: number): string[] => heard.filter(one => one.startsWith(`3${id}[`))
  return {
    answers,
    /** All of it in one piece. */
    say: (...packets: string[]) => {
      wire.cork()
      for (const one of packets) ws.send(`4${one}`)
      wire.uncork()
    },
  }
}

test.each([
  ['by its line', 'd1', 7, (message: string) => `27["command:submit",${message}]`],
  ['with a longer number than commands have', 'd2', 1_234_567_890, (message: string) => `21234567890["command:submit",${message}]`],
  ['with the name of what it is said to', 'd3', 7, (message: string) => `2/,7["command:submit",${message}]`],
  ['with more blanks than a command may have letters', 'd4', 7, (message: string) => `27["command:submit",${message}${' '.repeat(MOST_CHARACTERS)}]`],
])('a command that comes %s is taken, and answered once', async (_how, delegationId, id, packet) => {
  const { say, answers } = await lineOf(delegationId)
  say(packet(request()))
  await expect.poll(() => answers(id)).toEqual([expect.stringContaining('"ok":true') as string])
  await expect.poll(() => listed()).toContain(delegationId)
})

// Who says goodbye gives it again elsewhere: taken here too, it would be there twice, or refused there.
test.each([['behind', 'd5', 'd6'], ['before', 'd7', 'd8']])('a command that is read with its line’s farewell %s it is not taken', async (order, delegationId, other) => {
  const { say } = await lineOf(delegationId)
  const command = `27["command:submit",${request()}]`
  say(...(order === 'behind' ? [command, '1'] : ['1', command]))
  const later = await lineOf(other)
  later.say(`27["command:submit",${request()}]`)
  await expect.poll(() => listed()).toContain(other)
  expect(listed()).not.toContain(delegationId)
})

test.each([100_000, 30_000])('what is nested %d deep is malformed, and too large where it is and this Node can measure it; the line stays', async depth => {
  const { say, answers } = await lineOf('d9')
  const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`
  const code = deep.length > MOST_CHARACTERS && canBeWrittenAgain(deep) ? 'too-large' : 'malformed'
  say(`277["command:submit",${deep}]`)
  await expect.poll(() => answers(77)).toEqual([`377[{"ok":false,"code":"${code}"}]`])
  say('278["clock:ask",null]')
  await expect.poll(() => answers(78)).toEqual([expect.stringMatching(/^378\[\{"now":[\d.]+\}\]$/) as string])
})

/** Older ones give up on what is nested so deeply. */
function canBeWrittenAgain(text: string): boolean {
  try {
    return JSON.stringify(JSON.parse(text)).length > 0
  } catch {
    return false
  }
}
