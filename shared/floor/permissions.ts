import type { CommandType } from './commands.ts'
import type { Role } from './model.ts'

const PRESIDING = ['chair', 'secretariat'] as const

/** P9: which role may give which command. The only place that says so. */
export const PERMISSIONS: Record<CommandType, readonly Role[]> = {
  createMeeting: ['secretariat'],
  openMeeting: PRESIDING,
  nextSegment: PRESIDING,
  suspendMeeting: PRESIDING,
  resumeMeeting: PRESIDING,
  closeMeeting: PRESIDING,
  openList: PRESIDING,
  closeList: PRESIDING,
  recordListCut: ['clock'],
  setAutomaticApproval: PRESIDING,
  requestFloor: ['delegation'],
  changeDetails: ['delegation'],
  withdrawRequest: ['delegation'],
  approveRequests: PRESIDING,
  declineRequest: PRESIDING,
  moveRequest: PRESIDING,
  markAbsent: PRESIDING,
  bringBack: PRESIDING,
  giveFloor: PRESIDING,
  pauseStatement: PRESIDING,
  continueStatement: PRESIDING,
  addTime: PRESIDING,
  endStatement: PRESIDING,
  undo: PRESIDING,
}

/** May this role give this command at all? Whether the meeting allows it now is for the rules. */
export function mayGive(role: Role, command: CommandType): boolean {
  return PERMISSIONS[command].includes(role)
}

/** The Chair and the secretariat. */
export function isPresiding(role: Role): role is 'chair' | 'secretariat' {
  return role === 'chair' || role === 'secretariat'
}
