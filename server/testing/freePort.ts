import { createServer } from 'node:net'

/** Below those that the system gives to connections by itself: another test's connection must not take it meanwhile. */
const PORTS = { first: 12_000, count: 18_000 }

/** A port of this machine that is free now, for a server that must come back at the same address. */
export async function freePort(): Promise<string> {
  for (;;) {
    const port = PORTS.first + Math.floor(Math.random() * PORTS.count)
    if (await isFree(port)) return String(port)
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
