import { MOST_APPROVED } from '#shared/floor/commands.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { BANDS, bandOf, type Band } from '#shared/floor/ordering.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { capacityLine, delegationName } from '#client/text/speaker.ts'
import { aboutOf, languageOf } from './requestDetails.ts'

/** A request that waits, as those presiding see it. */
export interface WaitingView {
  requestId: string
  name: string
  line: string | null
  /** To whom it is addressed and what it is about, in one line; null when neither is stated. */
  about: string | null
  language: string | null
  isDignitary: boolean
  receivedAt: number
}

/** Requests of one band, which can be approved in one press: those that are on the screen now, by their ids. */
export interface WaitingGroup {
  band: Band
  requestIds: string[]
}

/** What waits, oldest first. */
export function waitingViews(meeting: Meeting): WaitingView[] {
  return meeting.waiting.map(request => viewOf(meeting, request))
}

// A request says the same for as long as it waits; hundreds may, and twenty more come in a second.
const byRequest = new WeakMap<FloorRequest, { plan: Meeting['plan']; view: WaitingView }>()

function viewOf(meeting: Meeting, request: FloorRequest): WaitingView {
  const known = byRequest.get(request)
  if (known?.plan === meeting.plan) return known.view
  const { requestId, delegationId, capacity, isDignitary, receivedAt, details } = request
  const view: WaitingView = {
    requestId, name: delegationName(meeting, delegationId), line: capacityLine(capacity), about: aboutOf(meeting, details), language: languageOf(details),
    isDignitary, receivedAt,
  }
  byRequest.set(request, { plan: meeting.plan, view })
  return view
}

/** Bands of which anything waits, in the order in which they are heard. */
export function waitingGroups(meeting: Meeting): WaitingGroup[] {
  return BANDS.map(band => ({ band, requestIds: meeting.waiting.filter(request => bandOf(meeting, request) === band).slice(0, MOST_APPROVED).map(({ requestId }) => requestId) }))
    .filter(({ requestIds }) => requestIds.length > 0)
}
