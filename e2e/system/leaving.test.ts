import { once } from 'node:events'
import { connect } from 'node:net'
import { Manager } from 'socket.io-client'
import { expect, onTestFinished, test } from 'vitest'
import { EventReader } from '#e2e/wire/eventReader.ts'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import { publicOf, StreamWindow } from '#e2e/wire/streamWindow.ts'

async function nodeOfTest(): Promise<TestNode> {
  const node = await startNode({})
  onTestFinished(() => node.close())
  return node
}

/** A line on which a request has begun before the node leaves. */
async function begun(node: TestNode, head: string): Promise<(rest: string) => Promise<string>> {
  const line = connect(Number(new URL(node.url).port), '127.0.0.1')
  onTestFinished(() => void line.destroy())
  line.write(head)
  await once(line, 'connect')
  let text = ''
  line.on('data', bytes => (text += String(bytes)))
  await expect(fetch(`${node.url}/healthz`)).resolves.toMatchObject({ status: 200 }) // what was written before has been read by now
  return async rest => {
    line.write(rest)
    await once(line, 'close')
    return text
  }
}

test('a node that leaves says so on /readyz and takes nobody new: no line, no socket, no stream', async () => {
  const node = await nodeOfTest()
  const [ready, socket, stream] = [
    await begun(node, 'GET /readyz HTTP/1.1\r\n'),
    await begun(node, 'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\n'),
    await begun(node, 'POST /api/line/join HTTP/1.1\r\n'),
  ]
  await node.app.leave()
  await expect(fetch(`${node.url}/readyz`)).rejects.toThrow('fetch failed')
  const [is, upgraded, joined] = [
    await ready('Host: here\r\n\r\n'),
    await socket('Host: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n'),
    await stream('Host: here\r\nContent-Length: 0\r\n\r\n'),
  ]
  expect(is).toMatch(/^HTTP\/1.1 503 /)
  expect(is).toMatch(/\r\nConnection: close\r\n/i)
  expect(upgraded).toMatch(/^HTTP\/1.1 4\d\d /)
  expect(joined).toContain('{"ok":false,"code":"stopping"}')
})

test('each line is told to leave, and served until it has gone or its time is over', async () => {
  const node = await nodeOfTest()
  const meeting = await makeMeeting(node, testPlan(1))
  const [chair, state] = [await meeting.enter(node, 'chair'), await meeting.enter(node, 'd1')]
  const stream = await StreamWindow.open(node.url, publicOf(meeting.meetingId))
  const reader = await EventReader.open(node.url, meeting.meetingId)
  await stream.joined()
  const leaving = node.app.leave()
  await expect.poll(() => [chair, state].map(({ frames }) => frames.filter(frame => frame.includes('line:leave')).length)).toEqual([1, 1])
  expect((await stream.next())?.event).toBe('line:leave')
  while ((await reader.next()) !== null); // begins anew elsewhere
  await chair.do({ type: 'openList' })
  await state.until(({ list }) => list.openedAt !== null, 'the opening')
  await state.do(REQUEST)
  for (const line of [chair, state, stream]) line.close()
  await leaving
})

test('a line that comes of a WebSocket which was there before is told so, too', async () => {
  const node = await nodeOfTest()
  const chair = await (await makeMeeting(node, testPlan(1))).enter(node, 'chair')
  const wire = new Manager(node.url, { transports: ['websocket'], reconnection: false })
  await new Promise<void>(resolve => wire.once('open', resolve))
  const leaving = node.app.leave()
  await expect.poll(() => chair.frames.filter(frame => frame.includes('line:leave')).length).toBe(1)
  const late = wire.socket('/')
  let isTold = false
  late.once('line:leave', () => (isTold = true))
  await expect.poll(() => isTold).toBe(true)
  late.disconnect()
  chair.close()
  await leaving
})

test('a node without windows leaves at once, and one whose windows do not understand does not wait for ever', async () => {
  const empty = await nodeOfTest()
  const beganAt = performance.now()
  await empty.app.leave()
  expect(performance.now() - beganAt).toBeLessThan(1000)
  const node = await nodeOfTest()
  const chair = await (await makeMeeting(node, testPlan(1))).enter(node, 'chair')
  await node.app.leave()
  expect(await chair.submit({ type: 'openMeeting' })).toMatchObject({ ok: true })
  const cut = chair.untilCut()
  await node.app.close()
  await cut
  chair.close()
})
