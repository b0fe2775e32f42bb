import type { Run } from './runChaos.ts'
import type { Kind } from './script/script.ts'

const HEAD = ['seed', 'store', 'commands', 'acknowledged', 'refused', 'unknown', 'entries', 'agreed after', 'broken', 'what went wrong'] as const
const WIDTHS = [8, 8, 9, 13, 8, 8, 8, 13, 7, 0]

const rowOf = (cells: readonly string[]): string => cells.map((cell, index) => (index === 1 || index === cells.length - 1 ? cell.padEnd(WIDTHS[index] ?? 0) : cell.padStart(WIDTHS[index] ?? 0))).join(' ')

export const headOfTable = (): string => rowOf(HEAD)

export function lineOf(run: Run): string {
  const { seed, store, commands, acknowledged, refused, unknown, entries, agreedMs, broken, restarted, takenBack } = run
  const told = `${kindsOf([run])}${restarted === 0 ? '' : `; ${restarted} started again by hand`}${takenBack === 0 ? '' : `; ${takenBack} taken back`}`
  const agreed = agreedMs === null ? 'never' : `${(agreedMs / 1000).toFixed(1)} s`
  return rowOf([seed, store, commands, acknowledged, refused, unknown, entries, agreed, broken.length === 0 ? '-' : broken.map(({ id }) => id).join(','), told].map(String))
}

/** What does not hold, and how to play the run again. */
export function faultsOf({ seed, store, broken }: Run): string[] {
  if (broken.length === 0) return []
  return [`seed ${seed} on ${store}:`, ...broken.flatMap(({ id, where }) => where.slice(0, 5).map(one => `  ${id}: ${one}`)), `  again: npm run chaos -- --runs 1 --seed ${seed} --store ${store}`]
}

export function summaryOf(runs: readonly Run[]): string {
  const sum = (of: (run: Run) => number): number => runs.reduce((total, run) => total + of(run), 0)
  const failed = runs.filter(({ broken }) => broken.length > 0).map(({ seed }) => seed)
  const slowest = Math.max(0, ...runs.map(({ agreedMs }) => agreedMs ?? 0))
  return [
    `${runs.length} runs, ${sum(({ script }) => script.disturbances.length)} disturbances (${kindsOf(runs)})`,
    `${sum(({ commands }) => commands)} commands: ${sum(({ acknowledged }) => acknowledged)} acknowledged, ${sum(({ refused }) => refused)} refused, ${sum(({ unknown }) => unknown)} unknown; ${sum(({ entries }) => entries)} entries; ${sum(({ takenBack }) => takenBack)} taken back by a failover; all agreed within ${(slowest / 1000).toFixed(1)} s`,
    failed.length === 0 ? 'no invariant was broken' : `invariants were broken in ${failed.length} runs: seeds ${failed.join(', ')}`,
  ].join('\n')
}

function kindsOf(runs: readonly Run[]): string {
  const counts = new Map<Kind, number>()
  for (const { kind } of runs.flatMap(({ script }) => script.disturbances)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].toSorted(([one], [other]) => one.localeCompare(other)).map(([kind, count]) => (count === 1 ? kind : `${count} ${kind}`)).join(', ')
}
