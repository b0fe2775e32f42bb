import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site that is not ours, with one empty page, that lets its pages do whatever they like. */
export interface Elsewhere {
  /** The same machine by another port: to a browser the same site, so that it sends the cookies along. */
  sameSite: string
  /** By another name: another site as well. */
  crossSite: string
  close: () => Promise<void>
}

export async function pageOfElsewhere(): Promise<Elsewhere> {
  const server = createServer((_request, response) => void response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Elsewhere</title><body></body>'))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    sameSite: `http://127.0.0.1:${port}/`,
    crossSite: `http://localhost:${port}/`,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
