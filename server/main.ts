import cluster from 'node:cluster'
import { Registry } from 'prom-client'
import { Closing } from './closing.ts'
import { ConfigFault, readConfig, type Config } from './config.ts'
import { LogFault, StoreAway } from './log/meetingLog.ts'
import { newMeasures } from './measures/measures.ts'
import { openAlone } from './openAlone.ts'
import type { Opening } from './opening.ts'
import { newReport } from './report.ts'
import { scrubbed } from './scrubbed.ts'
import { secretsOf } from './secretsOf.ts'
import { stopOnSignal, type Leave } from './stopping.ts'
import { StoreFault } from './store/storeFault.ts'
import { openWorker } from './workers/openWorker.ts'
import { openWorkers } from './workers/openWorkers.ts'

async function start(config: Config): Promise<void> {
  const measures = newMeasures(config.metrics === null ? null : new Registry())
  const report = newReport(config.logLevel, secretsOf(config), measures.logged.line)
  const closing = new Closing(report)
  const opening = openerOf(config)({ config, report, closing, measures })
  // From here on, not only once all is open: a Redis that was just started must not outlive a Ctrl-C.
  stopOnSignal(opening, closing)
  try {
    await opening
  } catch (cause) {
    await closing.all()
    throw cause
  }
}

/** Resolves with how to send its windows to other nodes. */
function openerOf({ workers }: Config): (opening: Opening) => Promise<Leave> {
  if (cluster.isWorker) return openWorker
  return workers > 1 ? openWorkers : openAlone
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
