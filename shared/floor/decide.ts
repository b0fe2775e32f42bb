import { markAbsent } from './absence.ts'
import { closeList, openList, recordListCut, setAutomaticApproval } from './admitting.ts'
import type { Command } from './commands.ts'
import { refuse, type Context, type Decision } from './decision.ts'
import { approveRequests, bringBack, declineRequest, moveRequest } from './listing.ts'
import type { Meeting } from './model.ts'
import { mayGive } from './permissions.ts'
import { closeMeeting, createMeeting, nextSegment, openMeeting, resumeMeeting, suspendMeeting } from './presiding.ts'
import { changeDetails, requestFloor, withdrawRequest } from './requesting.ts'
import { addTime, continueStatement, endStatement, giveFloor, pauseStatement } from './speaking.ts'
import { undo } from './undoing.ts'

/**
 * What a command does to a meeting: the events it causes, or a refusal. Pure, total, never throws.
 * The server and every browser ask the same question here; V6: each gets the same answer, whatever of the meeting it sees.
 */
export function decide(meeting: Meeting, command: Command, context: Context): Decision {
  if (!mayGive(context.actor.role, command.type)) return refuse('not-permitted')
  if (command.type === 'createMeeting') return createMeeting(meeting, command, context)
  if (meeting.plan === null) return refuse('unknown-meeting')
  // P8: a closed meeting changes no more, but that its closing may be undone.
  if (meeting.phase.name === 'closed' && command.type !== 'undo' && command.type !== 'closeMeeting') return refuse('meeting-closed')
  return decideInMeeting(meeting, command, context)
}

/** The rules, for whoever is handed them. */
export type Decide = typeof decide

function decideInMeeting(meeting: Meeting, command: Exclude<Command, { type: 'createMeeting' }>, context: Context): Decision {
  switch (command.type) {
    case 'openMeeting': return openMeeting(meeting, context)
    case 'nextSegment': return nextSegment(meeting, command, context)
    case 'suspendMeeting': return suspendMeeting(meeting, context)
    case 'resumeMeeting': return resumeMeeting(meeting, context)
    case 'closeMeeting': return closeMeeting(meeting, context)
    case 'openList': return openList(meeting, context)
    case 'closeList': return closeList(meeting, command, context)
    case 'recordListCut': return recordListCut(meeting, command, context)
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
    case 'undo': return undo(meeting, command, context)
  }
}
