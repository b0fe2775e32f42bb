import { AggregatorRegistry, Registry } from 'prom-client'
import * as z from 'zod'

/** What one worker measured, as it is told to the first process. */
export const measured = z.array(z.looseObject({}))
export type Measured = z.infer<typeof measured>

/**
 * What all workers measured, as one: sums, but for what prom-client is told is none.
 * @param askAll what each of them measured
 */
export function measuredByWorkers(askAll: () => Promise<Measured[]>): Pick<Registry, 'metrics' | 'contentType'> {
  return { metrics: async () => AggregatorRegistry.aggregate(await askAll()).metrics(), contentType: Registry.PROMETHEUS_CONTENT_TYPE }
}
