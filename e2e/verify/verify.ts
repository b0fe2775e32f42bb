/**
 * `npm run verify -- FILE [--head HEAD | --server URL] [--json]`: verifies a record of a meeting, as anybody gets it at
 * /api/meetings/ID/record.json: its form, its chain, that all of it folds, and every draw of lots. Against a head that was
 * published (printed, or asked of a server) it also finds that the end was cut off. Prints `verified` and ends with 0, or says
 * which entry is wrong and why and ends with 1. What could not be read at all is not judged: that ends with 2. Without --server
 * it asks nobody.
 */
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readHeader } from '#shared/sync/record/readRecord.ts'
import type { PublishedHead } from '#shared/sync/record/headCheck.ts'
import { verifyRecord } from '#shared/sync/record/verifyRecord.ts'
import { recordLines } from '#client/public/verify/recordLines.ts'
import { askHead } from './askHead.ts'
import { verdictWords } from './verdictWords.ts'

const { file, head, server, json } = wanted()
const sha256 = (text: string): string => hash('sha256', text, 'base64url')
const lines = recordLines(bytesOf(file))
const verdict = verifyRecord(lines, sha256, await publishedHead())
if (json) console.log(JSON.stringify(verdict.ok ? { ok: true, version: verdict.version, publishedAt: verdict.publishedAt, draws: verdict.held } : verdict))
else for (const line of verdictWords(verdict)) (verdict.ok ? console.log : console.error)(line)
process.exitCode = verdict.ok ? 0 : 1

function wanted(): { file: string; head?: string | undefined; server?: string | undefined; json: boolean } {
  try {
    const { positionals, values } = parseArgs({ args: withHeadInOne(process.argv.slice(2)), allowPositionals: true, options: { head: { type: 'string' }, server: { type: 'string' }, json: { type: 'boolean', default: false } } })
    const [path, ...others] = positionals
    if (path !== undefined && others.length === 0 && (values.head === undefined || values.server === undefined)) return { file: path, ...values }
  } catch {
    // an option that there is not: said below
  }
  console.error('usage: npm run verify -- FILE [--head HEAD | --server URL] [--json]')
  process.exit(2)
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (cause) {
    console.error(`the record could not be read: ${cause instanceof Error ? cause.message : String(cause)}`)
    process.exit(2)
  }
}

/** One head in sixty-four begins with a hyphen, and would pass for an option. */
function withHeadInOne(args: readonly string[]): string[] {
  const at = args.indexOf('--head')
  const named = args[at + 1]
  return at < 0 || named === undefined ? [...args] : args.toSpliced(at, 2, `--head=${named}`)
}

async function publishedHead(): Promise<PublishedHead | null> {
  if (head !== undefined) return { head, version: null }
  if (server === undefined) return null
  const header = readHeader(lines[0], sha256)
  if ('why' in header) return null // the verdict will be about that
  const known = await askHead(server, header.meetingId)
  if (typeof known !== 'string') return known
  console.error(`the head could not be read: ${known}`)
  process.exit(2)
}
