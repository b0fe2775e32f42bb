import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import type { Response } from 'express'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { Readers } from '#server/readers/readers.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'

/** Those who read what is public, on lines of their own, with fewer places and more pings than a node has. */
let node: TestNode
let open: OpenMeeting
let readers: Readers
let server: Server
const served: Response[] = []
/** From where they come, one after the other. */
let addresses: string[] = []

beforeEach(async () => {
  node = await startNode({})
  const { meetingId } = await makeMeeting(node, testPlan(1))
  open = (await node.app.meetings.find(meetingId)) as OpenMeeting
  readers = new Readers(() => node.app.now(), 4, 20, { idleMs: 100, wholeMs: 60_000 })
  server = createServer((_request, response) => {
    served.push(response as Response)
    readers.add(open, response as Response, { address: addresses[served.length - 1] ?? '192.0.2.1', seen: undefined })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
})
afterEach(async () => {
  served.length = 0
  addresses = []
  readers.close()
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
  await node.close()
})

/** A line that asks, and hears all that comes. */
function line(): { socket: Socket; heard: () => string } {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: hall.example\r\n\r\n'))
  onTestFinished(() => void socket.destroy())
  let text = ''
  socket.on('data', chunk => (text += String(chunk))).on('error', () => undefined)
  return { socket, heard: () => text }
}

test('there is room for so many, of one address for a quarter of them, and again when one has gone', async () => {
  addresses = ['192.0.2.1', '2001:db8::1', '192.0.2.3', '192.0.2.4']
  expect(readers.hasRoomFor('192.0.2.1')).toBe(true)
  const [first] = [line()]
  await expect.poll(() => readers.hasRoomFor('192.0.2.1')).toBe(false)
  expect([readers.hasRoomFor('::ffff:192.0.2.1'), readers.hasRoomFor('192.0.2.9')]).toEqual([false, true])
  line()
  await expect.poll(() => readers.hasRoomFor('2001:db8::9')).toBe(false) // of the same network
  for (let more = 0; more < 2; more += 1) line()
  await expect.poll(() => readers.hasRoomFor('192.0.2.9')).toBe(false)
  first.socket.destroy()
  await expect.poll(() => [readers.hasRoomFor('192.0.2.9'), served[0]?.req.socket.remotePort === first.socket.localPort ? readers.hasRoomFor('192.0.2.1') : true]).toEqual([true, true])
})

test('a line on which nothing happens hears that it lives', async () => {
  const { heard } = line()
  await expect.poll(() => heard().match(/\r\n:\n\n/g)?.length ?? 0).toBeGreaterThan(2)
  expect(heard().match(/event: state/g)).toHaveLength(1)
})

test('one that takes nothing is cut, and the others are not', async () => {
  const [deaf, other] = [line(), line()]
  await expect.poll(() => served.length).toBe(2)
  deaf.socket.pause()
  const [first, second] = served as [Response, Response]
  const isDeaf = (one: Response): boolean => one.socket?.remotePort === deaf.socket.localPort
  const behind = isDeaf(first) ? first : second
  behind.write(':'.repeat(8_000_000)) // more than the system takes for somebody who reads nothing
  await expect.poll(() => behind.destroyed).toBe(true)
  await expect.poll(() => other.heard()).toMatch(/event: state[^]*:\n\n/)
  expect(other.socket.destroyed).toBe(false)
})

test('one that takes nothing of its end is hung up on, and leaves its place to another', async () => {
  const deaf = line()
  await expect.poll(() => served.length).toBe(1)
  deaf.socket.pause()
  const [behind] = served as [Response]
  behind.write(':'.repeat(8_000_000)) // more than the system takes for somebody who reads nothing
  expect(readers.hasRoomFor('192.0.2.1')).toBe(false)
  await readers.leave()
  await expect.poll(() => behind.destroyed).toBe(true)
  expect(readers.hasRoomFor('192.0.2.1')).toBe(true)
})

test('whoever comes just before the others are told takes nothing from them, and is told once', async () => {
  const first = line()
  await expect.poll(first.heard).toContain('event: state')
  expect(await open.submit({ command: { type: 'openMeeting' }, actor: { role: 'chair', delegationId: null, device: 'test' }, commandId: 'opens-the-meeting-1', issuedAt: node.app.now() })).toMatchObject({ ok: true })
  const second = line()
  await expect.poll(() => first.heard().match(/event: state/g)).toHaveLength(2)
  await expect.poll(() => second.heard().match(/\r\n:\n\n/g)?.length ?? 0).toBeGreaterThan(1)
  expect(second.heard().match(/event: state/g)).toHaveLength(1)
})
