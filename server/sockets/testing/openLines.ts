import { once } from 'node:events'
import type { Response } from 'express'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo, Socket as Wire } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import { Server } from 'socket.io'
import { io } from 'socket.io-client'
import { onTestFinished } from 'vitest'
import type { Line } from '../line.ts'
import { Lines } from '../lines.ts'
import type { SocketLine } from '../socketLine.ts'
import type { OneSocket } from '../types.ts'
import { Written } from '../written.ts'

export const NEWS = new Written('meeting:entries', 'x'.repeat(500_000))

/** Lines of a server that is there for them alone; each comes with what makes its window take nothing any more, or all again. */
export async function openLines() {
  const lines = new Lines()
  const server = createServer((_request, response) => {
    lines.openStream({ id: 'one', cookies: undefined, response: response as Response, holdMs: null })
  })
  const sockets = new Server(server, { transports: ['websocket'], perMessageDeflate: false })
  let wire: Wire | null = null
  sockets.on('connection', (socket: OneSocket) => {
    wire = socket.request.socket
    lines.openSocket(socket)
  })
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
    /** That of the last socket, at the server. */
    wire: () => wire,
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
      const heard: string[] = []
      window.io.engine.on('packet', ({ data }: { data?: unknown }) => heard.push(String(data)))
      return { line: last() as SocketLine, heard, stop: () => ws.pause(), goOn: () => ws.resume() }
    },
  }
}

/** Tells a window that takes nothing of news until so much waits on its line. */
export async function fill({ line, stop }: { line: Line; stop: () => void }, size: number): Promise<void> {
  stop()
  while (line.untaken < size) {
    line.pass(NEWS)
    await turn()
  }
}
