import type { IncomingMessage } from 'node:http'
import type { Server } from 'socket.io'

const MOVED = new Error('a line keeps its wire')

/** A line that has an id would be taken over to another wire, which nobody counts or cuts: with WebSockets alone no window does so. */
export function refuseMoved(io: Pick<Server, 'engine'>): void {
  io.engine.use(({ url }: IncomingMessage, _response: unknown, next: (no?: Error) => void) => next(namesLine(url ?? '') ? MOVED : undefined))
}

const namesLine = (address: string): boolean => new URLSearchParams(address.slice(address.indexOf('?'))).has('sid')
