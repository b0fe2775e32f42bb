import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { countReport, countStories, countTests, inWords, sum } from './counts.mjs'

const file = (name: string, ...statuses: string[]) => ({
  name: `/project/${name}`,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
})

test('tests are counted by what became of them', () => {
  const testResults = [file('shared/a.test.ts', 'passed', 'failed', 'pending'), file('server/b.test.ts', 'passed', 'todo')]
  expect(countTests({ testResults }, ['shared', 'server'], '/project')).toEqual({ passed: 2, failed: 1, skipped: 2 })
})

test('a file that could not be loaded is a failure', () => {
  const unread = { ...file('shared/b.test.ts'), status: 'failed' }
  expect(countTests({ testResults: [file('shared/a.test.ts', 'passed'), unread] }, ['shared'], '/project')).toMatchObject({ passed: 1, failed: 1 })
})

test('a file whose tests pass and that fails all the same is a failure', () => {
  const broken = { ...file('shared/a.test.ts', 'passed'), status: 'failed' }
  expect(countTests({ testResults: [broken] }, ['shared'], '/project')).toMatchObject({ passed: 1, failed: 1 })
})

test('a folder in which no test ran is a failure', () => {
  const testResults = [file('shared/a.test.ts', 'passed'), file('server/b.test.ts', 'pending')]
  const told: string[] = []
  const counts = countTests({ testResults }, ['shared', 'server', 'client'], '/project', (line) => told.push(line))
  expect(counts).toEqual({ passed: 1, failed: 2, skipped: 1 })
  expect(told).toEqual(['No test ran in server.', 'No test ran in client.'])
})

test('stories are counted; a flaky one has failed', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 1 }
  expect(countStories({ stats, errors: ['the config'] })).toEqual({ passed: 3, failed: 3, skipped: 1 })
  expect(countStories({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 2 }, errors: [] }, () => {})).toMatchObject({ failed: 1 })
})

test('no report, or a failure of which the report knows nothing, is a failure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-counts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const report = join(folder, 'report.json')
  const count = (counts: { failed: number }) => ({ passed: 5, skipped: 0, ...counts })
  expect(countReport(report, true, count)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  writeFileSync(report, '{ "failed": 0 }')
  expect(countReport(report, true, count)).toEqual({ passed: 5, failed: 0, skipped: 0 })
  expect(countReport(report, false, count)).toEqual({ passed: 5, failed: 1, skipped: 0 })
  writeFileSync(report, '{ "failed": 2 }')
  expect(countReport(report, false, count)).toEqual({ passed: 5, failed: 2, skipped: 0 })
})

test('the last line', () => {
  expect(inWords(sum([{ passed: 1, failed: 0, skipped: 0 }, { passed: 2, failed: 1, skipped: 0 }]))).toBe('3 passed, 1 failed')
  expect(inWords({ passed: 1, failed: 0, skipped: 4 })).toBe('1 passed, 0 failed, 4 skipped')
})
