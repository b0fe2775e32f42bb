import type { IncomingMessage } from 'node:http'
import proxyAddress from 'proxy-addr'
import type { Trust } from './trust.ts'

/** The address a request or a handshake comes from, as far as proxies are trusted. */
export function addressOf(request: IncomingMessage, trust: Trust): string {
  return proxyAddress(request, trust)
}

/** Whether its page came by https: of our own TLS we know, and a trusted proxy may say. Null: nobody knows. */
export function isOverTls({ socket, headers }: IncomingMessage, trust: Trust): boolean | null {
  if ('encrypted' in socket) return true
  const said = headers['x-forwarded-proto']
  if (typeof said !== 'string' || !trust(socket.remoteAddress ?? '', 0)) return null
  return said.split(',', 1)[0]?.trim() === 'https'
}
