import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A line to a server of which every byte that the server sends is kept: of sockets, of answers, of streams. */
export interface TappedLine {
  url: string
  bytes: () => Buffer
  /** The addresses from which the server saw it come. */
  seenFrom: ReadonlySet<string>
  close: () => Promise<void>
}

/** @param from the address of this machine from which the server is to see it come; null: whatever comes */
export async function tappedLine(to: string, from: string | null): Promise<TappedLine> {
  const { port } = new URL(to)
  const parts: Buffer[] = []
  const ends = new Set<Socket>()
  const seenFrom = new Set<string>()
  const keep = (end: Socket, other: Socket): void => {
    ends.add(end)
    end.on('error', () => undefined)
    end.on('close', () => {
      ends.delete(end)
      other.destroy()
    })
  }
  const server = createServer(near => {
    const far = connect({ port: Number(port), host: '127.0.0.1', ...(from === null ? {} : { localAddress: from }) })
    far.on('connect', () => seenFrom.add(far.localAddress ?? ''))
    far.on('data', bytes => parts.push(bytes))
    keep(near, far)
    keep(far, near)
    near.pipe(far)
    far.pipe(near)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytes: () => Buffer.concat(parts),
    seenFrom,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const end of ends) end.destroy()
      await closed
    },
  }
}
