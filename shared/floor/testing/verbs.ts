import { noDetails } from '../noDetails.ts'
import { announcedVersion } from '../allotting/announced.ts'
import { endOfList } from '../allotting/endOfList.ts'
import type { ReasonToCorrect } from '../concluding/correction.ts'
import type { AbsenceOutcome, Modalities } from '../modalities.ts'
import type { Command, ReasonToDecline } from '../commands.ts'
import type { Motion, Side } from '../interrupting/motions.ts'
import type { Ruling } from '../interrupting/order.ts'
import type { Meeting } from '../model.ts'
import type { Details } from '../parts.ts'
import type { Category } from '../category.ts'
import type { MeetingPlan } from '../plan.ts'
import type { Drawable } from '../drawing/drawable.ts'
import { planVersion } from '../planning/changePlan.ts'
import { modalitiesOf, settingsVersion } from '../setting.ts'
import { drawIn, lastDone, orderIdOf, readLabel, requestNamed, segmentIdIn, statementIdIn } from './labels.ts'
import { seedAt } from './nodeFacts.ts'
import { panelPlan, time } from './panel.ts'

/** Commands as a person would say them: requests by their label, the statement that is on the floor, the segment under way. */

/** A command, or one that names what stands in the meeting. */
export type Step = Command | ((meeting: Meeting) => Command)


export const create = (plan: MeetingPlan = panelPlan): Step => ({ type: 'createMeeting', plan })
export const open: Step = { type: 'openMeeting' }
export const suspend: Step = { type: 'suspendMeeting' }
export const resume: Step = { type: 'resumeMeeting' }
export const close: Step = { type: 'closeMeeting' }
export const next: Step = meeting => ({ type: 'nextSegment', from: segmentIdIn(meeting) })

/** This of the plan changed, by a window that has seen it as it is. */
export const changePlan = (changes: Partial<MeetingPlan>): Step => meeting => ({ type: 'changePlan', plan: { ...(meeting.plan ?? panelPlan), ...changes }, seen: planVersion(meeting) })

/** These modalities changed, by a window that has seen those in force. */
export const set = (changes: Partial<Modalities>): Step => meeting => ({ type: 'changeModalities', modalities: { ...modalitiesOf(meeting), ...changes }, seen: settingsVersion(meeting) })

/** F3: the list ends as it stands at a time; nothing changes where it need not. */
export const endTheList = (at: string): Step => meeting => endOfList(meeting, time(at)) ?? { type: 'changeModalities', modalities: modalitiesOf(meeting), seen: settingsVersion(meeting) }

/** The desk puts a label on the list: `cuba for ALBA`. */
export const inscribe = (label: string, of: { isDignitary?: boolean } = {}): Step => ({
  type: 'inscribe', ...readLabel(label), isDignitary: of.isDignitary ?? false, details: noDetails,
})
/** All of these labels by one press. */
export const inscribeSeveral = (...labels: string[]): Step => ({ type: 'inscribeSeveral', entries: labels.map(readLabel) })
/** What was written on paper: who spoke from when for so many seconds, who was absent or withdrew; `+france`: it was not on the list. */
export const paper = (...marks: [label: string, mark: string, seconds?: number][]): Step => meeting => ({
  type: 'enterPaper',
  seen: Math.max(meeting.orderVersion, meeting.heard.at(-1)?.endedVersion ?? 0),
  entries: marks.map(([label, mark, seconds = 60]) => {
    const [givenAt, usedMs] = [mark.includes(':') ? time(mark) : 0, seconds * 1000]
    if (label.startsWith('+')) {
      const { delegationId, capacity } = readLabel(label.slice(1))
      return { kind: 'spoke-unlisted', delegationId, capacity, givenAt, usedMs }
    }
    const { requestId } = requestNamed(meeting, label)
    return mark === 'absent' || mark === 'withdrew' ? { kind: mark, requestId } : { kind: 'spoke', requestId, givenAt, usedMs }
  }),
})
export const checkIn = (...delegationIds: string[]): Step => ({ type: 'checkIn', delegationIds })

