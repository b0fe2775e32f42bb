import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createSecureContext } from 'node:tls'
import * as z from 'zod'
import { LEAST_SECRET } from './access/keys.ts'
import type { Secrets } from './access/secretFile.ts'
import { basePath } from './basePath.ts'
import { consoleAddress, seatsFile, type ConsoleAddress, type MicrophoneSettings } from './microphones/microphoneSettings.ts'
import { trustNobody, trustOf, type Trust } from './http/trust.ts'
import { hooksOf, type Hook } from './news/hooks/hook.ts'
import type { NewsSettings } from './news/newsroom.ts'
import { oscSetting } from './news/osc/oscTarget.ts'
import { readableFromSetting, type ReadableFrom } from './readers/readableFrom.ts'
import { staffEnvironment, type StaffSettings } from './staff/staffSettings.ts'

const NEW_CODES = '--new-codes'
const NEW_SECRET = '--new-secret'
const ARGUMENTS = new Set([NEW_CODES, NEW_SECRET])
const WRONG_PORT = 'must be a number from 0 (any free one) to 65535'
const WRONG_PROXY = 'must be how many proxies stand in front, or their addresses or subnets with commas between them (also loopback, linklocal, uniquelocal), and never everybody'
const MOST_WORKERS = 64
const WRONG_WORKERS = `must be a number from 1 to ${MOST_WORKERS}: how many cores serve`
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const port = z.string().regex(/^\d{1,5}$/, WRONG_PORT).transform(Number).refine(number => number <= 65535, WRONG_PORT)
const secret = z.string().min(LEAST_SECRET, `must have ${LEAST_SECRET} characters or more`)

/** Where the meetings are kept: what whoever looks after them needs to know as well. */
const storeEnvironment = z.object({
  DATA_DIR: z.string().min(1).default('data'),
  STORE: z.enum(['auto', 'file', 'redis'], 'must be auto, file or redis').default('auto'),
  REDIS_URL: z.string().min(1).optional(),
  /** So many replicas must have what is accepted before it is acknowledged. */
  REDIS_WAIT: z.string().regex(/^\d$/, 'must be how many replicas are waited for, from 0 to 9').transform(Number).default(0),
})

