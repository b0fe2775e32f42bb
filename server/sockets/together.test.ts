import { once } from 'node:events'
import type { Response } from 'express'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { Server } from 'socket.io'
import { io } from 'socket.io-client'
import { expect, onTestFinished, test } from 'vitest'
import { newReport } from '#server/report.ts'
import type { Line } from './line.ts'
import { Lines } from './lines.ts'
import { Together } from './together.ts'
import type { OneSocket } from './types.ts'
import { Written } from './written.ts'

const NEWS = new Written('meeting:entries', 'x'.repeat(500_000))

/** Lines of a server that is there for them alone; each comes with what makes its window take nothing any more, or all again. */
async function opened() {
  const lines = new Lines()
  const server = createServer((_request, response) => {
    lines.openStream({ id: 'one', cookies: undefined, response: response as Response, holdMs: null })
  })
  const sockets = new Server(server, { transports: ['websocket'], perMessageDeflate: false })
  sockets.on('connection', (socket: OneSocket) => lines.openSocket(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  onTestFinished(async () => {
    server.closeAllConnections()
    await sockets.close()
  })
  const last = (): Line => {
    const line = [...lines.all].at(-1)
    if (line === undefined) throw new Error('there is no line')
    return line
  }
  return {
    lines,
    stream: async () => {
      const [window] = (await once(get({ port, host: '127.0.0.1' }), 'response')) as [IncomingMessage]
      window.on('error', () => undefined)
      onTestFinished(() => void window.destroy())
      window.resume()
      return { line: last(), stop: () => window.pause(), goOn: () => window.resume() }
    },
    socket: async () => {
      const window = io(`http://127.0.0.1:${port}`, { transports: ['websocket'], forceNew: true, reconnection: false })
      await new Promise<void>(resolve => window.once('connect', resolve))
      const { ws } = window.io.engine.transport as unknown as { ws: { pause: () => void; resume: () => void; terminate: () => void } }
      onTestFinished(() => ws.terminate())
      return { line: last(), stop: () => ws.pause(), goOn: () => ws.resume() }
    },
  }
}

/** Tells a window that takes nothing of news until so much waits on its line. */
async function fill({ line, stop }: { line: Line; stop: () => void }, size: number): Promise<void> {
  stop()
  while (line.untaken < size) {
    line.pass(NEWS)
    await turn()
  }
}

test('while too much waits on all lines together the one that is furthest behind ends, and nobody else', async () => {
  const { lines, stream, socket } = await opened()
  const [behind, further, ...quick] = [await stream(), await socket(), await stream(), await socket()] as const
  const troubles: string[] = []
  const together = new Together(lines, 6_000_000, newReport('silent', [], level => troubles.push(level)))
  await fill(behind, 2_000_000)
  await fill(further, 5_000_000)
  for (const { line } of quick) {
    line.pass(NEWS)
    await expect.poll(() => line.untaken).toBe(0)
  }
  together.look()
  together.look()
  await expect.poll(() => [...lines.all]).toEqual([behind, ...quick].map(({ line }) => line))
  expect(troubles).toEqual(['warn'])
  together.look()
  together.look()
  expect([behind, ...quick].map(({ line }) => line.isOpen)).toEqual([true, true, true])
})

test('what waits and is taken by the next look ends nobody', async () => {
  const { lines, stream, socket } = await opened()
  const together = new Together(lines, 3_000_000, newReport('silent'))
  const all = [await stream(), await socket()]
  for (let round = 0; round < 2; round += 1) {
    for (const one of all) await fill(one, 2_000_000)
    together.look()
    for (const { line, goOn } of all) {
      goOn()
      await expect.poll(() => line.untaken).toBe(0)
    }
    together.look()
  }
  expect(all.map(({ line }) => line.isOpen)).toEqual([true, true])
})
