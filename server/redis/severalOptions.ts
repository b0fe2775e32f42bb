import type { RedisPlaces } from './redisPlaces.ts'

const SENTINEL_PORT = 26379
const REDIS_PORT = 6379

/**
 * Where several Redis are that stand for one, from an address that no `URL` takes for its commas:
 * `redis+sentinel://[name:password@]host[:port],…/master[/database][?sentinelUsername=…&sentinelPassword=…]` and
 * `redis+cluster://[name:password@]host[:port],…`; `rediss+…` for TLS. Null for anything else.
 */
export function severalOptions(address: string): RedisPlaces | null {
  const [, scheme, kind, user = '', hosts = '', path = '', query = ''] = /^(rediss?)\+(sentinel|cluster):\/\/(?:([^@/]*)@)?([^/?@]+)(\/[^?]*)?(?:\?(.*))?$/.exec(address) ?? []
  const places = hosts.split(',').map(text => placeOf(text, kind === 'sentinel' ? SENTINEL_PORT : REDIS_PORT))
  if (places.some(place => place === null)) return null
  const seeds = places.filter(place => place !== null)
  const tls = scheme === 'rediss' ? { tls: {} } : {}
  const login = { ...loginOf(user), ...tls }
  if (kind === 'cluster') return path === '' || path === '/' || path === '/0' ? { kind, login, seeds } : null
  const [, name, db = '0'] = /^\/([^/]+)(?:\/(\d{1,4}))?$/.exec(path) ?? []
  if (name === undefined) return null
  const asked = new URLSearchParams(query)
  const ofSentinels = Object.fromEntries(['sentinelUsername', 'sentinelPassword'].flatMap(key => (asked.get(key) ? [[key, asked.get(key)]] : [])))
  const tlsOfSentinels = scheme === 'rediss' ? { sentinelTLS: {}, enableTLSForSentinelMode: true } : {}
  return { kind: 'one', options: { ...login, ...ofSentinels, ...tlsOfSentinels, sentinels: seeds, name: decodeURIComponent(name), db: Number(db) } }
}

function placeOf(text: string, port: number): { host: string; port: number } | null {
  const address = `redis://${text}`
  if (text === '' || !URL.canParse(address)) return null
  const url = new URL(address)
  return { host: url.hostname.replaceAll(/^\[|\]$/g, ''), port: Number(url.port || port) }
}

function loginOf(user: string): { username?: string; password?: string } {
  const at = user.indexOf(':')
  const [username, password] = (at < 0 ? [user, ''] : [user.slice(0, at), user.slice(at + 1)]).map(decodeURIComponent)
  return { ...(username ? { username } : {}), ...(password ? { password } : {}) }
}
