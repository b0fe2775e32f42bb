import { MOST_APPROVED } from '#shared/floor/commands.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { BANDS, type Band } from '#shared/floor/bands.ts'
import { awaitsDraw } from '#shared/floor/drawing/readingDraws.ts'
import { bandOf } from '#shared/floor/bandOf.ts'
import { lacksCheckIn } from '#shared/floor/inscribing/ways.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { speakerDigest } from '#client/status/speakerWords.ts'
import { capacityLine, delegationName } from '#client/text/speaker.ts'
import { aboutOf, languageOf } from '#client/presiding/requestDetails.ts'

/** A request that waits, as those presiding see it. */
export interface WaitingView {
  requestId: string
  delegationId: string
  name: string
  line: string | null
  /** To whom it is addressed and what it is about, in one line; null when neither is stated. */
  about: string | null
  language: string | null
  /** What the log names its speaker by; null when nobody is named. */
  speaker: string | null
  /** Its text was received (T13). */
  hasText: boolean
  isDignitary: boolean
  /** I9: the desk has to check it in first. */
  isUnchecked: boolean
  /** D3: its lot is not drawn yet. */
  awaitsLot: boolean
  receivedAt: number
}

/** Requests of one band, which can be approved in one press: those that are on the screen now, by their ids; none where all have to be checked in, or await their lots. */
export interface WaitingGroup {
  band: Band
  requestIds: string[]
  awaitsLots: boolean
}

/** What waits, oldest first. */
export function waitingViews(meeting: Meeting): WaitingView[] {
  return meeting.waiting.map(request => viewOf(meeting, request))
}

// A request says the same for as long as it waits; hundreds may, and twenty more come in a second.
const byRequest = new WeakMap<FloorRequest, Pick<Meeting, 'plan' | 'checkedIn' | 'modalities' | 'draws'> & { view: WaitingView }>()

function viewOf(meeting: Meeting, request: FloorRequest): WaitingView {
  const known = byRequest.get(request)
  const { plan, checkedIn, modalities, draws } = meeting
  const speaker = speakerDigest(meeting, request.requestId)
  if (known?.view.speaker === speaker && known.plan === plan && known.checkedIn === checkedIn && known.modalities === modalities && known.draws === draws) return known.view
  const { requestId, delegationId, capacity, isDignitary, receivedAt, details } = request
  const view: WaitingView = {
    requestId, delegationId, name: delegationName(meeting, delegationId), line: capacityLine(capacity), about: aboutOf(meeting, details), language: languageOf(details), speaker, hasText: request.hasText === true,
    isDignitary, isUnchecked: lacksCheckIn(meeting, request), awaitsLot: awaitsDraw(meeting, request), receivedAt,
  }
  byRequest.set(request, { plan, checkedIn, modalities, draws, view })
  return view
}

/** Bands of which anything waits, in the order in which they are heard. */
export function waitingGroups(meeting: Meeting): WaitingGroup[] {
  return BANDS.flatMap(band => {
    const waiting = meeting.waiting.filter(request => bandOf(meeting, request) === band)
    const requestIds = waiting.filter(request => !lacksCheckIn(meeting, request) && !awaitsDraw(meeting, request)).slice(0, MOST_APPROVED).map(({ requestId }) => requestId)
    return waiting.length === 0 ? [] : [{ band, requestIds, awaitsLots: waiting.some(request => awaitsDraw(meeting, request)) }]
  })
}
