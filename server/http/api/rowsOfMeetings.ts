import { COUNCIL_PANEL } from '#shared/floor/presets.ts'
import { contradictionCodes } from '#shared/floor/setting/contradictions.ts'
import { createMeetingBody, createMeetingReply, deleteSpeakerBody, putSpeakerBody, speakerNoted, speakerReply } from '#shared/protocol/http.ts'
import { genderTotalsReply } from '#shared/protocol/genderTotals.ts'
import { headReply } from '#shared/sync/record/headReply.ts'
import { record } from '#shared/sync/record/recordForm.ts'
import { json, type ApiRow } from './apiRow.ts'

/** 5 January 2026, ten o'clock in Geneva. */
const STARTS_AT = Date.UTC(2026, 0, 5, 9)
const HOUR_MS = 3_600_000

/** A made-up meeting, and no more of it than a plan must have. */
export const PLAN = {
  title: 'A rehearsal', subtitle: null, body: 'A body', isRehearsal: true, place: 'Room XX', timeZone: 'Europe/Zurich', plannedStartAt: STARTS_AT, hardEndAt: STARTS_AT + 3 * HOUR_MS,
  subjectMatters: [], objectives: [], podium: [{ id: 'p1', name: 'Panellist One', title: 'Professor', roles: ['panellist'], theme: null }],
  programme: [
    { id: 'floor1', kind: 'floor', title: 'Comments and questions', speakers: [], budgetMs: HOUR_MS, note: null },
    { id: 'replies1', kind: 'replies', title: 'Replies', speakers: ['p1'], budgetMs: HOUR_MS / 4, note: null },
  ],
  delegations: [{ id: 'd1', name: 'Delegation One', category: 'member-state', groups: [], code: null, isAssumed: false }],
  modalities: COUNCIL_PANEL,
}

export const PRESS = { commandId: '4f0c2d1e9a7b4c55b1d2', issuedAt: STARTS_AT }
export const ABOUT_THE_PRESS = '`commandId` is made anew for each press, and sent again with it acts once; `issuedAt` is now, by the clock of the server.'
export const NOES = ['not-found', 'unknown-request', 'nothing-changed', 'meeting-closed', 'clock-differs', 'too-late', 'id-reused'] as const

const RECORD = {
  summary: 'The record of a meeting, as whoever asks may have it',
  about: 'Without the header it is what everybody in the hall saw of the log; by an access, what that one may see. An entry a line between a first line that says which log it is and a last one, with the hashes of all else: whoever doubts it recomputes the chain, and the draws.',
  answers: { 200: json('The record.', record), 304: { what: 'It is as `If-None-Match` says.' } }, noes: ['unknown-meeting', 'no-session', 'too-many'],
} as const satisfies ApiRow

/** A meeting, its record, and what is kept beside it. */
export const rowsOfMeetings = {
  'POST /api/meetings': {
    summary: 'A new meeting', about: 'The answer has the codes of all who take part; the server keeps only hashes of them. With `cards` false it has none: each is issued with its card (`POST …/code`), and the browser that asks is signed in as the new secretariat; then a `commandId` may name the press: sent again by the same browser, it is answered with the meeting that it made, and makes no second one. At most 2 MB.',
    body: { schema: createMeetingBody, example: { plan: PLAN } }, answers: { 201: json('It was made.', createMeetingReply) }, noes: ['id-reused', ...contradictionCodes()],
  },
  'GET /api/meetings/:meetingId/record.json': RECORD,
  'GET /api/meetings/:meetingId/record': { ...RECORD, summary: 'The same, as it was called before' },
  'GET /api/meetings/:meetingId/head': {
    summary: 'Where the log of a meeting ends', about: 'The same for every reader: a record that does not come to it was cut, or is older.',
    answers: { 200: json('The version of the last entry, and its head.', headReply) }, noes: ['unknown-meeting'],
  },
  'GET /api/meetings/:meetingId/statistics/gender': {
    summary: 'How many spoke of each gender, where delegations have said it', about: 'Once the meeting is closed, and until then as what does not exist. `null` where they are fewer than five, or where the others would give them away.',
    answers: { 200: json('The totals.', genderTotalsReply) }, noes: ['not-found'],
  },
  'GET /api/meetings/:meetingId/requests/:requestId/speaker': { summary: 'Who will read a statement', answers: { 200: json('Who.', speakerReply) }, noes: ['not-found'] },
  'PUT /api/meetings/:meetingId/requests/:requestId/speaker': {
    summary: 'Writes down who will read a statement', about: ABOUT_THE_PRESS,
    body: { schema: putSpeakerBody, example: { ...PRESS, speaker: { name: 'Speaker One', title: 'Counsellor' } } }, answers: { 200: json('The entry that tells of it.', speakerNoted) }, noes: NOES,
  },
  'DELETE /api/meetings/:meetingId/requests/:requestId/speaker': {
    summary: 'Deletes who will read a statement', about: ABOUT_THE_PRESS,
    body: { schema: deleteSpeakerBody, example: { ...PRESS, commandId: '7d1b3c5a9e2f40616283' } }, answers: { 200: json('The entry that tells of it.', speakerNoted) }, noes: NOES,
  },
} as const satisfies Record<string, ApiRow>
