import { greet } from '#server/greet.ts'
import { loadMeetings } from '#server/loadMeetings.ts'
import { measuredByWorkers } from '#server/measures/ofWorkers.ts'
import { newMeasures } from '#server/measures/measures.ts'
import { openMetrics } from '#server/measures/openMetrics.ts'
import { nodeOf } from '#server/nodeOf.ts'
import type { Opening } from '#server/opening.ts'
import { prepare } from '#server/prepare.ts'
import { nowhere, type Leave } from '#server/stopping.ts'
import { openStore } from '#server/store/openStore.ts'
import { Crew } from './crew.ts'
import { giveToWorkers } from './given.ts'
import { askingWorkers } from './measuring.ts'

/** The first of several processes: it has the data directory and the private Redis, does what is done once, and serves nobody. */
export async function openWorkers({ config, report, closing }: Opening): Promise<Leave> {
  const store = await openStore({ ...config, hasWorkers: true }, report)
  closing.add(store.close)
  const prepared = await prepare(config, store)
  // Opened for what is done once, and closed before anybody is served.
  const app = nodeOf({ config: { ...config, microphones: null, news: { hooks: null, osc: [] } }, store, keys: prepared.keys, report, measures: newMeasures(null) })
  const demo = await loadMeetings(app, store, config, prepared).finally(app.close)
  giveToWorkers({ address: store.address ?? '', secrets: prepared.secrets })
  const metricsLines = config.metrics === null ? [] : await openMetrics(measuredByWorkers(askingWorkers()), config.metrics, closing)
  const crew = new Crew(config.workers, report)
  closing.add(crew.stop)
  const port = await crew.start()
  greet(config, port, demo, [`${store.line}, served by ${config.workers} processes`, ...metricsLines])
  return store.kind === 'redis' ? crew.leave : nowhere
}
