import { markAbsent } from './absence.ts'
import { announceTime } from './allotting/announcing.ts'
import { noteText } from './allotting/notingText.ts'
import { closeList, openList, recordListCut, setAutomaticApproval } from './admitting.ts'
import { askToConclude, recordStatementCut } from './concluding/concluding.ts'
import { correctTime } from './concluding/correcting.ts'
import { yieldTime } from './concluding/yielding.ts'
import type { Command } from './commands.ts'
import { cutDraw, revealDraw, voidDraw } from './drawing/holdDraw.ts'
import { accept, refuse, type Context, type Decision } from './decision.ts'
import { checkIn, inscribe } from './inscribing/inscribing.ts'
import { noteDocument } from './inscribing/noteDocument.ts'
import { approveRequests, bringBack, declineRequest, moveRequest } from './listing.ts'
import { declinePointOfOrder, hearPointOfOrder, putOffPointOfOrder } from './interrupting/hearing.ts'
import { raisePointOfOrder, withdrawPointOfOrder } from './interrupting/raising.ts'
import { appealRuling, noteMotionSpeaker, recordVote, ruleOnPointOfOrder } from './interrupting/ruling.ts'
import type { Meeting } from './model.ts'
import { mayGive } from './permissions.ts'
import { carryOver } from './placing/carryingOver.ts'
import { acceptSwap, declineSwap, offerSwap, takeBackSwap } from './placing/swapping.ts'
import { closeMeeting, createMeeting, nextSegment, openMeeting, resumeMeeting, suspendMeeting } from './presiding.ts'
import { changeDetails, requestFloor, withdrawRequest } from './requesting.ts'
import { changeModalities } from './setting.ts'
import { addTime, continueStatement, endStatement, giveFloor, pauseStatement } from './speaking.ts'
import { undo } from './undoing.ts'
import { veil } from './veiling/veil.ts'

/**
 * What a command does to a meeting: the events it causes, or a refusal. Pure, total, never throws.
 * The server and every browser ask the same question here; V6: each gets the same answer, whatever of the meeting it sees.
 */
export function decide(meeting: Meeting, command: Command, context: Context): Decision {
  if (!mayGive(context.actor.role, command.type)) return refuse('not-permitted')
  if (command.type === 'createMeeting') return createMeeting(meeting, command, context)
  if (meeting.plan === null) return refuse('unknown-meeting')
  if (meeting.phase.name === 'closed' && !AFTER_CLOSING.has(command.type)) return refuse('meeting-closed')
  const decision = decideInMeeting(meeting, command, context)
  return decision.ok ? accept(...veil(meeting, decision.events)) : decision
}

/** P8: a closed meeting changes no more, but that its closing may be undone, what could not be heard handed in, and documents deleted (I15). */
const AFTER_CLOSING: ReadonlySet<Command['type']> = new Set(['undo', 'closeMeeting', 'noteText', 'noteDocument'])

/** The rules, for whoever is handed them. */
export type Decide = typeof decide

function decideInMeeting(meeting: Meeting, command: Exclude<Command, { type: 'createMeeting' }>, context: Context): Decision {
  switch (command.type) {
    case 'changeModalities': return changeModalities(meeting, command, context)
    case 'openMeeting': return openMeeting(meeting, context)
    case 'nextSegment': return nextSegment(meeting, command, context)
    case 'suspendMeeting': return suspendMeeting(meeting, context)
    case 'resumeMeeting': return resumeMeeting(meeting, context)
    case 'closeMeeting': return closeMeeting(meeting, context)
    case 'openList': return openList(meeting, context)
    case 'closeList': return closeList(meeting, command, context)
    case 'recordListCut': return recordListCut(meeting, command, context)
    case 'cutDraw': return cutDraw(meeting, command, context)
    case 'revealDraw': return revealDraw(meeting, command, context)
    case 'voidDraw': return voidDraw(meeting, command, context)
    case 'setAutomaticApproval': return setAutomaticApproval(meeting, command, context)
    case 'requestFloor': return requestFloor(meeting, command, context)
    case 'changeDetails': return changeDetails(meeting, command, context)
    case 'withdrawRequest': return withdrawRequest(meeting, command, context)
    case 'approveRequests': return approveRequests(meeting, command, context)
    case 'declineRequest': return declineRequest(meeting, command, context)
    case 'moveRequest': return moveRequest(meeting, command, context)
    case 'markAbsent': return markAbsent(meeting, command, context)
    case 'bringBack': return bringBack(meeting, command, context)
    case 'giveFloor': return giveFloor(meeting, command, context)
    case 'pauseStatement': return pauseStatement(meeting, command, context)
    case 'continueStatement': return continueStatement(meeting, command, context)
    case 'addTime': return addTime(meeting, command, context)
    case 'endStatement': return endStatement(meeting, command, context)
    case 'offerSwap': return offerSwap(meeting, command, context)
    case 'acceptSwap': return acceptSwap(meeting, command, context)
    case 'declineSwap': return declineSwap(meeting, command, context)
    case 'takeBackSwap': return takeBackSwap(meeting, command, context)
    case 'carryOver': return carryOver(meeting, command, context)
    case 'inscribe': return inscribe(meeting, command, context)
    case 'checkIn': return checkIn(meeting, command, context)
    case 'noteDocument': return noteDocument(meeting, command, context)
    case 'announceTime': return announceTime(meeting, command, context)
    case 'noteText': return noteText(meeting, command, context)
    case 'raisePointOfOrder': return raisePointOfOrder(meeting, command, context)
    case 'withdrawPointOfOrder': return withdrawPointOfOrder(meeting, command, context)
    case 'putOffPointOfOrder': return putOffPointOfOrder(meeting, command, context)
    case 'declinePointOfOrder': return declinePointOfOrder(meeting, command, context)
    case 'hearPointOfOrder': return hearPointOfOrder(meeting, command, context)
    case 'noteMotionSpeaker': return noteMotionSpeaker(meeting, command, context)
    case 'ruleOnPointOfOrder': return ruleOnPointOfOrder(meeting, command, context)
    case 'appealRuling': return appealRuling(meeting, command, context)
    case 'recordVote': return recordVote(meeting, command, context)
    case 'askToConclude': return askToConclude(meeting, command, context)
    case 'recordStatementCut': return recordStatementCut(meeting, command, context)
    case 'correctTime': return correctTime(meeting, command, context)
    case 'yieldTime': return yieldTime(meeting, command, context)
    case 'undo': return undo(meeting, command, context)
  }
}
