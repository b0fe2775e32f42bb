import { StoreFault } from '#server/store/storeFault.ts'
import { hostAndPort, type Login, type RedisAddress, type RedisPlaces } from './redisPlaces.ts'
import { severalOptions } from './severalOptions.ts'

/**
 * Where a Redis is, from an address: `redis://[name:password@]host[:port][/database]`, `rediss://…` (TLS),
 * `unix:///path/to/socket[?db=1]` (also `redis+unix://`; name and password as `?username=…&password=…`), or what
 * `severalOptions` reads. Throws `StoreFault`, without the password, for anything else.
 */
export function redisPlacesOf(address: string): RedisPlaces {
  if (/^rediss?\+(?:sentinel|cluster):/.test(address)) return severalOptions(address) ?? refuse()
  const url = URL.canParse(address) ? new URL(address) : refuse()
  const username = decodeURIComponent(url.username) || url.searchParams.get('username')
  const password = decodeURIComponent(url.password) || url.searchParams.get('password')
  const login = { ...(username ? { username } : {}), ...(password ? { password } : {}) }
  switch (url.protocol) {
    case 'unix:':
    case 'redis+unix:':
      return { kind: 'one', options: { ...login, path: decodeURIComponent(url.pathname), db: databaseOf(url.searchParams.get('db') ?? '') } }
    case 'redis:':
    case 'rediss:': {
      const host = url.hostname.replaceAll(/^\[|\]$/g, '') || '127.0.0.1'
      const tls = url.protocol === 'rediss:' ? { tls: {} } : {}
      return { kind: 'one', options: { ...login, ...tls, host, port: Number(url.port || '6379'), db: databaseOf(url.pathname.slice(1)) } }
    }
    default:
      return refuse()
  }
}

/** The same address as it may be shown: without name and password. */
export function shownAddress(address: string): string {
  const places = redisPlacesOf(address)
  if (places.kind === 'one') return shownOptions(places.options)
  return `${scheme(places.login)}+cluster://${places.seeds.map(hostAndPort).join(',')}`
}

export function shownOptions({ path, host = '', port = 0, db, tls, sentinels, name }: RedisAddress): string {
  const database = db ? `/${db}` : ''
  if (path !== undefined) return `unix://${path}${db ? `?db=${db}` : ''}`
  if (sentinels === undefined) return `${scheme({ tls })}://${hostAndPort({ host, port })}${database}`
  return `${scheme({ tls })}+sentinel://${sentinels.map(one => hostAndPort({ host: one.host ?? '', port: one.port ?? 0 })).join(',')}/${name}${database}`
}

const scheme = ({ tls }: Login): string => (tls === undefined ? 'redis' : 'rediss')

function databaseOf(text: string): number {
  return /^\d{0,4}$/.test(text) ? Number(text || '0') : refuse()
}

// The address itself is not repeated: it may hold a password.
function refuse(): never {
  throw new StoreFault('REDIS_URL must be redis://host:port, rediss://host:port, unix:///path/to/socket, redis+sentinel://host:port,host:port/master or redis+cluster://host:port,host:port.')
}