export const openTheList: Step = { type: 'openList' }
export const closeTheList = (at: string | null = null): Step => ({ type: 'closeList', closesAt: at === null ? null : time(at) })
export const recordCut = (at: string): Step => ({ type: 'recordListCut', closesAt: time(at) })
/** The draw of the list: its bands are set, with a window of ten minutes, and the clock cuts it, reveals it with the seed of its entry, or has lost that. */
export const drawLots = (...bands: Drawable[]): Step => meeting => {
  const modalities = modalitiesOf(meeting)
  const drawn = Object.fromEntries(bands.map(band => [band, { kind: 'draw' }]))
  return { type: 'changeModalities', modalities: { ...modalities, order: { ...modalities.order, ...drawn }, inscription: { ...modalities.inscription, windowMs: 600_000 } }, seen: settingsVersion(meeting) }
}
export const cutTheDraw: Step = meeting => ({ type: 'cutDraw', commitment: drawIn(meeting).commitment })
export const revealTheDraw: Step = meeting => ({ type: 'revealDraw', commitment: drawIn(meeting).commitment, seed: seedAt(drawIn(meeting).version) })
export const loseTheSeed: Step = meeting => ({ type: 'voidDraw', commitment: drawIn(meeting).commitment })

export const approveAtOnce = (...categories: Category[]): Step => ({ type: 'setAutomaticApproval', categories })

/** The request of a label, `cuba for ALBA`; whoever says it is the actor. */
export const ask = (label: string, of: { isDignitary?: boolean; details?: Partial<Details> } = {}): Step => ({
  type: 'requestFloor', capacity: readLabel(label).capacity, isDignitary: of.isDignitary ?? false, details: { ...noDetails, ...of.details },
})
export const change = (label: string, details: Partial<Details>): Step => meeting => ({
  type: 'changeDetails', requestId: requestNamed(meeting, label).requestId, details: { ...noDetails, ...details },
})
export const withdraw = (label: string): Step => meeting => ({ type: 'withdrawRequest', requestId: requestNamed(meeting, label).requestId })

export const approve = (...labels: string[]): Step => meeting => ({
  type: 'approveRequests', requestIds: labels.map(label => requestNamed(meeting, label).requestId),
})
export const decline = (label: string, reason: ReasonToDecline = 'no-reason'): Step => meeting => ({
  type: 'declineRequest', requestId: requestNamed(meeting, label).requestId, reason,
})
/** `before` null: to the end. `seen`: the version the mover's window stood at, by default one that has seen the order. */
export const move = (label: string, before: string | null, seen?: number): Step => meeting => ({
  type: 'moveRequest', requestId: requestNamed(meeting, label).requestId, before: before === null ? null : requestNamed(meeting, before).requestId, seen: seen ?? meeting.orderVersion,
})
export const absent = (label: string, outcome: AbsenceOutcome): Step => meeting => ({
  type: 'markAbsent', requestId: requestNamed(meeting, label).requestId, outcome,
})
export const bringBackTheLast: Step = meeting => ({ type: 'bringBack', statementId: statementIdIn(meeting) })

export const give = (label: string): Step => meeting => ({ type: 'giveFloor', to: { kind: 'request', requestId: requestNamed(meeting, label).requestId } })
export const giveTo = (personId: string): Step => ({ type: 'giveFloor', to: { kind: 'podium', personId } })
export const pause: Step = meeting => ({ type: 'pauseStatement', statementId: statementIdIn(meeting) })
export const goOn: Step = meeting => ({ type: 'continueStatement', statementId: statementIdIn(meeting) })
export const addSeconds = (seconds: number): Step => meeting => ({ type: 'addTime', statementId: statementIdIn(meeting), addMs: seconds * 1000 })
export const end: Step = meeting => ({ type: 'endStatement', statementId: statementIdIn(meeting) })

