import { bandOf } from '#shared/floor/bandOf.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { requestLine } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { movesOf } from '../rowViews.ts'
import { offer, type Offer, type Sight } from './offer.ts'

/** Where a row can be put. Each move names the order that was seen: one that is stale by now is refused. */
export function moveOffers(sight: Sight, request: FloorRequest): Offer[] {
  const { meeting, version: seen } = sight
  const { requestId } = request
  const name = requestLine(meeting, request)
  const { up, down, top } = movesOf(meeting.rows, meeting.rows.findIndex(row => row.request.requestId === requestId))
  const to = (label: string, before: string | null | undefined): Offer[] => (before === undefined ? [] : offer(sight, label, { type: 'moveRequest', requestId, before, seen }))
  const last = endOfBand(meeting, request)
  return [
    ...to(t('find.top', { name }), top),
    ...(up === top ? [] : to(t('chair.up', { name }), up)),
    ...to(t('chair.down', { name }), down),
    ...(last === down ? [] : to(t('find.end-of-band', { name }), last)),
  ]
}

/** Before which row it stands last of its band; undefined where it does already. */
function endOfBand(meeting: Meeting, request: FloorRequest): string | null | undefined {
  const band = bandOf(meeting, request)
  const isOfBand = ({ request: other, isByHand }: Meeting['rows'][number]): boolean => other.requestId !== request.requestId && !isByHand && bandOf(meeting, other) === band
  const last = meeting.rows.findLastIndex(isOfBand)
  const own = meeting.rows.findIndex(row => row.request.requestId === request.requestId)
  return last <= own ? undefined : (meeting.rows[last + 1]?.request.requestId ?? null)
}
