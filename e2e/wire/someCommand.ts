import type { Command } from '#shared/floor/commands.ts'
import type { Meeting, Role } from '#shared/floor/model.ts'
import { mayGive } from '#shared/floor/permissions.ts'
import { NO_DETAILS } from './testMeeting.ts'

/** Something a person might press, on what their window shows. */
export function someCommand(role: Role, meeting: Meeting, seen: number, dice: () => number): Command {
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(dice() * items.length)]
  const row = pick(meeting.rows)?.request.requestId ?? 'none'
  const waiting = pick(meeting.waiting)?.requestId ?? 'none'
  const statementId = meeting.floor?.statementId ?? 'none'
  const capacity = dice() < 0.6 ? ({ kind: 'national' } as const) : dice() < 0.5 ? ({ kind: 'group', group: 'Group of the Tests' } as const) : ({ kind: 'reply' } as const)
  const choices: Command[] = [
    { type: 'requestFloor', capacity, isDignitary: dice() < 0.2, details: NO_DETAILS },
    { type: 'requestFloor', capacity: { kind: 'national' }, isDignitary: false, details: NO_DETAILS },
    { type: 'withdrawRequest', requestId: dice() < 0.5 ? waiting : row },
    { type: 'approveRequests', requestIds: [waiting] },
    { type: 'approveRequests', requestIds: meeting.waiting.length > 0 ? meeting.waiting.map(({ requestId }) => requestId) : ['none'] },
    { type: 'declineRequest', requestId: waiting, reason: 'list-is-full' },
    { type: 'moveRequest', requestId: row, before: pick(meeting.rows)?.request.requestId ?? null, seen },
    { type: 'giveFloor', to: dice() < 0.8 ? { kind: 'request', requestId: row } : { kind: 'podium', personId: 'p1' } },
    { type: 'pauseStatement', statementId },
    { type: 'continueStatement', statementId },
    { type: 'endStatement', statementId },
    { type: 'markAbsent', requestId: row, outcome: pick(['struck', 'end-of-band', 'next'] as const) ?? 'next' },
    { type: pick(['openMeeting', 'openList', 'suspendMeeting', 'resumeMeeting'] as const) ?? 'openMeeting' },
    { type: 'undo', version: pick(meeting.acts)?.version ?? 1 },
  ]
  const own = choices.filter(({ type }) => mayGive(role, type) || dice() < 0.05)
  return pick(own) ?? { type: 'openList' }
}
