import { once } from 'node:events'
import { Agent, createServer, request as ask, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'

/** What a proxy between a window and its servers does that a network should not. */
export interface ProxyWays {
  /** Where a WebSocket is wanted: it gets one, a no, or nothing at all. */
  upgrades: 'pass' | 'refuse' | 'swallow'
  /** Hands an answer on when it has all of it. */
  isBuffering?: boolean
  /** The path below which the servers are seen, without a slash at its end; anything else of the host is not there. */
  base?: string
  /** Leaves that path on what it hands on: then the servers must know it. */
  keepsBase?: boolean
  /** What a window in a browser would have by itself. */
  cookie?: string
}

export interface StrictProxy {
  /** Without a slash at its end. */
  url: string
  /** How many upgrades were wanted, and how many requests each server got. */
  counts: { upgrades: number; served: Map<string, number> }
  /** From now on nothing gets through, either way, and no line is closed: for what comes anew, until it is opened again; for what was there, for ever. */
  fallSilent: () => void
  openAgain: () => void
  close: () => Promise<void>
}

/** A proxy that spreads every single request over the servers in turn, whoever sends it, and passes over those that are gone. */
export async function strictProxy(servers: readonly string[], { upgrades, isBuffering = false, base = '', keepsBase = false, cookie }: ProxyWays): Promise<StrictProxy> {
  const counts = { upgrades: 0, served: new Map<string, number>() }
  const agent = new Agent({ keepAlive: false })
  let turn = 0
  let isSilent = false
  const next = (): string => servers[turn++ % servers.length] ?? ''
  const pathOf = ({ url = '/' }: IncomingMessage): string => (keepsBase ? url : url.slice(base.length) || '/')
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse, body: Buffer, triesLeft: number): void => {
    const target = next()
    const onward = ask(new URL(pathOf(incoming), target), { method: incoming.method ?? 'GET', headers: { ...incoming.headers, ...(cookie === undefined ? {} : { cookie }) }, agent }, answer => {
      counts.served.set(target, (counts.served.get(target) ?? 0) + 1)
      void handOn(answer, outgoing, isBuffering, () => isSilent)
    })
    onward.on('error', () => {
      if (outgoing.headersSent || outgoing.destroyed) return void outgoing.destroy()
      if (triesLeft > 0) return pass(incoming, outgoing, body, triesLeft - 1)
      outgoing.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>')
    })
    outgoing.once('close', () => onward.destroy())
    onward.end(body)
  }
  const isBelow = ({ url = '/' }: IncomingMessage): boolean => url === base || url.startsWith(`${base}/`)
  const server = createServer((incoming, outgoing) => {
    if (!isBelow(incoming)) return void outgoing.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Another service</h1>')
    if (!isSilent) void bodyOf(incoming).then(body => pass(incoming, outgoing, body, servers.length), () => outgoing.destroy())
  })
  const lines = new Set<Socket>()
  server.on('connection', (line: Socket) => {
    lines.add(line)
    line.once('close', () => lines.delete(line))
  })
  server.on('upgrade', (incoming, socket: Socket) => {
    counts.upgrades += 1
    socket.on('error', () => undefined)
    if (upgrades === 'pass' && isBelow(incoming)) return void passUpgrade(incoming, socket, new URL(pathOf(incoming), next()))
    if (upgrades === 'refuse' && !isSilent) socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n')
  })
  return {
    url: `${await listen(server)}${base}`,
    counts,
    fallSilent: () => void (isSilent = true),
    openAgain: () => void (isSilent = false),
    close: () => stop(server, lines),
  }
}

/** The line itself, from the first byte on. */
function passUpgrade({ rawHeaders }: IncomingMessage, socket: Socket, { hostname, port, pathname, search }: URL): void {
  const onward = connect(Number(port), hostname, () => {
    const headers = rawHeaders.map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\r\n`)).join('')
    onward.write(`GET ${pathname}${search} HTTP/1.1\r\n${headers}\r\n`)
    onward.pipe(socket).pipe(onward)
  })
  for (const [one, other] of [[onward, socket], [socket, onward]] as const) {
    one.on('error', () => undefined)
    one.once('close', () => other.destroy())
  }
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

async function handOn(answer: IncomingMessage, outgoing: ServerResponse, isBuffering: boolean, isSilent: () => boolean): Promise<void> {
  try {
    const body = isBuffering ? await bodyOf(answer) : null
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    if (body !== null) return void outgoing.end(body)
    outgoing.flushHeaders()
    let isDead = false
    for await (const part of answer) {
      isDead ||= isSilent()
      if (!isDead) outgoing.write(part)
    }
    if (!isDead) outgoing.end()
  } catch {
    outgoing.destroy() // the server is gone in the middle of its answer
  }
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function stop(server: Server, lines: ReadonlySet<Socket>): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  for (const line of lines) line.destroy()
  await closed
}