const environment = z.object({
  ...storeEnvironment.shape,
  PORT: port.default(8080),
  /** Loopback unless told otherwise: nobody outside this machine reaches it by accident. */
  HOST: z.string().min(1).default('127.0.0.1'),
  BASE: basePath.optional(),
  TRUST_PROXY: z.string().transform((setting, context) => {
    const trust = trustOf(setting)
    if (trust === null) context.addIssue(WRONG_PROXY)
    return trust ?? z.NEVER
  }).optional(),
  TLS_CERT: z.string().min(1).optional(),
  TLS_KEY: z.string().min(1).optional(),
  /** What sessions are signed and codes hashed with; several nodes need the same. Default: one made and kept in the data directory; on a Redis of one's own there is none. */
  ROSTRUM_SECRET: secret.optional(),
  /** The one that this one followed: what it made is good until it ends by itself. */
  ROSTRUM_SECRET_BEFORE: secret.optional(),
  /** From the pages of which other hosts the public events of a meeting may be read. */
  EVENTS_ORIGINS: readableFromSetting.optional(),
  DCS6000: consoleAddress.optional(),
  /** A file: who sits at which microphone. */
  DCS6000_SEATS: z.string().min(1).optional(),
  /** A file that says which programs of others are told of what happens, and how they know that it is us. */
  WEBHOOKS: z.string().min(1).optional(),
  ROSTRUM_OSC: oscSetting.optional(),
  /** Where what it measures of itself is served; not at all, if that was not said. Never at the address of the windows. */
  METRICS_PORT: port.optional(),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  /** How many processes of this machine serve: one for each core that is to do so. */
  WORKERS: z.string().regex(/^\d{1,2}$/, WRONG_WORKERS).transform(Number).refine(count => count >= 1 && count <= MOST_WORKERS, WRONG_WORKERS).default(1),
  LOG_LEVEL: z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`).default('warn'),
})

export interface Config {
  port: number
  host: string
  dataDir: string
  store: 'auto' | 'file' | 'redis'
  redisUrl: string | null
  redisWait: number
  base: string | null
  trust: Trust
  tls: { cert: string; key: string } | null
  /** Null: those kept in the data directory. */
  secrets: Secrets | null
  /** Where metrics are served; null: nowhere. */
  metrics: { port: number; host: string } | null
  workers: number
  logLevel: string
  staff: StaffSettings | null
  readableFrom: ReadableFrom
  microphones: MicrophoneSettings | null
  news: NewsSettings
  hasNewCodes: boolean
  hasNewSecret: boolean
}

/** Something in the environment is not as it must be; the message says what, in words. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault'
}

/** What of the environment says where the meetings are kept. Throws `ConfigFault`. */
export function readStoreConfig(env: NodeJS.ProcessEnv): Pick<Config, 'dataDir' | 'store' | 'redisUrl'> {
  const parsed = storeEnvironment.safeParse(given(env))
  if (!parsed.success) throw faultOf(parsed.error)
  const { DATA_DIR, STORE, REDIS_URL } = parsed.data
  return { dataDir: resolve(DATA_DIR), store: STORE, redisUrl: REDIS_URL ?? null }
}

/** Reads the environment once. Throws `ConfigFault`. */
export function readConfig(env: NodeJS.ProcessEnv, args: readonly string[]): Config {
  const [parsed, staff] = [environment.safeParse(given(env)), staffEnvironment.safeParse(given(env))]
  if (!parsed.success) throw faultOf(parsed.error)
  if (!staff.success) throw faultOf(staff.error)
  const { PORT, HOST, DATA_DIR, STORE, REDIS_URL, REDIS_WAIT, BASE, TRUST_PROXY, TLS_CERT, TLS_KEY, ROSTRUM_SECRET, ROSTRUM_SECRET_BEFORE, EVENTS_ORIGINS, DCS6000, DCS6000_SEATS, WEBHOOKS, ROSTRUM_OSC, METRICS_PORT, METRICS_HOST, WORKERS, LOG_LEVEL } = parsed.data
  if ((TLS_CERT === undefined) !== (TLS_KEY === undefined)) throw new ConfigFault('TLS_CERT and TLS_KEY go together: set both or none.')
  if (METRICS_PORT !== undefined && METRICS_PORT !== 0 && METRICS_PORT === PORT) throw new ConfigFault('METRICS_PORT must be another port than PORT: what the server measures of itself is not for whoever reaches its windows.')
  if (REDIS_WAIT > 0 && REDIS_URL === undefined) throw new ConfigFault('REDIS_WAIT is for the replicas of a Redis of your own: set REDIS_URL, or leave it out.')
  // Several servers share a Redis, and one that made a secret of its own would sign and hash for itself alone.
  if (REDIS_URL !== undefined && ROSTRUM_SECRET === undefined) throw new ConfigFault(`With REDIS_URL set ROSTRUM_SECRET, of ${LEAST_SECRET} characters or more, the same for all servers on that Redis (openssl rand -base64 32 makes one).`)
  if (ROSTRUM_SECRET_BEFORE !== undefined && ROSTRUM_SECRET === undefined) throw new ConfigFault('ROSTRUM_SECRET_BEFORE is the one that ROSTRUM_SECRET followed: set both or none.')
  const hasNewCodes = args.includes(NEW_CODES)
  if (ROSTRUM_SECRET_BEFORE !== undefined && hasNewCodes) throw new ConfigFault(`With ${NEW_CODES} leave out ROSTRUM_SECRET_BEFORE: what that secret made would stay good.`)
  const unknown = args.find(arg => !ARGUMENTS.has(arg))
  if (unknown !== undefined) throw new ConfigFault(`Unknown argument ${unknown}; there are ${[...ARGUMENTS].join(' and ')}.`)
  const hasNewSecret = args.includes(NEW_SECRET)
  if (hasNewSecret && ROSTRUM_SECRET !== undefined) throw new ConfigFault(`${NEW_SECRET} is for the secret kept in DATA_DIR. Yours is given: set ROSTRUM_SECRET to another one, and ROSTRUM_SECRET_BEFORE to this one.`)
  return {
    port: PORT,
    host: HOST,
    dataDir: resolve(DATA_DIR),
    store: STORE,
    redisUrl: REDIS_URL ?? null,
    redisWait: REDIS_WAIT,
    base: BASE ?? null,
    trust: TRUST_PROXY ?? trustNobody,
    tls: TLS_CERT === undefined || TLS_KEY === undefined ? null : tlsOf(TLS_CERT, TLS_KEY),
    secrets: ROSTRUM_SECRET === undefined ? null : [ROSTRUM_SECRET, ...(ROSTRUM_SECRET_BEFORE === undefined ? [] : [ROSTRUM_SECRET_BEFORE])],
    metrics: METRICS_PORT === undefined ? null : { port: METRICS_PORT, host: METRICS_HOST },
    workers: WORKERS,
    logLevel: LOG_LEVEL,
    staff: staff.data,
    readableFrom: EVENTS_ORIGINS ?? [],
    microphones: microphonesOf(DCS6000, DCS6000_SEATS),
    news: { hooks: WEBHOOKS === undefined ? null : hooksIn(WEBHOOKS), osc: ROSTRUM_OSC ?? [] },
    hasNewCodes,
    hasNewSecret,
  }
}

const given = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))

function faultOf({ issues }: z.ZodError): ConfigFault {
  return new ConfigFault(issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'))
}

function tlsOf(certPath: string, keyPath: string): NonNullable<Config['tls']> {
  const tls = { cert: read('TLS_CERT', certPath), key: read('TLS_KEY', keyPath) }
  try {
    createSecureContext(tls)
    return tls
  } catch (cause) {
    throw new ConfigFault(`TLS_CERT and TLS_KEY: ${certPath} and ${keyPath} must be a certificate and the key it was made for, as PEM and without a password (${cause instanceof Error ? cause.message : String(cause)}).`)
  }
}

function microphonesOf(address: ConsoleAddress | undefined, path: string | undefined): MicrophoneSettings | null {
  if (address === undefined && path === undefined) return null
  if (address === undefined || path === undefined) throw new ConfigFault('DCS6000 and DCS6000_SEATS go together: set both or none.')
  const parsed = seatsFile.safeParse(json('DCS6000_SEATS', path))
  if (!parsed.success) throw new ConfigFault(parsed.error.issues.map(issue => `DCS6000_SEATS: ${[path, ...issue.path].join(' ')} ${issue.message}.`).join('\n'))
  return { ...address, ...parsed.data }
}

function json(name: string, path: string): unknown {
  const text = read(name, path)
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ConfigFault(`${name}: ${path} is no JSON (${cause instanceof Error ? cause.message : String(cause)}).`)
  }
}

function hooksIn(path: string): readonly Hook[] {
  const hooks = hooksOf(read('WEBHOOKS', path))
  if (typeof hooks === 'string') throw new ConfigFault(`WEBHOOKS: ${path}: ${hooks}.`)
  return hooks
}

function read(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new ConfigFault(`${name}: ${path} cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`)
  }
}