export const askToConclude: Step = meeting => ({ type: 'askToConclude', statementId: statementIdIn(meeting) })
export const recordStatementCut = (at: string): Step => meeting => ({ type: 'recordStatementCut', statementId: statementIdIn(meeting), cutAt: time(at) })
/** The time of the statement that was heard last. */
export const correctTime = (seconds: number, reason: ReasonToCorrect = 'clock-started-late'): Step => meeting => ({
  type: 'correctTime', statementId: meeting.heard.at(-1)?.statementId ?? 's0', usedMs: seconds * 1000, reason,
})
export const yieldTo = (label: string): Step => meeting => ({ type: 'yieldTime', statementId: statementIdIn(meeting), to: requestNamed(meeting, label).requestId })

/** So many seconds each, or null to take it off; by a window that has seen the last announcement. */
export const announce = (seconds: number | null): Step => meeting => ({ type: 'announceTime', atMostMs: seconds === null ? null : seconds * 1000, seen: announcedVersion(meeting) })
/** I12: as the server says it; the digest of a document is made of a letter, null deletes it. */
export const noteSpeaker = (label: string, letter: string | null = 'a'): Step => meeting => ({ type: 'noteDocument', requestId: requestNamed(meeting, label).requestId, kind: 'speaker', digest: letter?.repeat(43) ?? null })
export const putText = (label: string, letter: string | null = 'a'): Step => meeting => ({ type: 'noteDocument', requestId: requestNamed(meeting, label).requestId, kind: 'text', digest: letter?.repeat(43) ?? null })
export const noteText = (label: string, hasText = true): Step => meeting => ({ type: 'noteText', requestId: requestNamed(meeting, label).requestId, hasText })
/** Points of order by the delegation that raised them; the newest, whatever became of it. */
export const raise = (motion: Motion = 'point-of-order'): Step => ({ type: 'raisePointOfOrder', motion })
export const takeBack = (label: string): Step => meeting => ({ type: 'withdrawPointOfOrder', orderId: orderIdOf(meeting, label) })
export const putOff = (label: string): Step => meeting => ({ type: 'putOffPointOfOrder', orderId: orderIdOf(meeting, label), statementId: statementIdIn(meeting) })
export const declineOrder = (label: string): Step => meeting => ({ type: 'declinePointOfOrder', orderId: orderIdOf(meeting, label) })
export const hear = (label: string): Step => meeting => ({ type: 'hearPointOfOrder', orderId: orderIdOf(meeting, label) })
export const speakOn = (label: string, delegationId: string, side: Side): Step => meeting => ({ type: 'noteMotionSpeaker', orderId: orderIdOf(meeting, label), delegationId, side })
export const rule = (label: string, ruling: Ruling): Step => meeting => ({ type: 'ruleOnPointOfOrder', orderId: orderIdOf(meeting, label), ruling })
export const appeal = (label: string, delegationId: string): Step => meeting => ({ type: 'appealRuling', orderId: orderIdOf(meeting, label), delegationId })
export const vote = (label: string, yes: number, no: number, abstaining = 0): Step => meeting => ({
  type: 'recordVote', orderId: orderIdOf(meeting, label), count: { for: yes, against: no, abstaining },
})

/** Undoes the newest act that is no undoing, or the one of a version. */
export const undo = (version?: number): Step => meeting => ({ type: 'undo', version: version ?? lastDone(meeting)?.version ?? 0 })

/** The row of the first label offered for the place of the second's. */
export const offerSwap = (label: string, to: string): Step => meeting => ({ type: 'offerSwap', requestId: requestNamed(meeting, label).requestId, to: requestNamed(meeting, to).requestId })

/** What becomes of the newest offer. */
const onOffer = (type: 'acceptSwap' | 'declineSwap' | 'takeBackSwap'): Step => meeting => ({ type, offerId: meeting.swaps.at(-1)?.offerId ?? 'none' })
export const acceptSwap = onOffer('acceptSwap')
export const declineSwap = onOffer('declineSwap')
export const takeBackSwap = onOffer('takeBackSwap')

const carried = (label: string) => ({ ...readLabel(label), isDignitary: false, details: noDetails })

/** These, from another meeting. */
export const carryOver = (...labels: string[]): Step => ({
  type: 'carryOver', from: { meetingId: 'morning', version: 80 }, requests: labels.map(carried),
})
