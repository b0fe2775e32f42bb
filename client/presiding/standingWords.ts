import { awaitsDraw } from '#shared/floor/drawing/readingDraws.ts'
import { lacksCheckIn } from '#shared/floor/inscribing/ways.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { placeOnList, requestOnFloor } from '#shared/floor/reading.ts'
import { requestsOf } from '#shared/floor/readingRequests.ts'
import { capacityLine } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { calledId } from './calledId.ts'

/** Where a delegation stands: all that it has asked, and how often it was heard. */
export function standingWords(meeting: Meeting, delegationId: string): string {
  const heard = meeting.heard.filter(({ holder }) => holder.kind === 'request' && holder.request.delegationId === delegationId).length
  const alive = requestsOf(meeting, delegationId).map(request => inCapacity(request, standingOf(meeting, request)))
  const past = [...(heard > 0 ? [t('find.is-heard', { n: heard })] : []), ...(alive.length > 0 ? [] : unanswered(meeting, delegationId))]
  const all = [...alive, ...past]
  return all.length === 0 ? t('find.is-absent-from-list') : all.join(' · ')
}

function inCapacity({ capacity }: FloorRequest, standing: string): string {
  const line = capacityLine(capacity)
  return line === null ? standing : t('find.in-capacity', { line, standing })
}

function standingOf(meeting: Meeting, request: FloorRequest): string {
  const { requestId } = request
  if (requestOnFloor(meeting)?.requestId === requestId) return t('find.is-speaking')
  const place = placeOnList(meeting, requestId)
  if (place !== null && calledId(meeting) === requestId) return t('find.is-next')
  if (place !== null) return t('find.is-listed', { place, of: meeting.rows.length })
  if (awaitsDraw(meeting, request)) return t('find.is-drawn')
  return lacksCheckIn(meeting, request) ? t('find.is-unchecked') : t('find.is-waiting')
}

/** What became of the last it asked, where nothing else has come since. */
function unanswered({ absences, declined }: Meeting, delegationId: string): string[] {
  const [struck, no] = [absences, declined].map(all => all.findLast(({ request }) => request.delegationId === delegationId)?.version ?? 0)
  if ((no ?? 0) > (struck ?? 0)) return [t('find.is-declined')]
  return absences.findLast(({ request }) => request.delegationId === delegationId)?.outcome === 'struck' ? [t('find.is-struck')] : []
}
