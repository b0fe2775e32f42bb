import { markAbsent } from './absence.ts'
import { announceTime } from './allotting/announcing.ts'
import { closeList, openList, recordListCut, setAutomaticApproval } from './admitting.ts'
import { askToConclude, recordStatementCut } from './concluding/concluding.ts'
import { correctTime } from './concluding/correcting.ts'
import type { Command } from './commands.ts'
import { cutDraw, revealDraw, voidDraw } from './drawing/holdDraw.ts'
import { deciding } from './deciding.ts'
import { refuse, type Context, type Decision } from './decision.ts'
import { checkIn, inscribe, inscribeSeveral } from './inscribing/inscribing.ts'
import { enterPaper } from './inscribing/enterPaper.ts'
import { noteDocument } from './inscribing/noteDocument.ts'
import { approveRequests, bringBack, declineRequest, moveRequest } from './listing.ts'
import { declinePointOfOrder, hearPointOfOrder, putOffPointOfOrder } from './interrupting/hearing.ts'
import { appealRuling, noteMotionSpeaker, recordVote, ruleOnPointOfOrder } from './interrupting/ruling.ts'
import type { Meeting } from './model.ts'
import { ownRule } from './ownRules.ts'
import { carryOver } from './placing/carryingOver.ts'
import { changePlan } from './planning/changePlan.ts'
import { closeMeeting, createMeeting, nextSegment, openMeeting, resumeMeeting, suspendMeeting } from './presiding.ts'
import { changeModalities } from './setting.ts'
import { addTime, continueStatement, endStatement, giveFloor, pauseStatement } from './speaking.ts'
import { undo } from './undoing.ts'

/**
 * What a command does to a meeting: the events it causes, or a refusal. Pure, total, never throws.
 * The server and every browser ask the same question here; V6: each gets the same answer, whatever of the meeting it sees.
 */
export const decide = deciding((meeting, command, context) => ownRule(meeting, command, context) ?? presidingRule(meeting, command, context))

function presidingRule(meeting: Meeting, command: Command, context: Context): Decision {
  switch (command.type) {
    case 'createMeeting': return createMeeting(meeting, command, context)
    case 'changePlan': return changePlan(meeting, command, context)
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
    case 'carryOver': return carryOver(meeting, command, context)
    case 'inscribe': return inscribe(meeting, command, context)
    case 'inscribeSeveral': return inscribeSeveral(meeting, command, context)
    case 'enterPaper': return enterPaper(meeting, command, context)
    case 'checkIn': return checkIn(meeting, command, context)
    case 'announceTime': return announceTime(meeting, command, context)
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
    case 'noteDocument': return noteDocument(meeting, command, context)
    case 'undo': return undo(meeting, command, context)
    // Answered before, by `ownRule`; the compiler misses a command that stands in neither.
    case 'requestFloor': case 'changeDetails': case 'withdrawRequest': case 'offerSwap': case 'acceptSwap': case 'declineSwap': case 'takeBackSwap':
    case 'noteText': case 'raisePointOfOrder': case 'withdrawPointOfOrder': case 'yieldTime':
      return refuse('not-permitted')
  }
}
