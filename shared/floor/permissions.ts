import type { CommandType } from './commands.ts'
import type { Role } from './model.ts'

const PRESIDING = ['chair', 'secretariat'] as const

/** P9: which role may give which command. The only place that says so. */
export const PERMISSIONS: Record<CommandType, readonly Role[]> = {
  createMeeting: ['secretariat'],
  changePlan: ['secretariat'],
  changeModalities: PRESIDING,
  openMeeting: PRESIDING,
  nextSegment: PRESIDING,
  suspendMeeting: PRESIDING,
  resumeMeeting: PRESIDING,
  closeMeeting: PRESIDING,
  openList: PRESIDING,
  closeList: PRESIDING,
  recordListCut: ['clock'],
  cutDraw: ['clock'],
  revealDraw: ['clock'],
  voidDraw: ['clock'],
  setAutomaticApproval: PRESIDING,
  requestFloor: ['delegation'],
  changeDetails: ['delegation'],
  withdrawRequest: ['delegation'],
  approveRequests: PRESIDING,
  declineRequest: PRESIDING,
  moveRequest: PRESIDING,
  markAbsent: PRESIDING,
  bringBack: PRESIDING,
  offerSwap: ['delegation'],
  acceptSwap: ['delegation'],
  declineSwap: ['delegation'],
  takeBackSwap: ['delegation'],
  carryOver: PRESIDING,
  giveFloor: PRESIDING,
  pauseStatement: PRESIDING,
  continueStatement: PRESIDING,
  addTime: PRESIDING,
  endStatement: PRESIDING,
  inscribe: PRESIDING,
  inscribeSeveral: PRESIDING,
  enterPaper: PRESIDING,
  checkIn: PRESIDING,
  // The clock deletes texts whose time is over (I19).
  noteDocument: ['delegation', ...PRESIDING, 'clock'],
  announceTime: PRESIDING,
  noteText: ['delegation', ...PRESIDING],
  raisePointOfOrder: ['delegation'],
  withdrawPointOfOrder: ['delegation'],
  putOffPointOfOrder: PRESIDING,
  declinePointOfOrder: PRESIDING,
  hearPointOfOrder: PRESIDING,
  noteMotionSpeaker: PRESIDING,
  ruleOnPointOfOrder: PRESIDING,
  appealRuling: PRESIDING,
  recordVote: PRESIDING,
  askToConclude: PRESIDING,
  recordStatementCut: ['clock'],
  correctTime: PRESIDING,
  yieldTime: [...PRESIDING, 'delegation'],
  undo: PRESIDING,
}

/** May this role give this command at all? Whether the meeting allows it now is for the rules. */
export function mayGive(role: Role, command: CommandType): boolean {
  return PERMISSIONS[command].includes(role)
}

/** I12: what only the server gives, for an actor who asked for something else by http; from a window it is refused. */
export const BY_SERVER: ReadonlySet<CommandType> = new Set(['noteDocument'])
