import { addressFault } from './addressFault.ts'
import type { Opening } from './opening.ts'
import { greet } from './greet.ts'
import { loadMeetings } from './loadMeetings.ts'
import { openMetrics } from './measures/openMetrics.ts'
import { showProcess } from './measures/showProcess.ts'
import { nodeOf } from './nodeOf.ts'
import { prepare } from './prepare.ts'
import { nowhere, type Leave } from './stopping.ts'
import { openStore } from './store/openStore.ts'

/** One process that has the store and serves. */
export async function openAlone(opening: Opening): Promise<Leave> {
  const { config, report, closing, measures } = opening
  const store = await openStore(config, report)
  closing.add(store.close)
  const prepared = await prepare(config, store)
  const metricsLines = await serveMetrics(opening)
  const app = nodeOf({ config, store, keys: prepared.keys, report, measures })
  closing.add(app.close)
  const demo = await loadMeetings(app, store, config, prepared)
  const port = await app.listen(config.port, config.host).catch((cause: unknown) => {
    throw addressFault(cause, config)
  })
  greet(config, port, demo, [store.line, ...metricsLines])
  return store.kind === 'redis' ? app.leave : nowhere
}

/** What is printed of it. It is closed after the node, so that its stop can be watched. */
async function serveMetrics({ config: { metrics }, measures: { shown }, closing }: Opening): Promise<string[]> {
  if (metrics === null || shown === null) return []
  showProcess(shown)
  return openMetrics(shown, metrics, closing)
}
