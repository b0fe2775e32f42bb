import { showCount, spreadOfTime, type Shown } from './shown.ts'

/** How a node follows the logs of its meetings. */
export interface Following {
  /** It learned of what another node wrote, so long after that was decided there. */
  heard: (lagMs: number) => void
  /** Something was missing in what it heard, and it read on. */
  gap: () => void
  /** A log did not continue what it had: it began again. */
  replaced: () => void
  /** Entries that it had are not in the log any more. */
  lost: (entries: number) => void
}

export function measureFollowing(shown: Shown): Following {
  let [gaps, replaced, lost] = [0, 0, 0]
  showCount(shown, { name: 'rostrum_gaps_total', help: 'Times that something was missing in what a node heard, so that it read on.' }, () => gaps)
  showCount(shown, { name: 'rostrum_logs_replaced_total', help: 'Times that a log did not continue what the node had of it.' }, () => replaced)
  showCount(shown, { name: 'rostrum_entries_lost_total', help: 'Entries that a node had and that the log does not have any more.' }, () => lost)
  return {
    heard: spreadOfTime(shown, { name: 'rostrum_follower_lag_seconds', help: 'From the instant of an entry of another node to this node having it.' }),
    gap: () => void (gaps += 1),
    replaced: () => void (replaced += 1),
    lost: entries => void (lost += entries),
  }
}
