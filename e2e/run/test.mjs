// `npm test`: everything that says whether the project is sound, on a fresh clone too. Brings the packages, a Redis and a
// Chromium if they are missing, runs every step even after one has failed, and ends with what failed, by name, and the line `N passed, N failed`.
//   --rules  the rules alone, every property over 100 random histories; needs neither Redis nor Chromium
//   --hard   every property over 10,000 random histories instead of 100, and the stories that `npm test` leaves out
// On another Node: npx -y -p node@26 node e2e/run/test.mjs
import { mkdirSync, rmSync } from 'node:fs'
import { ensureInstalled, requireNode, root } from '#server/install.mjs'
import { inWords, sum } from './counts.mjs'
import { failuresIn } from './failures.mjs'
import { folderInMemory } from './folderInMemory.mjs'
import { bringNeeds } from './needs.mjs'
import { runStep } from './runStep.mjs'
import { allSteps, rulesOnly } from './steps.mjs'

requireNode()
process.chdir(root)
const isHard = process.argv.includes('--hard')
const hasOnlyRules = process.argv.includes('--rules')
// Only what hangs: a slow machine may take twice as long as it should.
const limitMs = (isHard ? 240 : 30) * 60_000

/** Where the tests keep what they write, unless it was said; else where the system keeps what is temporary. */
const folder = process.env['TMPDIR'] === undefined ? folderInMemory() : undefined

ensureInstalled({ forDevelopment: true })
const counts = hasOnlyRules || bringNeeds() ? await runAll(hasOnlyRules ? rulesOnly : allSteps) : { passed: 0, failed: 1, skipped: 0 }
process.exitCode = counts.failed === 0 ? 0 : 1
console.log(inWords(counts))

/** @param {import('./steps.mjs').Step[][]} rows */
async function runAll(rows) {
  mkdirSync('test-results', { recursive: true })
  const done = []
  for (const row of rows) done.push(...(await Promise.all(row.map(runOne))))
  console.log(`\n${[...done.flatMap(({ failures }) => failures), ...done.map(({ line }) => line)].join('\n')}`)
  return sum(done.map(({ part }) => part))
}

/** @param {import('./steps.mjs').Step} step */
async function runOne({ name, args, nodeEnv, report, count }) {
  console.log(`\n== ${name}`)
  // A report of an earlier run must not pass for one of this run.
  if (report !== undefined) rmSync(report, { force: true })
  const startedAt = performance.now()
  const hasSucceeded = await runStep(args, { env: environmentFor(nodeEnv), limitMs })
  const part = count(hasSucceeded)
  const failures = report === undefined ? [] : failuresIn(report).map((failure) => `FAILED ${name}: ${failure}`)
  return { part, failures, line: `${name}: ${inWords(part)} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)` }
}

/** @param {string} nodeEnv the caller's NODE_ENV must not decide which React is tested */
function environmentFor(nodeEnv) {
  return { ...process.env, NODE_ENV: nodeEnv, ROSTRUM_RUNS: isHard ? '10000' : '100', ...(folder === undefined ? {} : { TMPDIR: folder }) }
}
