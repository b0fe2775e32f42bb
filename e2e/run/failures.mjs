import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** @typedef {{ name: string, status: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }} TestedFile */
/** @typedef {{ title: string, file: string, specs?: { title: string, ok: boolean, tests: { results: { error?: { message?: string } }[] }[] }[], suites?: Suite[] }} Suite */
/** @typedef {{ testResults?: TestedFile[], suites?: Suite[] }} Report what Vitest or Playwright wrote */

/**
 * The failures of a step by name, each with the first line of its cause: a run of ten minutes ends with what to look at.
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
  const own = specs.filter(({ ok }) => !ok).map(({ title, tests }) => line(`${file} › ${title}`, tests.flatMap(({ results }) => results).find(({ error }) => error !== undefined)?.error?.message))
  return [...own, ...suites.flatMap(failedStories)]
}

/** @param {string} name @param {string | undefined} cause */
function line(name, cause) {
  const first = stripVTControlCharacters(cause ?? '').split('\n').find((one) => one.trim() !== '')?.trim()
  return first === undefined ? name : `${name}: ${first}`
}
