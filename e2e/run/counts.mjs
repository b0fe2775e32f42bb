import { existsSync, readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ status: string, name: string, assertionResults: { status: string }[] }} TestedFile */
/** @typedef {{ expected: number, unexpected: number, flaky: number, skipped: number }} StoryStats */

/**
 * Counts what Vitest reported. A file that could not even be loaded has no test in it and still counts as a failure; so
 * does a folder in which no test ran.
 * @param {{ testResults: TestedFile[] }} report its JSON report
 * @param {string[]} folders top folders in which tests must have run
 * @returns {Counts}
 */
export function countTests({ testResults }, folders, root = process.cwd(), tell = console.error) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
  /** @param {(status: string) => boolean} has */
  const count = (has) => tests.filter(({ status }) => has(status)).length
  const unread = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'))
  const tested = new Set(testResults.filter(hasRun).map(({ name }) => relative(root, name).split(sep)[0]))
  const empty = folders.filter((folder) => !tested.has(folder))
  for (const folder of empty) tell(`No test ran in ${folder}.`)
  return {
    passed: count((status) => status === 'passed'),
    failed: count((status) => status === 'failed') + unread.length + empty.length,
    skipped: count((status) => status !== 'passed' && status !== 'failed'),
  }
}

/** @param {TestedFile} file */
function hasRun({ assertionResults }) {
  return assertionResults.some(({ status }) => status === 'passed' || status === 'failed')
}

/**
 * Counts what Playwright reported. Errors outside a story (a config that cannot be read) count as well, and so does a run
 * without stories.
 * @param {{ stats: StoryStats, errors: unknown[] }} report its JSON report
 * @returns {Counts}
 */
export function countStories({ stats, errors }, tell = console.error) {
  const hasNone = stats.expected + stats.unexpected + stats.flaky === 0
  if (hasNone) tell('No story ran.')
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length + (hasNone ? 1 : 0), skipped: stats.skipped }
}

/**
 * The counts of a step that wrote a report; without a report, or with a failure that the report does not know, the step
 * itself has failed.
 * @template T
 * @param {string} file the report
 * @param {boolean} hasSucceeded whether the process said so
 * @param {(report: T) => Counts} count
 * @returns {Counts}
 */
export function countReport(file, hasSucceeded, count) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const counts = count(JSON.parse(readFileSync(file, 'utf8')))
  return hasSucceeded || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

/** @param {Counts[]} parts @returns {Counts} */
export function sum(parts) {
  /** @param {keyof Counts} key */
  const of = (key) => parts.reduce((total, part) => total + part[key], 0)
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') }
}

/** The last line of every run. @param {Counts} counts */
export function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
