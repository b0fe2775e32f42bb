import type { Command } from '#shared/floor/commands.ts'
import { placesLeft } from '#shared/floor/allotting/cap.ts'
import { replyNumberOf } from '#shared/floor/interrupting/replies.ts'
import { awaitsDraw } from '#shared/floor/drawing/readingDraws.ts'
import type { Meeting, Statement } from '#shared/floor/model.ts'
import { currentSegment, isReply, nextSegmentOf } from '#shared/floor/reading.ts'
import { nextUp, type NextUp } from '#client/status/nextUp.ts'
import { spokenName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { nextStep } from './orders/decided.ts'
import { sentenceName } from './sentenceName.ts'

/** What the one large button does now. */
export interface MainAct {
  kind: 'give' | 'end' | 'go-on' | 'begin' | 'open' | 'suspend' | 'resume' | 'close' | 'open-list' | 'nothing'
  label: string
  /** Where there is nothing to press: what can be done instead; of whoever is called again: why. */
  instead?: string
  /** Null: there is nothing to press. */
  command: Command | null
}

/**
 * The thing to do next: it always says whom or what it means, so that a late press is seen to be wrong.
 * @param isOpen the list is open now
 */
export function mainAct(meeting: Meeting, isOpen: boolean): MainAct {
  const { phase, floor } = meeting
  if (phase.name === 'planned') return { kind: 'open', label: t('chair.open-meeting'), command: { type: 'openMeeting' } }
  if (phase.name === 'suspended') return { kind: 'resume', label: t('chair.resume-meeting'), command: { type: 'resumeMeeting' } }
  if (phase.name === 'closed') return { kind: 'nothing', label: t('chair.nothing-closed'), command: null }
  const step = nextStep(meeting)
  if (step === 'suspend') return { kind: 'suspend', label: t('chair.suspend-meeting'), command: { type: 'suspendMeeting' } }
  if (floor !== null) return onFloor(meeting, floor)
  if (step === 'adjourn') return closeMeeting()
  if (meeting.interruption !== null) return { kind: 'nothing', label: t('chair.nothing-order'), command: null }
  const next = nextUp(meeting)
  return next === null ? whenNobodyIsNext(meeting, isOpen) : giveTo(meeting, next)
}

function onFloor(meeting: Meeting, { statementId, holder }: Statement): MainAct {
  const name = sentenceName(meeting, holder)
  if (isToGoOn(meeting)) return { kind: 'go-on', label: t('chair.let-go-on', { name }), command: { type: 'continueStatement', statementId } }
  const then = nextStep(meeting) === 'adjourn' ? { instead: t('chair.end-then-close') } : {}
  return { kind: 'end', label: endLabel(name), ...then, command: { type: 'endStatement', statementId } }
}

const closeMeeting = (): MainAct => ({ kind: 'close', label: t('chair.close-meeting'), command: { type: 'closeMeeting' } })

/** A name may be too long for the button: then its end is cut, and not what the button does. */
const LONG_NAME = 32

export function endLabel(name: string): string {
  return t(name.length > LONG_NAME ? 'chair.end-long' : 'chair.end', { name })
}

/** F5, P5, O9: a statement stands still, by a pause, a suspension that is over, or a point of order that is decided; the next thing is to let it go on. Not where the meeting itself is to stop. */
export function isToGoOn(meeting: Meeting): boolean {
  const { phase, floor, interruption } = meeting
  const pausedAt = floor?.timing.pausedAt ?? null
  return phase.name === 'open' && pausedAt !== null && interruption === null && nextStep(meeting) === null
}

function giveTo(meeting: Meeting, next: NextUp): MainAct {
  if (next.kind === 'podium') {
    const { id, name } = next.person
    return { kind: 'give', label: t('chair.give', { name }), command: { type: 'giveFloor', to: { kind: 'podium', personId: id } } }
  }
  const { requestId, delegationId, capacity } = next.request
  const name = spokenName(meeting, delegationId)
  // R3: whoever replies a second time has another time, and the Chair says so.
  const isSecondReply = capacity.kind === 'reply' && replyNumberOf(meeting, next.request) > 1
  const label = isSecondReply ? t('chair.give-second-reply', { name }) : t('chair.give', { name })
  return { kind: 'give', label, ...whyAgain(meeting, requestId), command: { type: 'giveFloor', to: { kind: 'request', requestId } } }
}

/** L14, L15: whoever was called before and not there, or spoke and was brought back, is seen to stand there on purpose. */
function whyAgain({ absences, heard }: Meeting, requestId: string): Pick<MainAct, 'instead'> {
  if (absences.some(({ request }) => request.requestId === requestId)) return { instead: t('chair.give-was-absent') }
  const isBack = heard.some(({ holder }) => holder.kind === 'request' && holder.request.requestId === requestId)
  return isBack ? { instead: t('chair.give-brought-back') } : {}
}

/** D3: all who asked await their lots. */
function drawing(isOpen: boolean): MainAct {
  const when = isOpen ? 'open' : 'now'
  return { kind: 'nothing', label: t(`chair.draw-${when}`), instead: t(`chair.draw-${when}-then`), command: null }
}

/** On goes the programme, but not over the heads of those who may still ask. */
function whenNobodyIsNext(meeting: Meeting, isOpen: boolean): MainAct {
  const segment = currentSegment(meeting)
  if (segment?.kind === 'floor') {
    if (meeting.list.openedAt === null) return { kind: 'open-list', label: t('chair.open-list'), command: { type: 'openList' } }
    const isEnded = placesLeft(meeting) === 0 // T4, F3: whoever asks now, or still waits, is not called any more, but for a right of reply
    const waiting = isEnded ? meeting.waiting.filter(isReply) : meeting.waiting
    if (waiting.length > 0 && waiting.every(request => awaitsDraw(meeting, request))) return drawing(isOpen)
    if (waiting.length > 0) return { kind: 'nothing', label: t('chair.nothing-waiting', { n: waiting.length }), instead: t('chair.nothing-then'), command: null }
    if (isOpen && !isEnded) return { kind: 'nothing', label: t('chair.nothing'), instead: t('chair.nothing-then'), command: null }
    // Closed since an earlier slot: nobody has been able to ask in this one yet.
    if (!isEnded && !meeting.heard.some(({ segmentId }) => segmentId === segment.id)) return { kind: 'open-list', label: t('chair.open-list-again'), command: { type: 'openList' } }
  }
  const next = nextSegmentOf(meeting)
  if (segment === null || next === null) return closeMeeting()
  return { kind: 'begin', label: t('chair.begin', { segment: next.title }), command: { type: 'nextSegment', from: segment.id } }
}
