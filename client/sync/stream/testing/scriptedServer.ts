import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { LINE_ROUTES } from '#shared/protocol/lineRoutes.ts'

/** A page of a proxy whose servers are away. */
export const AWAY = { status: 502, body: '<h1>Bad gateway</h1>' }

export interface Asked {
  path: string
  query: string
  /** What was sent. */
  message: unknown
}

/** Answers every POST as the test says, or never, and keeps what came. */
export async function scriptedServer(answer: (asked: Asked, all: readonly Asked[]) => { status?: number; body: string } | null): Promise<{ url: string; asked: readonly Asked[]; to: (path: string) => readonly Asked[] }> {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const part of request) text += String(part)
    const [path = '', query = ''] = request.url?.slice(1).split('?') ?? []
    const one = { path, query, message: JSON.parse(text) as unknown }
    asked.push(one)
    const reply = answer(one, asked)
    if (reply !== null) response.writeHead(reply.status ?? 200).end(reply.body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked, to: path => asked.filter(one => one.path === path) }
}

/** Answers for the time, lets everybody in, and says no more on a stream that stays open. */
export async function openStreams(): Promise<{ url: string }> {
  const server = createServer((request, response) => {
    if (request.url === `/${LINE_ROUTES['clock:ask']}`) response.end('{"now":1}')
    else response.write(':\n\nevent: meeting:join\ndata: {"ok":true}\n\n')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}
