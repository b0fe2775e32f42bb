import type { CommandOf } from '#shared/floor/commands.ts'
import type { ReasonToCorrect } from '#shared/floor/concluding/correction.ts'
import { durationOf } from '#client/presiding/modalities/durationText.ts'

/** A correction as it is being written. */
export interface CorrectionDraft {
  statementId: string
  written: string
  reason: ReasonToCorrect
}

/** What it would do; null where the time is none. */
export function correctionOf({ statementId, written, reason }: CorrectionDraft): CommandOf<'correctTime'> | null {
  const usedMs = durationOf(written)
  return Number.isNaN(usedMs) ? null : { type: 'correctTime', statementId, usedMs, reason }
}
