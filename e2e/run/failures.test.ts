import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { failuresIn } from './failures.mjs'

function written(report: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-failures-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report))
  return join(folder, 'report.json')
}

test('a test that failed is named with the beginning of its cause in one line, and one that passed is not', () => {
  const assertionResults = [{ status: 'passed', fullName: 'holds' }, { status: 'failed', fullName: 'in the room is told', failureMessages: ['\nAssertionError: 3 is not 4\n    at somewhere'] }]
  expect(failuresIn(written({ testResults: [{ name: '/project/shared/a.test.ts', status: 'failed', assertionResults }] }), '/project')).toEqual(['shared/a.test.ts › in the room is told: AssertionError: 3 is not 4 at somewhere'])
})

test('a file that could not be loaded is named with why', () => {
  expect(failuresIn(written({ testResults: [{ name: '/project/shared/a.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }] }), '/project')).toEqual(['shared/a.test.ts: no such module'])
})

test('a story is named wherever it stands in its file', () => {
  const inner = { title: 'one', file: '01.story.ts', specs: [{ title: '01b ends', ok: false, tests: [{ results: [{}, { error: { message: '\u001B[2mTimed\u001B[22m out\nmore', location: { file: '01.story.ts', line: 7 } } }] }] }, { title: '01c begins', ok: true, tests: [] }] }
  expect(failuresIn(written({ suites: [{ title: '01.story.ts', file: '01.story.ts', suites: [inner] }] }))).toEqual(['01.story.ts › 01b ends (line 7): Timed out more'])
})

test('of a cause that is long the beginning is told', () => {
  const [named = ''] = failuresIn(written({ testResults: [{ name: '/project/a.test.ts', status: 'failed', message: 'much '.repeat(1000), assertionResults: [] }] }), '/project')
  expect(named).toMatch(/^a\.test\.ts: (much ){120}…$/)
})

test('no report names nothing', () => {
  expect(failuresIn('/nowhere/report.json')).toEqual([])
})
