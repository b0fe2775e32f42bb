import * as z from 'zod/mini'
import { clockReply } from '#shared/protocol/clockReply.ts'
import { MOST_HOLD_MS } from '#shared/protocol/lineRoutes.ts'
import { entriesMessage, joinMessage, joinReply, ownMessage, presenceMessage, submitMessage, submitReply } from '#shared/protocol/messages.ts'
import { forScreens, screenSignReply } from '#shared/protocol/screens.ts'
import { screenSign, screenSteer, screenSteerReply } from '#shared/protocol/screensAsked.ts'
import { forPresiding } from '#shared/protocol/screensHere.ts'
import { signalMessage, signalReply } from '#shared/protocol/signals.ts'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { json, type ApiRow } from './apiRow.ts'

const ANSWER = 'The answer of a socket: `ok` says whether it was done.'
const SCREEN = { screenId: 'a1b2c3d4e5f60718', name: null, version: 0, language: 'en', view: 'floor', isBlack: false }

/** The messages of the socket, where no WebSocket gets through; the page of the protocol says what they mean. */
export const rowsOfLine = {
  'POST /api/line/join': {
    summary: 'Joins a meeting and follows it', about: 'The first event answers the join, also where it is a no; the others tell what is new. By `public` it needs no session.',
    query: { hold: { what: 'The stream ends with the first news, at the latest after so many ms.', schema: z.int().check(z.minimum(0), z.maximum(MOST_HOLD_MS)), example: 0 } },
    body: { schema: joinMessage, example: { protocol: PROTOCOL_VERSION, meetingId: 'demo', accessId: 'public', cursor: null } },
    answers: { 200: { what: 'The stream.', content: { type: 'text/event-stream', events: {
      'meeting:join': joinReply, 'meeting:entries': entriesMessage, 'meeting:own': ownMessage, 'meeting:rejoin': z.null(), 'line:leave': z.null(), 'meeting:presence': presenceMessage, 'meeting:screens': z.union([forScreens, forPresiding]),
    } } } },
  },
  'POST /api/line/clock': { summary: 'The time', about: 'Of several answers the one that took least is the best.', answers: { 200: json('The clock of the server.', clockReply) }, noes: ['too-many'] },
  'POST /api/line/submit': {
    summary: 'Gives a command', about: 'What it may be, and what it does, is told by the page of the protocol. Sent again with the same `commandId` it acts once.',
    body: { schema: submitMessage, example: { commandId: '9a7b4c55b1d24f0c2d1e', issuedAt: Date.UTC(2026, 0, 5, 9), command: { type: 'closeList', closesAt: null } } }, answers: { 200: json(ANSWER, submitReply) },
  },
  'POST /api/line/signal': { summary: 'What a booth of interpreters signals, or no more', body: { schema: signalMessage, example: { signal: 'slow-down', isOn: true } }, answers: { 200: json(ANSWER, signalReply) } },
  'POST /api/line/sign': { summary: 'A screen is up, and shows this', body: { schema: screenSign, example: SCREEN }, answers: { 200: json(ANSWER, screenSignReply) } },
  'POST /api/line/steer': { summary: 'What is wanted of a screen', body: { schema: screenSteer, example: { screenId: null, want: { kind: 'identify' } } }, answers: { 200: json(ANSWER, screenSteerReply) } },
} as const satisfies Record<string, ApiRow>
