import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keysFrom, secretOf } from './access/keys.ts'
import { assertSameSecret } from './access/secretCheck.ts'
import { createApp } from './app.ts'
import { ConfigFault, readConfig, type Config } from './config.ts'
import { loadDemo } from './demo/loadDemo.ts'
import { greeting } from './greeting.ts'
import { LogFault, StoreAway } from './log/meetingLog.ts'
import { originsOf } from './origins.ts'
import { newReport, type Report } from './report.ts'
import { openStore } from './store/openStore.ts'
import { StoreFault } from './store/storeFault.ts'

/** Nothing waits longer for the stop than this, ms. */
const STOP_MS = 10_000
const SAME_SIGNAL_MS = 1000
const clientDir = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'client')

/** What has been opened, the last first: how it is closed. */
type Closing = (() => Promise<void>)[]

async function start(config: Config): Promise<void> {
  const report = newReport(config.logLevel)
  const closing: Closing = []
  const opening = open(config, report, closing)
  // From here on, not only once all is open: a Redis that was just started must not outlive a Ctrl-C.
  const stop = stopOnce(opening, closing, report)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  try {
    await opening
  } catch (cause) {
    await closeAll(closing, report)
    throw cause
  }
}

async function open(config: Config, report: Report, closing: Closing): Promise<void> {
  const store = await openStore(config, report)
  closing.unshift(store.close)
  for (const warning of store.warnings) process.stderr.write(`Warning: ${warning}\n`)
  const { dataDir, hasNewCodes } = config
  const keys = keysFrom(config.secret ?? (await secretOf(dataDir)))
  await assertSameSecret(store.documents, keys, hasNewCodes)
  const app = createApp({ log: store.log, documents: store.documents, keys, report, clientDir, tls: config.tls })
  closing.unshift(app.close)
  const demo = await loadDemo({ app, log: store.log, dataDir, isOwnStore: store.kind !== 'redis', hasNewCodes })
  const port = await app.listen(config.port, config.host).catch((cause: unknown) => {
    throw addressFault(cause, config)
  })
  const scheme = config.tls === null ? 'http' : 'https'
  process.stdout.write(`${greeting({ origins: originsOf(scheme, config.host, port), storeLine: store.line, demo, codesFile: join(dataDir, 'codes.json') })}\n`)
}

/**
 * Stops in order: no new windows, what waits is answered, then the store. Ctrl-C reaches the server twice, from the
 * terminal and from npm, so only a later signal means that somebody will not wait.
 */
function stopOnce(opening: Promise<void>, closing: Closing, report: Report): () => void {
  let beganAt: number | null = null
  return () => {
    if (beganAt !== null) {
      if (Date.now() - beganAt > SAME_SIGNAL_MS) process.exit(1)
      return
    }
    beganAt = Date.now()
    setTimeout(() => process.exit(1), STOP_MS).unref()
    void opening.catch(() => undefined).then(async () => {
      process.exit((await closeAll(closing, report)) ? 0 : 1)
    })
  }
}

/** What fails to close is written down, and does not keep the rest from being closed. */
async function closeAll(closing: Closing, report: Report): Promise<boolean> {
  let isClean = true
  for (const close of closing.splice(0)) {
    await close().catch((cause: unknown) => {
      isClean = false
      report.error(cause, 'something could not be closed at the stop')
    })
  }
  return isClean
}

function addressFault(cause: unknown, { host, port }: Config): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null
  if (code === 'EADDRINUSE') return new ConfigFault(`Port ${port} of ${host} is taken by another program. Stop that, or set PORT to another one.`, { cause })
  if (code === 'EACCES') return new ConfigFault(`Port ${port} may not be used without more rights. Set PORT to one above 1023.`, { cause })
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new ConfigFault(`${host} is no address of this machine. Set HOST to one of its own.`, { cause })
  return cause
}

/** The faults that are told in words; anything else is a bug and shows where. */
function isSaidInWords(cause: unknown): cause is Error {
  return cause instanceof ConfigFault || cause instanceof StoreFault || cause instanceof LogFault || cause instanceof StoreAway
}

try {
  await start(readConfig(process.env, process.argv.slice(2)))
} catch (cause) {
  process.stderr.write(`Rostrum did not start. ${isSaidInWords(cause) ? cause.message : String(cause instanceof Error ? cause.stack : cause)}\n`)
  process.exitCode = 1
}
