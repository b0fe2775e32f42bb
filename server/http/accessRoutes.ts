import type { Request, Response } from 'express'
import type * as z from 'zod/mini'
import { id } from '#shared/floor/scalars.ts'
import type { AccessDevice, accessDevicesReply, accessesReply, AccessHere } from '#shared/protocol/doors.ts'
import { accessIdOf, type AccessCard } from '#shared/protocol/http.ts'
import type { Access, Author } from '#server/access/accesses.ts'
import type { Device } from '#server/access/devices.ts'
import { holdersOf } from '#server/access/holders.ts'
import { signBrowserIn, type SigningInParts } from '#server/access/signingIn.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import { answerNo } from './answering.ts'
import { browserOf } from './browserOf.ts'
import { askerOf, type Routes } from './routes.ts'
import type { Trust } from './trust.ts'

/** The accesses of a meeting, for its secretariat: who is in, a new code for one, none for another. */
export function accessRoutes(routes: Routes, parts: SigningInParts & { meetings: Meetings; trust: Trust }): void {
  const { accesses, devices, addresses } = parts

  routes.on('GET /api/meetings/:meetingId/accesses', async (_request, response) => {
    const { meetingId } = askerOf(response)
    const plan = (await parts.meetings.find(meetingId))?.standing.meeting.plan
    const all = plan ? await accesses.those(meetingId, holdersOf(plan).map(accessIdOf)) : []
    const shown = await Promise.all(all.map(async access => hereOf(access, (await devices.list(access)).length)))
    response.json({ accesses: shown } satisfies z.infer<typeof accessesReply>)
  })
  routes.on('GET /api/meetings/:meetingId/accesses/:accessId/devices', async (request, response) => {
    const access = await named(request, response)
    if (access === null) return answerNo(response, 'not-found')
    const from = await addresses.of(access)
    const withAddress = (known: Device): AccessDevice => ({ ...known, address: from.get(known.device) ?? null })
    const shown = (await devices.list(access)).map(withAddress)
    response.json({ devices: shown } satisfies z.infer<typeof accessDevicesReply>)
  })
  routes.on('POST /api/meetings/:meetingId/accesses/:accessId/code', async (request, response) => {
    const browser = browserOf(request, parts.trust)
    const before = await named(request, response)
    if (before === null) return answerNo(response, 'not-found')
    const { accessId, actor } = askerOf(response)
    const isOwn = before.accessId === accessId
    const person = isOwn ? ((await devices.list(before)).find(({ device }) => device === actor.device)?.person ?? null) : null
    const { card, access } = await accesses.renew(before.meetingId, holderOf(before), authorOf(response))
    // Whoever renews their own code does not shut themselves out: only all others who had the old one.
    if (isOwn) response.setHeader('Set-Cookie', await signBrowserIn(parts, access, browser, person))
    response.json(card satisfies AccessCard)
  })
  routes.on('DELETE /api/meetings/:meetingId/accesses/:accessId/code', async (request, response) => {
    const access = await named(request, response)
    if (access === null) return answerNo(response, 'not-found')
    if (access.accessId === askerOf(response).accessId) return answerNo(response, 'not-permitted') // nobody could give it back
    await accesses.revoke(access.meetingId, access.accessId, authorOf(response))
    response.json({ ok: true })
  })

  async function named(request: Request, response: Response): Promise<Access | null> {
    const accessId = id.safeParse(request.params['accessId'])
    return accessId.success ? accesses.find(askerOf(response).meetingId, accessId.data) : null
  }
}

function authorOf(response: Response): Author {
  const { accessId, actor: { device } } = askerOf(response)
  return { accessId, device }
}

function hereOf({ accessId, role, delegationId, seat, codeHash, deeds }: Access, devices: number): AccessHere {
  return { accessId, role, delegationId, ...(seat === undefined ? {} : { seat }), isRevoked: codeHash === null, devices, deeds }
}

function holderOf({ role, delegationId, seat }: Access) {
  return { role, delegationId, ...(seat === undefined ? {} : { seat }) }
}
