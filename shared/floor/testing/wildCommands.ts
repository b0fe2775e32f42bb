import type { Command } from '../commands.ts'
import type { Meeting } from '../model.ts'
import type { Details } from '../parts.ts'
import { panelPlan } from './panel.ts'

const details: Details = { subjectMatterIds: [], panellistId: null, language: null }
const LAST_INSTANT = 8_640_000_000_000_000

/** Ids that stand somewhere in the meeting, and some that never did. */
function idsIn(meeting: Meeting): string[] {
  return [
    'nobody.c0', 'cuba', 's1', 'opening', 'expert',
    ...meeting.waiting.map(request => request.requestId),
    ...meeting.rows.map(row => row.request.requestId),
    ...meeting.heard.slice(-3).map(statement => statement.statementId),
    ...(meeting.floor === null ? [] : [meeting.floor.statementId]),
  ]
}

/** Commands of every type on any id, with the extremes their schemas allow: what a broken or hostile window may send. */
export function wildCommands(meeting: Meeting): Command[] {
  const ids = idsIn(meeting)
  return [
    { type: 'createMeeting', plan: { ...panelPlan, programme: panelPlan.programme.slice(0, 1), podium: panelPlan.podium, delegations: [] } },
    { type: 'openMeeting' }, { type: 'suspendMeeting' }, { type: 'resumeMeeting' }, { type: 'closeMeeting' }, { type: 'openList' },
    { type: 'closeList', closesAt: null }, { type: 'closeList', closesAt: 0 }, { type: 'closeList', closesAt: LAST_INSTANT },
    { type: 'recordListCut', closesAt: 0 }, { type: 'recordListCut', closesAt: LAST_INSTANT },
    { type: 'setAutomaticApproval', categories: ['ngo', 'ngo', 'ngo'] }, { type: 'setAutomaticApproval', categories: [] },
    { type: 'requestFloor', capacity: { kind: 'national' }, isDignitary: true, details },
    { type: 'requestFloor', capacity: { kind: 'group', group: 'Martians' }, isDignitary: false, details },
    { type: 'requestFloor', capacity: { kind: 'reply' }, isDignitary: true, details: { ...details, subjectMatterIds: ['none'] } },
    { type: 'approveRequests', requestIds: ids }, { type: 'undo', version: 0 }, { type: 'undo', version: Number.MAX_SAFE_INTEGER },
    ...meeting.acts.slice(-4).map((act): Command => ({ type: 'undo', version: act.version })),
    ...ids.flatMap(onId),
  ]
}

function onId(id: string): Command[] {
  return [
    { type: 'nextSegment', from: id },
    { type: 'changeDetails', requestId: id, details: { ...details, language: 'zh' } },
    { type: 'changeDetails', requestId: id, details: { ...details, panellistId: 'nobody' } },
    { type: 'withdrawRequest', requestId: id },
    { type: 'declineRequest', requestId: id, reason: 'ask-the-desk' },
    { type: 'moveRequest', requestId: id, before: null, seen: 0 },
    { type: 'moveRequest', requestId: id, before: id, seen: Number.MAX_SAFE_INTEGER },
    { type: 'markAbsent', requestId: id, outcome: 'next' },
    { type: 'bringBack', statementId: id },
    { type: 'giveFloor', to: { kind: 'request', requestId: id } },
    { type: 'giveFloor', to: { kind: 'podium', personId: id } },
    { type: 'pauseStatement', statementId: id }, { type: 'continueStatement', statementId: id }, { type: 'endStatement', statementId: id },
    { type: 'addTime', statementId: id, addMs: 3_600_000 },
  ]
}
