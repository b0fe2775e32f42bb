import { median, percentile } from './figures.ts'
import { TARGETS, type Target, type TargetName } from './targets.ts'

/** What was measured side by side, round by round. */
export interface Measured {
  unit: 'ms' | 'kB' | 'messages'
  ours: readonly number[]
  reference: readonly number[]
}

export interface Row extends Target {
  unit: Measured['unit']
  ours: number
  compared: number
  ratio: number
  /** Of the ratios of single rounds: from the tenth to the ninetieth in a hundred. */
  spread: [number, number]
  isMet: boolean
  isAimMet: boolean
}

/** The ratio is of the medians; its spread, of ours to the median of the reference and the other way round. */
export function rowOf(name: TargetName, { unit, ours, reference }: Measured): Row {
  const target: Target = TARGETS[name]
  const [mine, compared] = [median(ours), median(reference)]
  const ratioOf = (a: number, b: number): number => (target.is === 'at most' ? (b === 0 ? a : a / b) : b / a)
  const ratio = ratioOf(mine, compared)
  const rounds = ours.map((one, round) => ratioOf(one, reference.length === ours.length ? (reference[round] ?? compared) : compared))
  const holds = (limit: number): boolean => (target.is === 'at most' ? ratio <= limit : ratio >= limit)
  return { ...target, unit, ours: mine, compared, ratio, spread: [percentile(rounds, 0.1), percentile(rounds, 0.9)], isMet: holds(target.must), isAimMet: holds(target.aim) }
}

export function tableOf(rows: readonly Row[]): string {
  const head = ['', 'measure', 'ours', 'beside', '', 'ratio', 'spread', 'must', 'aim', '']
  const body = rows.map(row => [row.id, row.measure, amount(row.ours, row.unit), row.reference, amount(row.compared, row.unit), times(row.ratio), row.spread.map(times).join(' to '), limit(row, row.must), limit(row, row.aim), verdict(row)])
  return [head, head.map(() => '---'), ...body].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

const verdict = ({ isMet, isAimMet }: Row): string => (isAimMet ? 'met, and the aim' : isMet ? 'met' : '**missed**')

const limit = ({ is }: Row, value: number): string => `${is === 'at most' ? '≤' : '≥'} ${times(value)}`

function times(value: number): string {
  if (value > 0 && value < 0.1) return `1/${Math.round(1 / value)}`
  return value >= 10 ? `${Math.round(value)}×` : `${value.toFixed(2)}×`
}

function amount(value: number, unit: Row['unit']): string {
  return `${value >= 100 ? Math.round(value) : value >= 10 ? value.toFixed(1) : value.toFixed(2)} ${unit}`
}

/** Rows of a kind, as a table: each column a name and how it is written. */
export function plainTable<T>(rows: readonly T[], columns: Record<string, (row: T) => string>): string {
  const names = Object.keys(columns)
  const body = rows.map(row => Object.values(columns).map(write => write(row)))
  return [names, names.map(() => '---'), ...body].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}
