import { countOne, showCounts, type Shown } from './shown.ts'

/** How often a node said that something is wrong, whether or not the line was written. */
export interface Logged {
  line: (level: 'warn' | 'error') => void
}

export function measureLogged(shown: Shown): Logged {
  const lines = new Map<string, number>([['warn', 0], ['error', 0]])
  showCounts(shown, { name: 'rostrum_log_lines_total', help: 'Lines of the log that say that something is wrong, by level: warn, error.' }, 'level', () => lines)
  return { line: level => countOne(lines, level) }
}
