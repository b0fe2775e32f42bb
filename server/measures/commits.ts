import { AMOUNTS, showCount, spread, spreadOfTime, type Shown } from './shown.ts'

/** What the meetings of a node have written since it started. */
export interface Commits {
  /** Calls of the store's append. */
  appends: number
  /** Appends that came second. */
  conflicts: number
  /** Entries written. */
  entries: number
  /** An append has its answer, or none. @param commands that were decided together for it */
  readonly appended: (commands: number, tookMs: number) => void
  /** All of a batch have their answers, after so many tries. */
  readonly settled: (tries: number) => void
}

export function measureCommits(shown: Shown): Commits {
  const noteCommands = spread(shown, { name: 'rostrum_append_commands', help: 'Commands that were decided together for one append.' }, AMOUNTS)
  const noteMs = spreadOfTime(shown, { name: 'rostrum_append_duration_seconds', help: 'From the call of an append to the answer of the store, durable.' })
  const commits: Commits = {
    appends: 0,
    conflicts: 0,
    entries: 0,
    appended: (commands, tookMs) => {
      noteCommands(commands)
      noteMs(tookMs)
    },
    settled: spread(shown, { name: 'rostrum_batch_tries', help: 'Tries until all commands of a batch had their answers.' }, [1, 2, 3, 5, 10, 20, 50]),
  }
  showCount(shown, { name: 'rostrum_appends_total', help: 'Appends to logs of meetings that were tried.' }, () => commits.appends)
  showCount(shown, { name: 'rostrum_append_conflicts_total', help: 'Appends that came second: another node had written before.' }, () => commits.conflicts)
  showCount(shown, { name: 'rostrum_entries_appended_total', help: 'Entries written to logs of meetings by this node.' }, () => commits.entries)
  return commits
}
