import { createServer } from 'node:net'

/** Below those that the system gives to connections by itself: another test's connection must not take it meanwhile. */
const FIRST = 12_000

/** Each worker takes its ports from a lane of its own: a server that was killed comes back to a port that nobody was given meanwhile. */
const LANES = { count: 16, ports: 1125 }

const lane = Number(process.env['VITEST_POOL_ID'] ?? process.env['TEST_PARALLEL_INDEX'] ?? process.pid) % LANES.count

const given = new Set<number>()

/** A port of this machine that is free now, for a server that must come back at the same address; none is given twice while there are others. */
export async function freePort(): Promise<string> {
  if (given.size > LANES.ports / 2) given.clear()
  for (;;) {
    const port = FIRST + lane * LANES.ports + Math.floor(Math.random() * LANES.ports)
    if (given.has(port)) continue
    given.add(port)
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
