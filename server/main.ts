import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Registry } from 'prom-client'
import { keysFrom } from './access/keys.ts'
import { adoptSecret, checkSecret } from './access/secretCheck.ts'
import { forgetSecretsBefore, keptSecrets } from './access/secretFile.ts'
import { addressFault } from './addressFault.ts'
import { createApp, type App } from './app.ts'
import { Closing } from './closing.ts'
import { ConfigFault, readConfig, type Config } from './config.ts'
import { loadDemo, renewOthers } from './demo/loadDemo.ts'
import { greeting } from './greeting.ts'
import { LogFault, StoreAway } from './log/meetingLog.ts'
import { originsOf } from './origins.ts'
import { newMeasures, type Measures } from './measures/measures.ts'
import { openMetrics } from './measures/openMetrics.ts'
import { newReport, type Report } from './report.ts'
import { scrubbed } from './scrubbed.ts'
import { secretsOf } from './secretsOf.ts'
import { openStore } from './store/openStore.ts'
import { StoreFault } from './store/storeFault.ts'
import { lockedWords, rewrapTextKeys } from './texts/rewrapTextKeys.ts'

/** Nothing waits longer for the stop than this, ms. */
const STOP_MS = 10_000
const SAME_SIGNAL_MS = 1000
/** Beside the sources, also where this runs as one file in dist. */
const clientDir = join(dirname(fileURLToPath(import.meta.resolve('#server/main.ts'))), '..', 'dist', 'client')

async function start(config: Config): Promise<void> {
  const measures = newMeasures(config.metrics === null ? null : new Registry())
  const report = newReport(config.logLevel, secretsOf(config), measures.logged.line)
  const closing = new Closing(report)
  const opening = open(config, report, closing, measures)
  // From here on, not only once all is open: a Redis that was just started must not outlive a Ctrl-C.
  const stop = stopOnce(opening, closing)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  try {
    await opening
  } catch (cause) {
    await closing.all()
    throw cause
  }
}

/** Resolves with how to send its windows to other nodes. */
async function open(config: Config, report: Report, closing: Closing, measures: Measures): Promise<App['leave']> {
  const store = await openStore(config, report)
  closing.add(store.close)
  for (const warning of store.warnings) process.stderr.write(`Warning: ${warning}\n`)
  const { dataDir, hasNewCodes, hasNewSecret } = config
  const secrets = config.secrets ?? (await keptSecrets(dataDir, { isNew: hasNewSecret }))
  const isAlone = config.secrets === null && hasNewSecret && hasNewCodes
  const [secret, ...before] = secrets
  const keys = keysFrom(secret, isAlone ? [] : before)
  const { isOther: isNewSecret, warning } = await checkSecret(store.documents, keys, hasNewCodes)
  if (warning !== null) process.stderr.write(`Warning: ${warning}\n`)
  // Texts stay readable whatever becomes of codes: their keys go over to the newest secret before another is forgotten.
  const locked = await rewrapTextKeys(store.documents, keysFrom(secret, before).text)
  if (locked > 0) process.stderr.write(`Warning: ${lockedWords(locked)}\n`)
  if (isAlone) await forgetSecretsBefore(dataDir)
  const metricsLines = await serveMetrics(config, measures, closing)
  const app = createApp({ measures, log: store.log, documents: store.documents, presence: store.presence, limits: store.limits, leases: store.leases, keys, report, clientDir, tls: config.tls, base: config.base, staff: config.staff, microphones: config.microphones, trust: config.trust, readableFrom: config.readableFrom, news: config.news })
  closing.add(app.close)
  const demo = await loadDemo({ app, log: store.log, dataDir, isOwnStore: store.kind !== 'redis', hasNewCodes })
  if (isNewSecret) {
    await renewOthers({ app, log: store.log, dataDir })
    await adoptSecret(store.documents, keys)
  }
  const port = await app.listen(config.port, config.host).catch((cause: unknown) => {
    throw addressFault(cause, config)
  })
  const scheme = config.tls === null ? 'http' : 'https'
  process.stdout.write(`${greeting({ addresses: originsOf(scheme, config.host, port).map(origin => `${origin}${config.base ?? '/'}`.replace(/\/$/, '')), storeLine: store.line, demo, codesFile: join(dataDir, 'codes.json') })}\n${metricsLines}`)
  return store.kind === 'redis' ? app.leave : async () => undefined // whoever is alone on a store has nowhere to send anybody
}

/** What is printed of it. It is closed after the node, so that its stop can be watched. */
async function serveMetrics({ metrics }: Config, { shown }: Measures, closing: Closing): Promise<string> {
  if (metrics === null || shown === null) return ''
  const { urls, close } = await openMetrics(shown, metrics).catch((cause: unknown) => {
    throw addressFault(cause, metrics, 'METRICS_')
  })
  closing.add(close)
  return urls.map(url => `Metrics: ${url}\n`).join('')
}

/**
 * Stops in order: no new windows, what waits is answered, then the store. SIGTERM, which means that others of its kind go on,
 * sends the windows to them before. Ctrl-C reaches the server twice, from the terminal and from npm, so only a later signal
 * means that somebody will not wait.
 */
function stopOnce(opening: Promise<App['leave']>, closing: Closing): (signal: NodeJS.Signals) => void {
  let beganAt: number | null = null
  const stop = async (leave: App['leave'], signal: NodeJS.Signals): Promise<void> => {
    if (signal === 'SIGTERM') await leave()
    process.exit((await closing.all()) ? 0 : 1)
  }
  return signal => {
    if (beganAt !== null) {
      if (Date.now() - beganAt > SAME_SIGNAL_MS) process.exit(1)
      return
    }
    beganAt = Date.now()
    setTimeout(() => process.exit(1), STOP_MS).unref()
    // A start that failed closes what it has opened, says why, and ends by itself.
    void opening.then(leave => stop(leave, signal), () => undefined)
  }
}

/** The faults that are told in words; anything else is a bug and shows where. */
function isSaidInWords(cause: unknown): cause is Error {
  return cause instanceof ConfigFault || cause instanceof StoreFault || cause instanceof LogFault || cause instanceof StoreAway
}

try {
  await start(readConfig(process.env, process.argv.slice(2)))
} catch (cause) {
  process.stderr.write(`Rostrum did not start. ${isSaidInWords(cause) ? cause.message : scrubbed(String(cause instanceof Error ? cause.stack : cause))}\n`)
  process.exitCode = 1
}
