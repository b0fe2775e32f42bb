import { ensureBuilt } from '#server/fresh.mjs'
import { serving } from '#server/targets.mjs'
import { readOptions, USAGE } from './options.ts'
import { reportOf } from './report.ts'
import { runSoak } from './runSoak.ts'

try {
  const options = readOptions(process.argv.slice(2))
  serving.forEach(ensureBuilt)
  const beganAt = performance.now()
  const say = (what: string): void => void process.stderr.write(`${String(Math.round((performance.now() - beganAt) / 1000)).padStart(5)} s  ${what}\n`)
  const soaked = await runSoak(options, say)
  process.stdout.write(options.isJson ? `${JSON.stringify({ at: new Date().toISOString(), ...options, ...soaked })}\n` : `\n${reportOf(soaked)}\n`)
  process.exit(soaked.claims.every(({ isHeld }) => isHeld) ? 0 : 1)
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n\n${USAGE}\n`)
  process.exit(2)
}
