import { role, type Role } from '#shared/floor/model.ts'
import { PERMISSIONS } from '#shared/floor/permissions.ts'
import type { FromServer, ToServer } from '#shared/protocol/messages.ts'

/** Who may come by a line or by http; `public` has no session. The clock is the server itself. */
export type Comer = Exclude<Role, 'clock'>
export type Comers = readonly Comer[]

export const COMERS: Comers = role.options.filter(one => one !== 'clock')
const SIGNED_IN = COMERS.filter(one => one !== 'public')
const PRESIDING = ['chair', 'secretariat'] as const
const COMMANDING = COMERS.filter(one => Object.values(PERMISSIONS).some(roles => roles.includes(one)))
/** A screen hangs where anybody may touch it: it ends its own session, and no other. */
const KEEPS_DEVICES = SIGNED_IN.filter(one => one !== 'screen')

/**
 * Who reads what is kept beside the log, by the first part of its key, and who writes it; the rules say of which request (I13).
 * What has no row cannot be kept (`DocumentKey`). Nobody: it never leaves the server.
 */
export const DOCUMENTS = {
  access: { read: ['secretariat'], write: ['secretariat'] },
  archive: { read: ['secretariat'], write: ['secretariat'] },
  address: { read: ['secretariat'], write: [] },
  code: { read: [], write: [] },
  devices: { read: KEEPS_DEVICES, write: SIGNED_IN },
  /** How far each program of others was told. */
  news: { read: [], write: [] },
  // Totals of the genders of those who spoke; made once.
  gender: { read: [...PRESIDING, 'rapporteur'], write: [] },
  notes: { read: [...PRESIDING, 'rapporteur'], write: ['secretariat', 'rapporteur'] },
  /** What lists say of a meeting that is over, made of its log. */
  over: { read: [], write: [] },
  screens: { read: [...PRESIDING, 'screen'], write: [...PRESIDING, 'screen'] },
  secret: { read: [], write: [] },
  seed: { read: [], write: [] },
  speaker: { read: [...PRESIDING, 'delegation'], write: [...PRESIDING, 'delegation'] },
  // When each of them may is for the rules too (I17).
  text: { read: COMERS, write: [...PRESIDING, 'delegation'] },
  'text-key': { read: [], write: [] },
} as const satisfies Record<string, { read: Comers; write: Comers }>
export type DocumentKind = keyof typeof DOCUMENTS

/** Which message a window may send, on a socket or by POST. What a command may do is for PERMISSIONS and the rules. */
export const MAY_SEND: Record<keyof ToServer, Comers> = {
  'meeting:join': COMERS,
  'clock:ask': COMERS,
  'command:submit': COMMANDING,
  'booth:signal': ['booth'],
  'screen:sign': ['screen'],
  'screen:steer': PRESIDING,
}

/** Which message a window is ever sent. What of the log is in it is for `visibility.ts`. */
export const MAY_HEAR: Record<keyof FromServer, Comers> = {
  'line:joining': COMERS,
  'meeting:joined': COMERS,
  'meeting:entries': COMERS,
  'meeting:own': ['delegation'],
  'meeting:rejoin': COMERS,
  'line:leave': COMERS,
  'meeting:presence': SIGNED_IN.filter(one => one !== 'screen'),
  'meeting:screens': DOCUMENTS.screens.read,
}

/** No session is looked up: anybody who reaches the server may ask. */
export const OPEN = 'open'

