import { sha256 } from '#shared/floor/testing/nodeFacts.ts'
import { CLOSING, firstLine, headerIn } from '../recordForm.ts'
import { headerOf, type RecordHeader } from '../recordHeader.ts'

/**
 * What somebody may do to the lines of a record of three entries or more, and the version of the entry that is then wrong.
 * @param at an entry that is neither the first nor the last
 */
export function tamperings(lines: readonly string[], at: number): [what: string, version: number, lines: string[]][] {
  const last = lines.length - 3
  const [before, here, after] = [lines[at - 1] ?? '', lines[at] ?? '', lines[at + 1] ?? '']
  const isSecond = at === 1
  return [
    ['an entry is dropped', at, lines.toSpliced(at, 1)],
    ['the last but one is dropped', last - 1, lines.toSpliced(last - 1, 1)],
    ['two are swapped', at, lines.with(at, ended(after)).with(at + 1, at + 1 === last ? here.replace(/,$/, '') : here)],
    ['one is inserted again', at + 1, lines.toSpliced(at + 1, 0, ended(here))],
    ...(isSecond ? [] : [['one from before is inserted', at + 1, lines.toSpliced(at + 1, 0, before)] as [string, number, string[]]]),
    ['one is inserted at the end', last + 1, lines.toSpliced(last + 1, 0, here.replace(/,$/, ''))],
    ['the tail is cut off', at + 1, [...lines.slice(0, at + 1), '']],
    ['the tail is cut off, and the end is mended', at + 1, [...lines.slice(0, at + 1), CLOSING, '']],
    ['the tail is cut off, and the header made anew', at + 1, cutWell(lines, at)],
  ]
}

const ended = (line: string): string => (line.endsWith(',') ? line : `${line},`)

/** As whoever runs a server could write it: nothing is wrong with it but that it ends too early. */
function cutWell(lines: readonly string[], at: number): string[] {
  const { meetingId, audience } = JSON.parse(headerIn(lines[0] ?? '') ?? '') as RecordHeader
  const entry = (lines[at] ?? '').replace(/,$/, '')
  const { head } = JSON.parse(entry) as { head: string }
  return [firstLine(headerOf(meetingId, audience, { version: at, head }, sha256)), ...lines.slice(1, at), entry, CLOSING, '']
}
