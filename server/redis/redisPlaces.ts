import type { RedisOptions } from 'ioredis'

export type Login = Pick<RedisOptions, 'username' | 'password' | 'tls'>
export type RedisAddress = Login & Pick<RedisOptions, 'host' | 'port' | 'path' | 'db' | 'name' | 'sentinels' | 'sentinelUsername' | 'sentinelPassword' | 'sentinelTLS' | 'enableTLSForSentinelMode'>

/** One Redis, also one whose master the Sentinels name; or the masters of a Cluster, by some of its nodes. */
export type RedisPlaces = { kind: 'one'; options: RedisAddress } | { kind: 'cluster'; login: Login; seeds: { host: string; port: number }[] }

/** Of `host:port`. */
export function placeOf(address: string): { host: string; port: number } {
  const at = address.lastIndexOf(':')
  return { host: address.slice(0, at).replaceAll(/^\[|\]$/g, ''), port: Number(address.slice(at + 1)) }
}

export const hostAndPort = ({ host, port }: { host: string; port: number }): string => `${host.includes(':') ? `[${host}]` : host}:${port}`
