import type { KeyRing } from '#server/access/keys.ts'
import type { Documents } from '#server/documents/documents.ts'
import { sweepNowAndOn } from '#server/keepSweeping.ts'
import { LogFault } from '#server/log/meetingLog.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { Report } from '#server/report.ts'
import { isTextOver } from '#shared/floor/inscribing/readingText.ts'
import type { Actor } from '#shared/floor/model.ts'
import { rewrapTextKeys } from './rewrapTextKeys.ts'
import type { Texts } from './texts.ts'

const HOUR_MS = 3_600_000
const CLOCK: Actor = { role: 'clock', delegationId: null, device: 'clock' }

interface Parts {
  texts: Texts
  meetings: Pick<Meetings, 'find'>
  documents: Documents
  ring: KeyRing
  now: () => number
  report: Report
}

/**
 * I19: deletes the texts whose time is over, and what was left over of others. Every node does: what the clock says has fixed
 * ids, so of several the first wins, and to delete what is gone is nothing. Each kept text is wrapped with the newest secret:
 * a node that has not heard of it yet may just have put one.
 */
export class TextSweeping {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Sweeps now and every hour; returns how to stop. */
  keepSwept(): () => void {
    return sweepNowAndOn(() => this.sweep(), { everyMs: HOUR_MS, report: this.#parts.report, failed: 'texts could not be swept' })
  }

  async sweep(): Promise<void> {
    const { texts, meetings, documents, ring } = this.#parts
    const places = await texts.places()
    for (const meetingId of new Set(places.map(place => place.meetingId))) {
      const open = await meetings.find(meetingId).catch((cause: unknown) => {
        if (cause instanceof LogFault) return null // told of where it is noticed: the texts of the others are swept all the same
        throw cause
      })
      if (open === null) continue
      await open.readOn() // a node that has not heard yet that a text is named would take it for what was left over
      await this.#deleteOver(open)
      for (const place of places) if (place.meetingId === meetingId) await texts.sweepPlace(open, place)
    }
    if (ring.length > 1) await rewrapTextKeys(documents, ring)
  }

  async #deleteOver(open: OpenMeeting): Promise<void> {
    const { now } = this.#parts
    const { meeting } = open.standing
    if (!isTextOver(meeting, now())) return
    for (const { requestId, kind, digest, version } of meeting.documents) {
      if (kind !== 'text' || digest === null) continue
      const command = { type: 'noteDocument', requestId, kind, digest: null } as const
      await open.submit({ command, actor: CLOCK, commandId: `clock.text.${version}`, issuedAt: now() })
    }
  }
}
