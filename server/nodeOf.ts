import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Keys } from './access/keys.ts'
import { createApp, type App } from './app.ts'
import type { Config } from './config.ts'
import type { Measures } from './measures/measures.ts'
import type { Report } from './report.ts'
import type { Opened } from './store/openStore.ts'

/** Beside the sources, also where this runs as one file in dist. */
const clientDir = join(dirname(fileURLToPath(import.meta.resolve('#server/main.ts'))), '..', 'dist', 'client')

export interface NodeParts {
  config: Config
  store: Opened
  keys: Keys
  report: Report
  measures: Measures
}

/** A node as the settings say. */
export function nodeOf({ config: { tls, base, staff, microphones, trust, readableFrom, news }, store: { isShared, log, documents, presence, limits, leases }, keys, report, measures }: NodeParts): App {
  return createApp({ measures, isShared, log, documents, presence, limits, leases, keys, report, clientDir, tls, base, staff, microphones, trust, readableFrom, news })
}
