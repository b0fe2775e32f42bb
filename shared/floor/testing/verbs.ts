import type { AbsenceOutcome, Command, ReasonToDecline } from '../commands.ts'
import type { Meeting } from '../model.ts'
import type { Details } from '../parts.ts'
import type { Category, MeetingPlan } from '../plan.ts'
import { lastDone, readLabel, requestNamed, segmentIdIn, statementIdIn } from './labels.ts'
import { panelPlan, time } from './panel.ts'

/** Commands as a person would say them: requests by their label, the statement that is on the floor, the segment under way. */

/** A command, or one that names what stands in the meeting. */
export type Step = Command | ((meeting: Meeting) => Command)

export const noDetails: Details = { subjectMatterIds: [], panellistId: null, language: null }

export const create = (plan: MeetingPlan = panelPlan): Step => ({ type: 'createMeeting', plan })
export const open: Step = { type: 'openMeeting' }
export const suspend: Step = { type: 'suspendMeeting' }
export const resume: Step = { type: 'resumeMeeting' }
export const close: Step = { type: 'closeMeeting' }
export const next: Step = meeting => ({ type: 'nextSegment', from: segmentIdIn(meeting) })

export const openTheList: Step = { type: 'openList' }
export const closeTheList = (at: string | null = null): Step => ({ type: 'closeList', closesAt: at === null ? null : time(at) })
export const recordCut = (at: string): Step => ({ type: 'recordListCut', closesAt: time(at) })
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

/** Undoes the newest act that is no undoing, or the one of a version. */
export const undo = (version?: number): Step => meeting => ({ type: 'undo', version: version ?? lastDone(meeting)?.version ?? 0 })
