import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Registry } from 'prom-client'

/** Whoever scrapes asks every few seconds and is one: more is nobody's. */
const MOST_LINES = 20
const HEADERS_MS = 5_000

export interface MeasuresDoor {
  port: number
  close: () => Promise<void>
}

/**
 * GET /metrics at an address of its own, never at that of the windows: how many are in the room and how the store does is for whoever
 * looks after the server. Rejects where it cannot listen.
 */
export async function serveMeasures(registry: Pick<Registry, 'metrics' | 'contentType'>, port: number, host: string): Promise<MeasuresDoor> {
  const server = createServer({ headersTimeout: HEADERS_MS, requestTimeout: HEADERS_MS }, (request, response) => {
    // Of several processes one may hang.
    answer(registry, request, response).catch(() => response.writeHead(503, { 'content-type': 'text/plain' }).end('Not all processes have answered.\n'))
  })
  server.maxConnections = MOST_LINES
  server.listen(port, host)
  await once(server, 'listening')
  const close = async (): Promise<void> => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }
  return { port: (server.address() as AddressInfo).port, close }
}

async function answer(registry: Pick<Registry, 'metrics' | 'contentType'>, { method, url }: IncomingMessage, response: ServerResponse): Promise<void> {
  if (method !== 'GET' || url?.split('?', 1)[0] !== '/metrics') {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Metrics are at /metrics.\n')
    return
  }
  const text = await registry.metrics()
  response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }).end(text)
}
