import { collectDefaultMetrics } from 'prom-client'
import type { Shown } from './shown.ts'

/** How often the lag of the loop of events is looked at, ms. Every 10 ms, as others do, is the most of what all measuring costs a server at rest. */
const LOOK_MS = 50

/** What belongs to the process and not to a node: processor, memory, garbage, the lag of the loop of events. Once in a process. */
export function showProcess(shown: Shown): void {
  if (shown !== null) collectDefaultMetrics({ register: shown, eventLoopMonitoringPrecision: LOOK_MS })
}
