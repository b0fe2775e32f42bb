import { collectDefaultMetrics } from 'prom-client'
import type { Shown } from './shown.ts'

/** What belongs to the process and not to a node: processor, memory, garbage, the lag of the loop of events. Once in a process. */
export function showProcess(shown: Shown): void {
  if (shown !== null) collectDefaultMetrics({ register: shown })
}
