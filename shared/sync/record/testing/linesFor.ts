import { sha256 } from '#shared/floor/testing/nodeFacts.ts'
import type { Audience } from '#shared/floor/visibility.ts'
import { canonical } from '../../canonical.ts'
import { startOf, type Entry } from '../../entry.ts'
import { redact } from '../../redact.ts'
import { recordOf } from '../recordForm.ts'
import { headerOf } from '../recordHeader.ts'

/** The record of these entries of the meeting `panel`, line by line. */
export function linesFor(entries: readonly Entry[], audience: Audience): string[] {
  const header = headerOf('panel', audience, entries.at(-1) ?? startOf('panel'), sha256)
  return recordOf(header, entries.map(entry => canonical(redact(entry, audience, sha256)))).split('\n')
}
