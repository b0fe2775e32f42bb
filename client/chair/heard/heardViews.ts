import { measuredMs, recordedMs } from '#shared/floor/concluding/recordedMs.ts'
import type { Correction } from '#shared/floor/concluding/correction.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { givenMs } from '#shared/floor/timing.ts'
import { inOrderHeard } from '#shared/floor/inOrderHeard.ts'
import { capacityLine, holderName } from '#client/text/speaker.ts'

/** A statement that was heard, as those presiding read it. */
export interface HeardView {
  statementId: string
  name: string
  line: string | null
  givenAt: number
  /** As it was corrected, else as it was measured, ms. */
  recordedMs: number
  measuredMs: number
  givenMs: number
  /** I21: its time was written on paper. */
  isOnPaper: boolean
  corrected: Correction | null
  /** Whose text is there; null: none was received. */
  textOf: string | null
}

/** In the order in which they were heard. */
export function heardViews(meeting: Meeting): HeardView[] {
  return inOrderHeard(meeting).map(one => ({
    statementId: one.statementId,
    name: holderName(meeting, one.holder),
    line: one.holder.kind === 'request' ? capacityLine(one.holder.request.capacity) : null,
    givenAt: one.givenAt,
    recordedMs: recordedMs(one),
    measuredMs: measuredMs(one),
    givenMs: givenMs(one.timing),
    isOnPaper: one.timing.onPaper === true,
    corrected: one.corrected ?? null,
    textOf: one.holder.kind === 'request' && one.holder.request.hasText === true ? one.holder.request.requestId : null,
  }))
}
