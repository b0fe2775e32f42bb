import type { Meeting } from '#shared/floor/model.ts'
import { documentOf } from '#shared/floor/inscribing/documentOf.ts'
import type { Speaker } from '#shared/protocol/http.ts'
import { t } from '#client/text/t.ts'

/** "Ms. X, Minister of …". */
export function speakerWords({ name, title }: Speaker): string {
  return title === null ? name : t('name.podium', { name, title })
}

/** What the log names the speaker of a request by; null when nobody is named. */
export function speakerDigest(meeting: Meeting, requestId: string): string | null {
  return documentOf(meeting, requestId, 'speaker')?.digest ?? null
}
