import { countReport, countStories, countTests } from './counts.mjs'

/** @typedef {import('./counts.mjs').Counts} Counts */
/**
 * @typedef Step
 * @property {string} name
 * @property {string[]} args what follows `node`
 * @property {string} nodeEnv
 * @property {string} [report] the file into which it writes what it did
 * @property {(hasSucceeded: boolean) => Counts} count
 */

const RESULTS = 'test-results'
const STORIES = 'e2e/playwright.config.ts'

/** A step that is one test by itself. @param {string} name @param {string[]} args @returns {Step} */
const single = (name, args, nodeEnv = 'development') => ({
  name,
  args,
  nodeEnv,
  count: (hasSucceeded) => ({ passed: hasSucceeded ? 1 : 0, failed: hasSucceeded ? 0 : 1, skipped: 0 }),
})

/** @param {string} name @param {string[]} folders where tests must run @param {string[]} [only] @returns {Step} */
const vitest = (name, folders, only = []) => {
  const report = `${RESULTS}/vitest.json`
  return {
    name,
    args: ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...only],
    nodeEnv: 'test',
    report,
    count: (hasSucceeded) => countReport(report, hasSucceeded, (found) => countTests(found, folders)),
  }
}

/** The rules alone: seconds, and nothing but Node. @type {Step[][]} */
export const rulesOnly = [[vitest('rules', ['shared'], ['--project=rules'])]]

/** @type {Step} */
const stories = {
  name: 'stories',
  args: ['node_modules/playwright/cli.js', 'test', '--config', STORIES],
  nodeEnv: 'test',
  report: `${RESULTS}/stories.json`,
  count: (hasSucceeded) => countReport(`${RESULTS}/stories.json`, hasSucceeded, (found) => countStories(found)),
}

/** Everything, from the quickest to the slowest; in one row what runs beside each other, for it keeps about one core busy each. @type {Step[][]} */
export const allSteps = [
  [
    single('types', ['e2e/run/types.mjs']),
    single('build', ['e2e/run/build.mjs'], 'production'),
    single('gallery', ['e2e/run/gallery.mjs']),
    single('lint', ['node_modules/oxlint/bin/oxlint']),
    single('dependency rules', ['--import', 'tsx', 'e2e/run/check.ts']),
    // Each can be read; and what they are made of is then translated, for which they would wait alone.
    single('list of stories', ['node_modules/playwright/cli.js', 'test', '--config', STORIES, '--list', '--reporter=dot'], 'test'),
  ],
  [vitest('tests', ['shared', 'server', 'client', 'e2e'])],
  [stories],
]
