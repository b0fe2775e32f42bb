import { noteText } from './allotting/notingText.ts'
import type { Command } from './commands.ts'
import { yieldTime } from './concluding/yielding.ts'
import type { Context, Decision } from './decision.ts'
import { raisePointOfOrder, withdrawPointOfOrder } from './interrupting/raising.ts'
import type { Meeting } from './model.ts'
import { acceptSwap, declineSwap, offerSwap, takeBackSwap } from './placing/swapping.ts'
import { changeDetails, requestFloor, withdrawRequest } from './requesting.ts'

/** The rules of what a delegation does from its window; null for what only others do. I12: what lies beside the log the server says for it. */
export function ownRule(meeting: Meeting, command: Command, context: Context): Decision | null {
  switch (command.type) {
    case 'requestFloor': return requestFloor(meeting, command, context)
    case 'changeDetails': return changeDetails(meeting, command, context)
    case 'withdrawRequest': return withdrawRequest(meeting, command, context)
    case 'offerSwap': return offerSwap(meeting, command, context)
    case 'acceptSwap': return acceptSwap(meeting, command, context)
    case 'declineSwap': return declineSwap(meeting, command, context)
    case 'takeBackSwap': return takeBackSwap(meeting, command, context)
    case 'noteText': return noteText(meeting, command, context)
    case 'raisePointOfOrder': return raisePointOfOrder(meeting, command, context)
    case 'withdrawPointOfOrder': return withdrawPointOfOrder(meeting, command, context)
    case 'yieldTime': return yieldTime(meeting, command, context)
    default: return null
  }
}
