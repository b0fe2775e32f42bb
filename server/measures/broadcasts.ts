import { AMOUNTS, showCount, spread, spreadOfTime, type Shown } from './shown.ts'

/** What was sent to the windows of a node. */
export interface Broadcasts {
  readonly sent: number
  /** One went out. @param costMs of the node's time; @param intervalMs before the next one may go out */
  readonly broadcast: (entries: number, costMs: number, intervalMs: number) => void
}

export function measureBroadcasts(shown: Shown): Broadcasts {
  let sent = 0
  const noteEntries = spread(shown, { name: 'rostrum_broadcast_entries', help: 'Entries that went out in one broadcast.' }, AMOUNTS)
  const noteCost = spreadOfTime(shown, { name: 'rostrum_broadcast_duration_seconds', help: 'What one broadcast to all windows of a meeting cost of the time of the node.' })
  const noteInterval = spreadOfTime(shown, { name: 'rostrum_broadcast_interval_seconds', help: 'The least time that a broadcast imposed before the next one of its meeting.' })
  showCount(shown, { name: 'rostrum_broadcasts_total', help: 'Broadcasts of new entries to the windows of a meeting.' }, () => sent)
  return {
    get sent() {
      return sent
    },
    broadcast: (entries, costMs, intervalMs) => {
      sent += 1
      noteEntries(entries)
      noteCost(costMs)
      noteInterval(intervalMs)
    },
  }
}
