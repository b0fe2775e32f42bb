import { AggregatorRegistry, Registry } from 'prom-client'
import type { Shown } from './shown.ts'
import { showProcess } from './showProcess.ts'

/** In a worker: answers the first process when it asks what was measured here. */
export function answerForWorker(shown: Shown): void {
  if (shown === null) return
  showProcess(shown)
  AggregatorRegistry.setRegistries([shown])
  void new AggregatorRegistry() // it is this that listens
}

/** In the first process: what all workers measured, as one; sums, but for what prom-client says is none. */
export function measuredByWorkers(): Pick<Registry, 'metrics' | 'contentType'> {
  const all = new AggregatorRegistry()
  return { metrics: () => all.clusterMetrics(), contentType: Registry.PROMETHEUS_CONTENT_TYPE }
}
