import type { Registry } from 'prom-client'
import { addressFault } from '#server/addressFault.ts'
import type { Closing } from '#server/closing.ts'
import type { Config } from '#server/config.ts'
import { originsOf } from '#server/origins.ts'
import { serveMeasures } from './serveMeasures.ts'

/** Serves what is measured, of one node or of all workers. Resolves with what is printed of it; rejects where it cannot listen. */
export async function openMetrics(registry: Pick<Registry, 'metrics' | 'contentType'>, metrics: NonNullable<Config['metrics']>, closing: Pick<Closing, 'add'>): Promise<string[]> {
  const { port, close } = await serveMeasures(registry, metrics.port, metrics.host).catch((cause: unknown) => {
    throw addressFault(cause, metrics, 'METRICS_')
  })
  closing.add(close)
  return originsOf('http', metrics.host, port).map(origin => `Metrics: ${origin}/metrics`)
}
