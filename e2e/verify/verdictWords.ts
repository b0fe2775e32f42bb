import type { Meeting } from '#shared/floor/model.ts'
import { bandOf } from '#shared/floor/bandOf.ts'
import { delegationOf } from '#shared/floor/reading.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import type { HeldDraw, Verdict } from '#shared/sync/record/verifyRecord.ts'

/** What `npm run verify-draw` prints, line by line. */
export function verdictWords(verdict: Verdict): string[] {
  if (verdict.ok) {
    const { meeting, version, held } = verdict
    return [...held.flatMap(draw => drawWords(meeting, draw)), `verified: ${version} entries, ${held.length} ${held.length === 1 ? 'draw' : 'draws'}`]
  }
  const { line, version, why } = verdict.fault
  return [`NOT VERIFIED: line ${line}${version === null ? '' : ` (version ${version})`}: ${why}`]
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
