import * as z from 'zod/mini'
import { accessDevicesReply, accessesReply, issueCodesBody, issueCodesReply, ownDevicesReply } from '#shared/protocol/doors.ts'
import { accessCard, signInBody, signInReply } from '#shared/protocol/http.ts'
import { staffOffer, staffReply, staffSignInBody } from '#shared/protocol/staff.ts'
import { json, type ApiRow } from './apiRow.ts'

/** It was done. */
export const done = z.strictObject({ ok: z.literal(true) })

const SIGNED_OUT = { 200: json('Done; the sessions are over on every server.', done) }
const COOKIE = 'The session; `Set-Cookie` brings it.'

/** How one comes in, and goes. */
export const rowsOfDoors = {
  'POST /api/sign-in': {
    summary: 'A code for a session', about: 'A code that is unknown, revoked or of a meeting that is over is answered alike.',
    body: { schema: signInBody, example: { code: 'K7QM-4XPD-9RTA' } }, answers: { 200: json(COOKIE, signInReply) }, noes: ['wrong-code', 'too-many'],
  },
  'GET /api/staff/offer': { summary: 'Is there a sign-in of the house for those presiding?', answers: { 200: json('Where it begins; null where there is none.', staffOffer) } },
  'GET /api/staff/begin': {
    summary: 'Leads a browser to the sign-in of its house', about: 'There only where the server has one, as the next three are; else 404.',
    answers: { 303: { what: 'There, or back to the page that signs in.' } }, noes: ['not-found'],
  },
  'GET /api/staff/callback': { summary: 'Where a browser comes back from there', answers: { 303: { what: 'To the page that signs in, with what came of it.' } }, noes: ['not-found'] },
  'GET /api/staff': { summary: 'What somebody who came back from there may take', answers: { 200: json('The places.', staffReply) }, noes: ['not-found', 'no-session', 'wrong-origin'] },
  'POST /api/staff/sign-in': {
    summary: 'One of those places for a session', body: { schema: staffSignInBody, example: { meetingId: 'demo', role: 'secretariat' } },
    answers: { 200: json(COOKIE, signInReply) }, noes: ['not-found', 'no-session', 'not-permitted', 'too-many'],
  },
  'POST /api/sign-out': { summary: 'Ends the session that asks', answers: SIGNED_OUT },
  'GET /api/devices': { summary: 'The devices that are signed in by one’s own access', answers: { 200: json('The devices.', ownDevicesReply) } },
  'DELETE /api/devices': { summary: 'Signs all devices of one’s own access out', answers: SIGNED_OUT },
  'DELETE /api/devices/:device': { summary: 'Signs one device of one’s own access out', answers: SIGNED_OUT, noes: ['not-found'] },
  'GET /api/meetings/:meetingId/accesses': { summary: 'The accesses of the meeting, and how many devices are signed in by each', answers: { 200: json('The accesses.', accessesReply) } },
  'GET /api/meetings/:meetingId/accesses/:accessId/devices': { summary: 'The devices that are signed in by an access, with their addresses', answers: { 200: json('The devices.', accessDevicesReply) }, noes: ['not-found'] },
  'POST /api/meetings/:meetingId/accesses/:accessId/code': {
    summary: 'A new code in place of the old one', about: 'It ends all sessions of the access; of one’s own, all but this one. The code is in the answer and nowhere else.',
    answers: { 200: json('The new code.', accessCard) }, noes: ['not-found'],
  },
  'POST /api/meetings/:meetingId/codes': {
    summary: 'New codes for several accesses', about: 'As one for each: it ends the sessions there were. Who is not of the meeting is left out of the answer.',
    body: { schema: issueCodesBody, example: { accessIds: ['delegation.bra', 'booth.fr'] } }, answers: { 200: json('The new codes.', issueCodesReply) },
  },
  'DELETE /api/meetings/:meetingId/accesses/:accessId/code': { summary: 'Revokes a code', about: 'It ends all sessions of the access. One’s own cannot be revoked.', answers: { 200: json('It opens nothing any more.', done) }, noes: ['not-found'] },
} as const satisfies Record<string, ApiRow>
