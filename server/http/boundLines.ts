import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { networkOf } from '#server/limits/networkOf.ts'
import type { Trust } from './trust.ts'

/** Lines of one address: a hall behind one has a quarter of them. So it takes several addresses to use up all lines of a node. */
export const LINES_OF_ADDRESS = 4000

/** Destroys what is more when it connects. A proxy that is named stands for many, and is bound by the lines of the node alone. */
export function boundLines(server: Server, trust: Trust, most: number): void {
  const held = new Map<string, number>()
  server.prependListener('connection', (line: Socket) => {
    const address = line.remoteAddress ?? ''
    if (trust(address, 0)) return
    const network = networkOf(address)
    const others = held.get(network) ?? 0
    if (others >= most) return void line.destroy()
    held.set(network, others + 1)
    line.once('close', () => {
      const left = (held.get(network) ?? 1) - 1
      if (left > 0) held.set(network, left)
      else held.delete(network)
    })
  })
}
