import { manyRuns, type Wanted } from './manyRuns.ts'
import { readOptions, UsageFault, USAGE, type Options } from './options.ts'
import type { Run } from './runChaos.ts'
import { faultsOf, headOfTable, lineOf, summaryOf } from './table.ts'

/** One in so many is on files, where nothing is said of it. */
const FILES = 4

async function chaos({ runs, seed, store, lengthMs, atATime }: Options): Promise<Run[]> {
  const wanted = Array.from({ length: runs }, (_, index): Wanted => ({ seed: seed + index, kind: store ?? ((seed + index) % FILES === 0 ? 'file' : 'redis') }))[Symbol.iterator]()
  const done: Run[] = []
  console.log(headOfTable())
  const note = (run: Run): void => {
    done.push(run)
    console.log([lineOf(run), ...faultsOf(run)].join('\n'))
  }
  // Each takes the next that nobody has begun.
  await Promise.all(Array.from({ length: atATime }, () => manyRuns({ [Symbol.iterator]: () => ({ next: () => wanted.next() }) }, lengthMs, note)))
  return done
}

/** What is waited for may be a process that keeps nobody waiting. */
const alive = setInterval(() => undefined, 60_000)
try {
  const runs = await chaos(readOptions(process.argv.slice(2)))
  console.log(`\n${summaryOf(runs)}`)
  process.exitCode = runs.every(({ broken }) => broken.length === 0) ? 0 : 1
} catch (cause) {
  const isSaid = cause instanceof UsageFault
  console.error(isSaid ? `${cause.message}\n\n${USAGE}` : cause)
  process.exitCode = isSaid ? 2 : 1
} finally {
  clearInterval(alive)
}
