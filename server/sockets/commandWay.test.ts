import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server } from 'socket.io'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { Lines } from './lines.ts'
import type { SocketLine } from './socketLine.ts'
import { textParser } from './textParser.ts'
import type { OneSocket } from './types.ts'

/** A line, with a window that says what it likes. */
async function openLine() {
  const http = createServer()
  const lines = new Lines()
  const io = new Server(http, { transports: ['websocket'], perMessageDeflate: false, parser: textParser })
  const opened = new Promise<{ line: SocketLine; socket: OneSocket }>(resolve => {
    io.on('connection', (socket: OneSocket) => resolve({ line: lines.openSocket(socket), socket }))
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const window = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}/socket.io/?EIO=4&transport=websocket`)
  onTestFinished(async () => {
    window.terminate()
    http.closeAllConnections()
    await io.close()
  })
  const heard: string[] = []
  window.on('message', data => heard.push(String(data)))
  await once(window, 'message')
  window.send('40')
  const { line, socket } = await opened
  await expect.poll(() => heard.some(one => one.startsWith('40'))).toBe(true)
  return { line, wire: socket.request.socket, window, heard }
}

test('an answer waits behind what waits for the wire', async () => {
  const { line, window, heard } = await openLine()
  const before = heard.length
  window.pause()
  line.tell('meeting:entries', { items: [] })
  line.tell('line:leave')
  line.answer(7, { ok: true, version: 1 })
  window.resume()
  await expect.poll(() => heard.length - before).toBe(3)
  expect(heard.slice(before).map(one => one.slice(0, 6))).toEqual(['42["me', '42["li', '437[{"'])
})

test('a window that takes no answers is cut', async () => {
  const { line, wire, window } = await openLine()
  window.pause()
  for (let id = 0; id < 300 && !wire.destroyed; id += 1) line.answer(id, { ok: false, code: 'x'.repeat(100_000) } as never)
  expect(wire.destroyed).toBe(true)
})
