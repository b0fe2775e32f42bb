import type { Registry } from 'prom-client'
import { originsOf } from '#server/origins.ts'
import { serveMeasures } from './serveMeasures.ts'
import { showProcess } from './showProcess.ts'

export interface OpenMetrics {
  /** Where they are read. */
  urls: string[]
  close: () => Promise<void>
}

/** Serves what a node, and its process, measure of themselves. Rejects where it cannot listen. */
export async function openMetrics(registry: Registry, { port, host }: { port: number; host: string }): Promise<OpenMetrics> {
  showProcess(registry)
  const door = await serveMeasures(registry, port, host)
  return { urls: originsOf('http', host, door.port).map(origin => `${origin}/metrics`), close: door.close }
}
