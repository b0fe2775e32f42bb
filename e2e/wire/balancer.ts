import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** Hands each connection to the next node that takes it, whoever comes and whatever it is for: nothing of it is looked at. */
export interface Balancer {
  url: string
  /** Another address of the same, for a window that is no browser: what comes there carries the cookie that a browser would have. */
  doorOf: (cookie: string) => Promise<string>
  /** How many connections each node got. */
  handed: ReadonlyMap<string, number>
  close: () => Promise<void>
}

export async function startBalancer(nodes: readonly string[]): Promise<Balancer> {
  const handed = new Map<string, number>()
  const ends = new Set<Socket>()
  const closes: (() => Promise<unknown>)[] = []
  let turn = 0
  const keep = (end: Socket, other: Socket): void => {
    ends.add(end)
    end.on('error', () => undefined)
    end.once('close', () => {
      ends.delete(end)
      other.destroy()
    })
  }
  const handOn = (near: Socket, cookie: string | null, triesLeft: number): void => {
    const node = nodes[turn++ % nodes.length] ?? ''
    const far = connect(Number(new URL(node).port), '127.0.0.1')
    const failed = (): void => void (triesLeft > 0 ? handOn(near, cookie, triesLeft - 1) : near.destroy())
    far.once('error', failed)
    far.once('connect', () => {
      far.off('error', failed)
      handed.set(node, (handed.get(node) ?? 0) + 1)
      keep(near, far)
      keep(far, near)
      if (near.destroyed) return void far.destroy()
      if (cookie === null) near.pipe(far)
      else near.once('data', (first: Buffer) => {
        far.write(withCookie(first, cookie))
        near.pipe(far)
      })
      far.pipe(near)
    })
  }
  const open = async (cookie: string | null): Promise<string> => {
    const server = createServer(near => {
      near.on('error', () => undefined)
      handOn(near, cookie, nodes.length - 1)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    closes.push(() => new Promise(resolve => server.close(resolve)))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  return {
    url: await open(null),
    doorOf: open,
    handed,
    close: async () => {
      const closed = closes.map(close => close())
      for (const end of ends) end.destroy()
      await Promise.all(closed)
    },
  }
}

/** Behind the first line of the first request: a socket has no other. */
function withCookie(first: Buffer, cookie: string): Buffer {
  const end = first.indexOf('\r\n')
  return Buffer.concat([first.subarray(0, end), Buffer.from(`\r\ncookie: ${cookie}`), first.subarray(end)])
}
