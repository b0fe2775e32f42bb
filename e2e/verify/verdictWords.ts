import type { Meeting } from '#shared/floor/model.ts'
import { bandOf } from '#shared/floor/bandOf.ts'
import { delegationOf } from '#shared/floor/reading.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import type { Audience } from '#shared/floor/visibility.ts'
import type { HeldDraw, Verdict } from '#shared/sync/record/verifyRecord.ts'

/** What `npm run verify` prints, line by line. */
export function verdictWords(verdict: Verdict): string[] {
  if (verdict.ok) {
    const { header, meeting, version, held, publishedAt } = verdict
    return [
      ...held.flatMap(draw => drawWords(meeting, draw)),
      `The record of ${header.meetingId} as ${READER[readerOf(header.audience)]} may see it, up to entry ${version} with the head ${header.head}`,
      headWords(publishedAt, version),
      `verified: ${version} entries, ${held.length} ${held.length === 1 ? 'draw' : 'draws'}`,
    ]
  }
  const { line, version, why } = verdict.fault
  return [`NOT VERIFIED: ${version === null ? `line ${line}` : `entry ${version} (line ${line})`}: ${why}`]
}

const READER = { hall: 'the hall', delegations: 'any delegation', presiding: 'those presiding', own: 'one delegation' } as const

const readerOf = (audience: Audience): keyof typeof READER => (audience === 'hall' || audience === 'delegations' || audience === 'presiding' ? audience : 'own')

function headWords(publishedAt: number | null, version: number): string {
  if (publishedAt === null) return 'Held against no published head: whether the end was cut off is not known (--head, --server)'
  return publishedAt === version ? 'It ends with the published head' : `It passes through the published head at entry ${publishedAt} and goes on to ${version}`
}

function drawWords(meeting: Meeting, { draw, entrants, drawn }: HeldDraw): string[] {
  const { commitment, from, cut, revealed, insteadOf } = draw
  return [
    `Draw ${commitment}, committed to with version ${draw.version}${insteadOf === null ? '' : `, in place of ${insteadOf}, whose seed was lost`}`,
    cut === null ? `  open since version ${from}, not cut yet` : `  cut at ${new Date(cut.at).toISOString()}, with the head of version ${cut.version - 1}: ${cut.head}`,
    `  seed ${revealed === null ? 'not revealed yet' : revealed.seed}`,
    `  ${entrants} entered, ${drawn.length} were listed by their lots`,
    ...drawn.map(({ request, lot }, index) => `  ${String(index + 1).padStart(4)}  ${lot}  ${nameOf(meeting, request)}`),
  ]
}

function nameOf(meeting: Meeting, request: FloorRequest): string {
  const { delegationId, capacity } = request
  const name = delegationOf(meeting, delegationId)?.name ?? delegationId
  return `${name}${capacity.kind === 'group' ? `, for ${capacity.group}` : ''} (${bandOf(meeting, request)})`
}
