import type { FloorEvent } from '#shared/floor/events.ts'
import type { Entry } from '#shared/sync/entry.ts'

/** A statement as it is counted from the events of a log alone, by other code than that of the product. */
export interface Counted {
  statementId: string
  from: number
  to: number
  whose: string
  allotted: number
  added: number
  used: number
  over: number
}

/** Goes once through the events, and knows nothing of a meeting's state. All in ms. */
export function recount(entries: readonly Entry[]): Counted[] {
  const clocks = new Map<string, Extract<FloorEvent, { type: 'floorGiven' }>>()
  const ended = new Map<string, number>()
  const corrected = new Map<string, number>()
  for (const event of entries.flatMap(({ events }) => events.map(({ value }) => value))) {
    if (event.type === 'floorGiven') clocks.set(event.statementId, event)
    if (event.type === 'floorTakenBack') clocks.delete(event.statementId)
    const clock = 'statementId' in event ? clocks.get(event.statementId ?? '') : undefined
    if (clock !== undefined && (event.type === 'clockChanged' || event.type === 'statementReopened')) clocks.set(clock.statementId, { ...clock, timing: event.timing })
    if (event.type === 'floorEnded') ended.set(event.statementId, event.at)
    if (event.type === 'statementReopened') ended.delete(event.statementId)
    if (event.type === 'timeCorrected') corrected.set(event.statementId, event.correction.usedMs)
  }
  return [...clocks.values()].flatMap(({ statementId, holder, timing, at }) => {
    const to = ended.get(statementId)
    if (to === undefined) return []
    const measured = (timing.pausedAt ?? to) - at - timing.pausedMs
    const used = corrected.get(statementId) ?? measured
    const whose = holder.kind === 'podium' ? holder.personId : holder.request.delegationId
    return [{ statementId, from: at, to, whose, allotted: timing.allottedMs, added: timing.addedMs, used, over: Math.max(0, used - timing.allottedMs - timing.addedMs) }]
  })
}

/** Minutes and seconds, by another way than the windows. */
export const clock = (ms: number): string => {
  const text = new Date(ms).toISOString().slice(11, 19)
  return text.replace(/^00:0?/, '').replace(/^0(\d:)/, '$1')
}
