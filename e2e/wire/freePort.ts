import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

/** A port that is free now, for a server that must come back at the same address. */
export async function freePort(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  await new Promise(resolve => probe.close(resolve))
  return String(port)
}
