import { cpus } from 'node:os'
import { FULL, measureTargets, QUICK } from './measures/ofTargets.ts'
import { readOptions, USAGE, type Options } from './options.ts'
import { tableOf } from './table.ts'

async function bench({ isFull, isJson }: Options): Promise<boolean> {
  const began = performance.now()
  const say = (what: string): void => void process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(4)} s  ${what}\n`)
  const rows = await measureTargets(isFull ? FULL : QUICK, say)
  const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`
  const tookS = Math.round((performance.now() - began) / 1000)
  if (isJson) process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), machine, tookS, rows })}\n`)
  else process.stdout.write(`\n${tableOf(rows)}\n\n${machine}, ${new Date().toISOString().slice(0, 10)}, ${tookS} s\n`)
  return rows.every(({ isMet }) => isMet)
}

try {
  process.exitCode = (await bench(readOptions(process.argv.slice(2)))) ? 0 : 1
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n\n${USAGE}\n`)
  process.exitCode = 2
}