/** Every route that this server answers but for files. A route without a row cannot be set (`Routes`), nor does the check let it pass. */
export const ROUTES = {
  'GET /healthz': OPEN,
  'GET /readyz': OPEN,
  'GET /': OPEN,
  'GET /enter': OPEN,
  'GET /start': OPEN,
  'GET /m/:meetingId/:accessId': OPEN,
  'POST /api/sign-in': OPEN,
  // Who was let in by another sign-in has no session yet, and is known by a cookie of these alone.
  'GET /api/staff/offer': OPEN,
  'GET /api/staff/begin': OPEN,
  'GET /api/staff/callback': OPEN,
  'GET /api/staff': OPEN,
  'POST /api/staff/sign-in': OPEN,
  'POST /api/sign-out': SIGNED_IN,
  'GET /api/devices': DOCUMENTS.devices.read,
  'DELETE /api/devices': KEEPS_DEVICES,
  'DELETE /api/devices/:device': KEEPS_DEVICES,
  'POST /api/meetings': PERMISSIONS.createMeeting.filter(one => one !== 'clock'),
  'GET /api/openapi.json': OPEN,
  'GET /api/meetings/:meetingId/record.json': OPEN,
  'GET /api/meetings/:meetingId/record': OPEN,
  'GET /api/meetings/:meetingId/events': OPEN,
  'GET /api/meetings/:meetingId/head': OPEN,
  // Of as many meetings as this browser has sessions of: each is looked up by its own cookie.
  'GET /api/desk/meetings': OPEN,
  'PUT /api/meetings/:meetingId/archive': DOCUMENTS.archive.write,
  'DELETE /api/meetings/:meetingId/archive': DOCUMENTS.archive.write,
  // As it was prepared; what of it everybody in the meeting sees is in their log.
  'GET /api/meetings/:meetingId/plan': PERMISSIONS.changePlan.filter(one => one !== 'clock'),
  'PUT /api/meetings/:meetingId/plan': PERMISSIONS.changePlan.filter(one => one !== 'clock'),
  'GET /api/meetings/:meetingId/accesses': DOCUMENTS.access.read,
  'GET /api/meetings/:meetingId/accesses/:accessId/devices': DOCUMENTS.address.read,
  'POST /api/meetings/:meetingId/accesses/:accessId/code': DOCUMENTS.access.write,
  'DELETE /api/meetings/:meetingId/accesses/:accessId/code': DOCUMENTS.access.write,
  'GET /api/meetings/:meetingId/notes': DOCUMENTS.notes.read,
  'PUT /api/meetings/:meetingId/notes/:noteId': DOCUMENTS.notes.write,
  'DELETE /api/meetings/:meetingId/notes/:noteId': DOCUMENTS.notes.write,
  'GET /api/meetings/:meetingId/statistics/gender': DOCUMENTS.gender.read,
  'POST /api/meetings/:meetingId/codes': DOCUMENTS.access.write,
  'GET /api/meetings/:meetingId/requests/:requestId/speaker': DOCUMENTS.speaker.read,
  'PUT /api/meetings/:meetingId/requests/:requestId/speaker': DOCUMENTS.speaker.write,
  'DELETE /api/meetings/:meetingId/requests/:requestId/speaker': DOCUMENTS.speaker.write,
  // Who has a session is asked by the header, and reads more than who has none; what one may not read is not there (I17).
  'GET /api/meetings/:meetingId/requests/:requestId/text': OPEN,
  'PUT /api/meetings/:meetingId/requests/:requestId/text': DOCUMENTS.text.write,
  'DELETE /api/meetings/:meetingId/requests/:requestId/text': DOCUMENTS.text.write,
  // A join says by itself as whom; the others by the header, and are asked for by MAY_SEND.
  'POST /api/line/join': OPEN,
  'POST /api/line/clock': OPEN,
  'POST /api/line/submit': MAY_SEND['command:submit'],
  'POST /api/line/signal': MAY_SEND['booth:signal'],
  'POST /api/line/sign': MAY_SEND['screen:sign'],
  'POST /api/line/steer': MAY_SEND['screen:steer'],
} as const satisfies Record<string, Comers | typeof OPEN>
export type RouteName = keyof typeof ROUTES

/** Open ones that answer whoever names an access by the header as that one may see, and nothing to whoever names one that is not theirs. */
export const AS_ONE_COMES: ReadonlySet<RouteName> = new Set(['GET /api/meetings/:meetingId/record.json', 'GET /api/meetings/:meetingId/record'])

/** The only place where a list of roles is asked: is this one of them? */
export function isAmong(comers: Comers, one: Role): boolean {
  return (comers as readonly Role[]).includes(one)
}
