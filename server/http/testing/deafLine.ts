import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** More than the system takes on its own for a line that nobody reads. */
export const LONG = Buffer.alloc(64 * 1024 * 1024, 'words of the tests ')

/** A server for a test that answers all who ask in this way. @returns its port */
export async function answering(answer: (response: ServerResponse) => void): Promise<number> {
  const server = createServer((_request, response) => answer(response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/** A line that asks and reads nothing. */
export async function deafLine(port: number): Promise<Socket> {
  const line = connect(port, '127.0.0.1')
  onTestFinished(() => void line.destroy())
  line.on('error', () => undefined)
  line.pause()
  await once(line, 'connect')
  line.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  return line
}
