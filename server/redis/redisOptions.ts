import type { RedisOptions } from 'ioredis'
import { StoreFault } from '#server/store/storeFault.ts'

export type RedisAddress = Pick<RedisOptions, 'host' | 'port' | 'path' | 'db' | 'username' | 'password' | 'tls'>

/**
 * Where a Redis is, from an address: `redis://[name:password@]host[:port][/database]`, `rediss://…` (TLS), or
 * `unix:///path/to/socket[?db=1]` (also `redis+unix://`; name and password as `?username=…&password=…`). Throws
 * `StoreFault`, without the password, for anything else.
 */
export function redisOptions(address: string): RedisAddress {
  const url = parsed(address)
  const username = decodeURIComponent(url.username) || url.searchParams.get('username')
  const password = decodeURIComponent(url.password) || url.searchParams.get('password')
  const login = { ...(username ? { username } : {}), ...(password ? { password } : {}) }
  switch (url.protocol) {
    case 'unix:':
    case 'redis+unix:':
      return { ...login, path: decodeURIComponent(url.pathname), db: database(url.searchParams.get('db') ?? '') }
    case 'redis:':
    case 'rediss:': {
      const host = url.hostname.replaceAll(/^\[|\]$/g, '') || '127.0.0.1'
      const tls = url.protocol === 'rediss:' ? { tls: {} } : {}
      return { ...login, ...tls, host, port: Number(url.port || '6379'), db: database(url.pathname.slice(1)) }
    }
    default:
      throw notAnAddress()
  }
}

/** The same address as it may be shown: without name and password. */
export function shownAddress(address: string): string {
  const { path, host, port, db, tls } = redisOptions(address)
  if (path !== undefined) return `unix://${path}${db ? `?db=${db}` : ''}`
  return `${tls === undefined ? 'redis' : 'rediss'}://${host?.includes(':') ? `[${host}]` : host}:${port}${db ? `/${db}` : ''}`
}

function parsed(address: string): URL {
  if (!URL.canParse(address)) throw notAnAddress()
  return new URL(address)
}

function database(text: string): number {
  if (!/^\d{0,4}$/.test(text)) throw notAnAddress()
  return Number(text || '0')
}

// The address itself is not repeated: it may hold a password.
function notAnAddress(): StoreFault {
  return new StoreFault('REDIS_URL must be redis://host:port, rediss://host:port or unix:///path/to/socket.')
}
