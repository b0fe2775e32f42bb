/**
 * `npm run verify-draw -- FILE [--json]`: recomputes every draw of lots of a meeting from its public record alone, which
 * anybody gets at /api/meetings/ID/record. Prints the order and `verified` and ends with 0, or says which line is wrong and
 * why and ends with 1. Asks no server.
 */
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { verifyRecord } from '#shared/sync/record/verifyRecord.ts'
import { recordLines } from './recordLines.ts'
import { verdictWords } from './verdictWords.ts'

const args = process.argv.slice(2)
const [file, ...others] = args.filter(arg => arg !== '--json')
if (file === undefined || others.length > 0) {
  console.error('usage: npm run verify-draw -- FILE [--json]')
  process.exit(2)
}
const verdict = verifyRecord(recordLines(readFileSync(file)), text => hash('sha256', text, 'base64url'))
if (args.includes('--json')) console.log(JSON.stringify(verdict.ok ? { ok: true, version: verdict.version, draws: verdict.held } : verdict))
else for (const line of verdictWords(verdict)) (verdict.ok ? console.log : console.error)(line)
process.exitCode = verdict.ok ? 0 : 1
