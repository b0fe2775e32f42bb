import { contradictionCodes } from '#shared/floor/setting/contradictions.ts'
import { deskMeetingsReply, planReply, putPlanBody, putPlanReply } from '#shared/protocol/desk.ts'
import { json, type ApiRow } from './apiRow.ts'
import { done } from './rowsOfDoors.ts'
import { ABOUT_THE_PRESS, PLAN, PRESS } from './rowsOfMeetings.ts'

/** What the desk of a secretariat asks of its meetings. */
export const rowsOfDesk = {
  'GET /api/desk/meetings': {
    summary: 'The meetings of which this browser is the secretariat', about: 'By the sessions that it holds, without the header: none to whoever holds none. Of each, how it stands and who has the floor.',
    answers: { 200: json('The meetings, in no order.', deskMeetingsReply) }, noes: ['wrong-origin', 'too-many'],
  },
  'GET /api/meetings/:meetingId/plan': {
    summary: 'What a meeting was prepared as', about: 'For another like it: its plan, with the modalities that were in force when it was opened.',
    answers: { 200: json('The plan.', planReply) }, noes: ['unknown-meeting'],
  },
  'PUT /api/meetings/:meetingId/plan': {
    summary: 'Changes the plan of a meeting', about: `The command \`changePlan\`, whole. ${ABOUT_THE_PRESS} At most 2 MB.`,
    body: { schema: putPlanBody, example: { ...PRESS, commandId: '5c8e1f60a94b4d27b3e9', plan: PLAN, seen: 1 } }, answers: { 200: json('The entry that tells of it.', putPlanReply) },
    noes: ['stale-plan', 'plan-in-use', 'nothing-changed', 'meeting-closed', 'unknown-meeting', 'clock-differs', 'too-late', 'id-reused', ...contradictionCodes()],
  },
  'PUT /api/meetings/:meetingId/archive': {
    summary: 'Puts a meeting into the archive', about: 'A mark, for the list of the desk: one that was closed, or called off. Nothing is deleted, and nobody is put out.',
    answers: { 200: json('It is there.', done) }, noes: ['already-open'],
  },
  'DELETE /api/meetings/:meetingId/archive': { summary: 'Takes a meeting out of the archive', answers: { 200: json('It is among the others.', done) } },
} as const satisfies Record<string, ApiRow>
