import { networkInterfaces } from 'node:os'

const ANY = new Set(['0.0.0.0', '::'])

/**
 * Where windows find this server, the best address first. A host that means "all addresses of this machine" is none that
 * another machine could open, so it stands for those it has.
 */
export function originsOf(scheme: 'http' | 'https', host: string, port: number, interfaces = networkInterfaces()): string[] {
  const hosts = ANY.has(host) ? [...outside(interfaces), '127.0.0.1'] : [host]
  return hosts.map(name => `${scheme}://${name.includes(':') ? `[${name}]` : name}:${port}`)
}

function outside(interfaces: ReturnType<typeof networkInterfaces>): string[] {
  return Object.values(interfaces).flatMap(addresses => addresses ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)
}
