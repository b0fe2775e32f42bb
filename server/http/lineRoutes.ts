import type { Request, RequestHandler, Response } from 'express'
import * as z from 'zod'
import { id } from '#shared/floor/scalars.ts'
import type { ClockReply } from '#shared/protocol/clockReply.ts'
import { LINE_ROUTES, MOST_HOLD_MS } from '#shared/protocol/lineRoutes.ts'
import type { ReplyTo, ToServer } from '#shared/protocol/messages.ts'
import type { Doors } from '#server/access/authenticate.ts'
import type { Leaving } from '#server/leaving.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import { aboutMessage } from '#server/sockets/aboutMessage.ts'
import { accessOf } from '#server/sockets/addresses.ts'
import type { ConnectionParts } from '#server/sockets/connection.ts'
import { guarded } from '#server/sockets/guarded.ts'
import { askedToJoin } from '#server/sockets/join.ts'
import { letIn } from '#server/sockets/joinOnce.ts'
import type { Lines } from '#server/sockets/lines.ts'
import type { Limits } from '#server/sockets/limits.ts'
import { FRAME_BYTES } from '#server/sockets/openSockets.ts'
import { signFrom, steerFrom } from '#server/sockets/screening.ts'
import { signalFrom } from '#server/sockets/signalling.ts'
import { refuseStream } from '#server/sockets/streamLine.ts'
import { submit } from '#server/sockets/submit.ts'
import type { Joined } from '#server/sockets/types.ts'
import { answerNo, answerTooMany } from './answering.ts'
import type { BoundLines } from './boundLines.ts'
import { byAccess, type Asker } from './byAccess.ts'
import type { DoorLimits } from './doorLimits.ts'
import { jsonBody } from './jsonBody.ts'
import { askerOf, type Routes } from './routes.ts'
import { saysItsLength } from './saysItsLength.ts'
import type { Trust } from './trust.ts'
import { addressOf } from './wayOf.ts'

interface Parts extends Doors {
  meetings: Meetings
  lines: Lines
  serving: ConnectionParts
  leaving: Leaving
  doorLimits: DoorLimits
  trust: Trust
  boundLines: BoundLines
}

const hold = z.object({ hold: z.optional(z.coerce.number().int().min(0).max(MOST_HOLD_MS)) })
const ofWhom = z.object({ meetingId: id, accessId: id })
const routeOf = <M extends keyof typeof LINE_ROUTES>(message: M): `POST /${(typeof LINE_ROUTES)[M]}` => `POST /${LINE_ROUTES[message]}`

/**
 * The messages of the socket by POST. Each is served by whatever node it comes to, for it says by itself who asks: no node
 * knows of a stream of another one.
 */
export function lineRoutes(routes: Routes, parts: Parts): void {
  const { serving, doorLimits, trust } = parts
  routes.on(routeOf('clock:ask'), async (request, response) => {
    const waitMs = await doorLimits.waitForClock(addressOf(request, trust))
    if (waitMs > 0 && !(await isAskedBySession(parts, request))) return answerTooMany(response, waitMs)
    response.json({ now: serving.now() } satisfies ClockReply)
  })
  routes.on(routeOf('meeting:join'), jsonBody({ limit: '4kb' }), (request, response) => stream(parts, request, response))
  routes.on(routeOf('command:submit'), ...asked(routes, parts, (joined, message, { socket }) => submit(serving, joined, message, { isAwaited: () => socket.readable })))
  routes.on(routeOf('booth:signal'), ...asked(routes, parts, (joined, message) => signalFrom(serving, joined, message)))
  routes.on(routeOf('screen:sign'), ...asked(routes, parts, (joined, message) => signFrom(serving, joined, message, null)))
  routes.on(routeOf('screen:steer'), ...asked(routes, parts, (joined, message) => steerFrom(serving, joined, message)))
}

/** The events of a meeting, from the answer to the join on. */
async function stream({ lines, serving, sessions, leaving, boundLines }: Parts, request: Request, response: Response): Promise<void> {
  if (leaving.hasBegun) return refuseStream(response, 'stopping')
  const held = hold.safeParse(request.query)
  if (!held.success) return answerNo(response, 'malformed')
  const { cookie } = request.headers
  const of = ofWhom.safeParse(request.body)
  // Where sockets are limited one by one, here it is devices: each stream is one join. It is counted before a line is made of it.
  const session = of.success ? await sessions.read(cookie, of.data.meetingId, of.data.accessId) : null
  const { limits, report, measures } = serving
  const key = session === null ? null : keyOf(session.meetingId, session.accessId, session.device)
  const may = await (key === null ? limits.mayJoinOutside() : limits.mayJoin(key))
  if (response.closed) return
  if (!may || !boundLines.mayStay(request, response)) {
    measures.joins.refused()
    return refuseStream(response, 'too-many')
  }
  const line = lines.openStream({ id: key ?? crypto.randomUUID(), cookies: cookie, response, holdMs: held.data.hold ?? null })
  const reply = await guarded(report, () => aboutMessage(null, request.body), () => letIn(line, serving, askedToJoin(request.body), session))
  if (!reply.ok && reply.code === 'too-many') return line.refuse()
  line.answer(reply)
}

/** Whoever shares an address with a flood and has a session asks by that: its device is counted, as with all that it posts. */
async function isAskedBySession(parts: Parts, request: Request): Promise<boolean> {
  const asker = await byAccess(parts, request)
  return asker !== null && asker.actor.role !== 'public' && parts.serving.limits.mayPost(deviceOf(asker), 0)
}

/** What only somebody may ask who has a session: looked up before the body is read, for no line has been joined by it. */
function asked<T extends ReplyTo<Exclude<keyof ToServer, 'clock:ask' | 'meeting:join'>>>(routes: Routes, parts: Parts, work: (joined: Joined, message: unknown, request: Request) => Promise<T>): RequestHandler[] {
  const { meetings, serving: { limits, report } } = parts
  return [saysItsLength, notTooOften(limits), ...routes.body({ limit: FRAME_BYTES }), async (request, response) => {
    const { meetingId, accessId, actor } = askerOf(response)
    response.json(await guarded<T | { ok: false; code: 'unknown-meeting' }>(report, () => ({ ...aboutMessage(null, request.body), meeting: meetingId }), async () => {
      const open = await meetings.find(meetingId)
      return open === null ? { ok: false, code: 'unknown-meeting' } : work({ open, accessId, actor }, request.body, request)
    }))
  }]
}

const keyOf = (meetingId: string, accessId: string, device: string): string => `http/${accessOf(meetingId, accessId)}/${device}`

const deviceOf = ({ meetingId, accessId, actor }: Asker): string => keyOf(meetingId, accessId, actor.device)

/** Asked before a body is read: to read what is refused would cost as much. */
function notTooOften(limits: Limits): RequestHandler {
  return async (request, response, next) => {
    if (await limits.mayPost(deviceOf(askerOf(response)), Number(request.headers['content-length']))) next()
    else answerNo(response, 'too-many')
  }
}
