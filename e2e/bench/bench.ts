import { cpus } from 'node:os'
import { measureCrowd, type CrowdRow } from './measures/crowd.ts'
import { FULL, measureTargets, QUICK } from './measures/ofTargets.ts'
import { measureTwoNodes, type Lag, type NodesRow } from './measures/twoNodes.ts'
import { readOptions, USAGE, type Options } from './options.ts'
import { plainTable, tableOf } from './table.ts'

interface Benched {
  rows: readonly object[]
  table: string
  isMet: boolean
}
type Say = (what: string) => void

const WINDOWS_OF_NODE = 500
const [ROUNDS, MORE_ROUNDS] = [3, 8]

async function bench({ isFull, windows, nodes }: Options, say: Say): Promise<Benched> {
  if (nodes === 2) return ofNodes(await measureTwoNodes(windows ?? WINDOWS_OF_NODE, isFull ? MORE_ROUNDS : ROUNDS, say))
  if (windows !== null) return ofCrowd(await measureCrowd(windows, { bursts: isFull ? 5 : 3, storms: 3, steadyS: isFull ? 60 : 10, referenceS: 8 }, say))
  const rows = await measureTargets(isFull ? FULL : QUICK, say)
  return { rows, table: tableOf(rows), isMet: rows.every(({ isMet }) => isMet) }
}

function ofCrowd(rows: readonly CrowdRow[]): Benched {
  const ms = (value: number | null): string => (value === null ? '–' : `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`)
  return { rows, table: plainTable(rows, { measure: row => row.measure, ours: row => ms(row.ours), 'plain socket.io': row => ms(row.reference) }), isMet: true }
}

function ofNodes(rows: readonly NodesRow[]): Benched {
  const lag = ({ medianMs, mostMs }: Lag): string => `${medianMs.toFixed(1)}, ${mostMs.toFixed(1)} ms`
  const table = plainTable(rows, {
    nodes: row => String(row.nodes), windows: row => String(row.windows), 'lone command seen by all': row => `${row.loneMs.toFixed(1)} ms`,
    '10 a second: median, 99 in a hundred': row => lag(row.gently), '50 a second: the same': row => lag(row.briskly), 'burst of 200': row => `${row.burstMs.toFixed(0)} ms`,
    'processor for a message': row => `${row.deliveryUs.toFixed(0)} µs`, 'conflicts in a thousand entries': row => row.conflictsPerThousand.toFixed(1),
  })
  return { rows, table, isMet: true }
}

try {
  const options = readOptions(process.argv.slice(2))
  const began = performance.now()
  const tookS = (): number => Math.round((performance.now() - began) / 1000)
  const { rows, table, isMet } = await bench(options, what => void process.stderr.write(`${String(tookS()).padStart(4)} s  ${what}\n`))
  const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`
  const at = new Date().toISOString()
  process.stdout.write(options.isJson ? `${JSON.stringify({ at, machine, tookS: tookS(), rows })}\n` : `\n${table}\n\n${machine}, ${at.slice(0, 10)}, ${tookS()} s\n`)
  process.exit(isMet ? 0 : 1)
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n\n${USAGE}\n`)
  process.exit(2)
}
