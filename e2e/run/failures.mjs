import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** Of a cause so much is told: what was expected, and what was there. */
const LONGEST = 600

/** @typedef {{ name: string, status: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }} TestedFile */
/** @typedef {{ title: string, file: string, specs?: { title: string, ok: boolean, tests: { results: { error?: { message?: string, location?: { line: number } } }[] }[] }[], suites?: Suite[] }} Suite */
/** @typedef {{ testResults?: TestedFile[], suites?: Suite[] }} Report what Vitest or Playwright wrote */

/**
 * The failures of a step by name, each with the beginning of its cause: a run of ten minutes ends with what to look at, also where nothing else of it is kept.
 * @param {string} file the report; what is not there names nothing
 * @returns {string[]}
 */
export function failuresIn(file, root = process.cwd()) {
  if (!existsSync(file)) return []
  /** @type {Report} */
  const report = JSON.parse(readFileSync(file, 'utf8'))
  return [...(report.testResults ?? []).flatMap((tested) => failedTests(tested, root)), ...(report.suites ?? []).flatMap(failedStories)]
}

/** @param {TestedFile} tested @param {string} root */
function failedTests({ name, status, message, assertionResults }, root) {
  const failed = assertionResults.filter((one) => one.status === 'failed')
  const file = relative(root, name)
  if (status === 'failed' && failed.length === 0) return [line(file, message)]
  return failed.map(({ fullName, failureMessages }) => line(`${file} › ${fullName}`, failureMessages?.[0]))
}

/** @param {Suite} suite @returns {string[]} */
function failedStories({ file, specs = [], suites = [] }) {
  const own = specs.filter(({ ok }) => !ok).map(({ title, tests }) => {
    const error = tests.flatMap(({ results }) => results).find((result) => result.error !== undefined)?.error
    const at = error?.location === undefined ? '' : ` (line ${error.location.line})`
    return line(`${file} › ${title}${at}`, error?.message)
  })
  return [...own, ...suites.flatMap(failedStories)]
}

/** @param {string} name @param {string | undefined} cause */
function line(name, cause) {
  const said = stripVTControlCharacters(cause ?? '').split(/\s+/).filter((word) => word !== '').join(' ')
  if (said === '') return name
  return `${name}: ${said.length > LONGEST ? `${said.slice(0, LONGEST).trimEnd()} …` : said}`
}
