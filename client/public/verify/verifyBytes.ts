import { readHeader } from '#shared/sync/record/readRecord.ts'
import type { PublishedHead } from '#shared/sync/record/headCheck.ts'
import { verifyingRecord, type Verdict } from '#shared/sync/record/verifyRecord.ts'
import { readingLines } from './recordLines.ts'
import { sha256 } from './sha256.ts'

/** So long the page may be busy with a record at a time, ms: it answers a hand meanwhile, and draws how far it is. */
const SLICE_MS = 12

/** What came of it: the verdict, or that the file is the record of another meeting, for which there is no head to hold it against. */
export type Checked = Verdict | { ok: 'other-meeting'; meetingId: string }

/** Verifies the bytes of a file in slices. @param tell how far it is */
export async function verifyBytes(bytes: Uint8Array, meetingId: string, published: PublishedHead | null, tell: (at: { version: number; of: number }) => void): Promise<Checked> {
  const lines: (string | null)[] = []
  await inSlices(readingLines(bytes), line => void lines.push(line))
  const header = readHeader(lines[0], sha256)
  if (!('why' in header) && header.meetingId !== meetingId) return { ok: 'other-meeting', meetingId: header.meetingId }
  let at = { version: 0, of: 0 }
  return inSlices(verifyingRecord(lines, sha256, published), step => void (at = step), () => tell(at))
}

/** Runs to the end, and lets the page go on between slices. */
async function inSlices<T, Result>(steps: Generator<T, Result>, take: (step: T) => void, pause: () => void = () => {}): Promise<Result> {
  for (let until = performance.now() + SLICE_MS; ;) {
    const step = steps.next()
    if (step.done === true) return step.value
    take(step.value)
    if (performance.now() < until) continue
    pause()
    await new Promise(resolve => setTimeout(resolve))
    until = performance.now() + SLICE_MS
  }
}
