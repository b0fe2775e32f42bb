import type { Request, Response } from 'express'
import type * as z from 'zod/mini'
import { id } from '#shared/floor/scalars.ts'
import type { accessDevicesReply, accessesReply, AccessHere } from '#shared/protocol/doors.ts'
import type { AccessCard } from '#shared/protocol/http.ts'
import type { Access, Author } from '#server/access/accesses.ts'
import type { Device } from '#server/access/devices.ts'
import { signBrowserIn, type SigningInParts } from '#server/access/signingIn.ts'
import { answerNo } from './answering.ts'
import { browserOf } from './browserOf.ts'
import { askerOf, type Routes } from './routes.ts'
import type { Trust } from './trust.ts'

/** The accesses of a meeting, for its secretariat: who is in, a new code for one, none for another. */
export function accessRoutes(routes: Routes, parts: SigningInParts & { trust: Trust }): void {
  const { accesses, devices, addresses } = parts

  routes.on('GET /api/meetings/:meetingId/accesses', async (_request, response) => {
    const all = await accesses.of(askerOf(response).meetingId)
    const shown = await Promise.all(all.map(async access => hereOf(access, (await devices.list(access)).length)))
    response.json({ accesses: shown } satisfies z.infer<typeof accessesReply>)
  })
  routes.on('GET /api/meetings/:meetingId/accesses/:accessId/devices', async (request, response) => {
    const access = await named(request, response)
    if (access === null) return answerNo(response, 'not-found')
    const { meetingId, accessId } = access
    const withAddress = async (known: Device) => ({ ...known, address: await addresses.of({ meetingId, accessId, device: known.device }) })
    const shown = await Promise.all((await devices.list(access)).map(withAddress))
    response.json({ devices: shown } satisfies z.infer<typeof accessDevicesReply>)
  })
  routes.on('POST /api/meetings/:meetingId/accesses/:accessId/code', async (request, response) => {
    const access = await named(request, response)
    if (access === null) return answerNo(response, 'not-found')
    const card = await accesses.issue(access.meetingId, holderOf(access), authorOf(response))
    // Whoever renews their own code does not shut themselves out: only all others who had the old one.
    const own = access.accessId === askerOf(response).accessId ? await accesses.find(access.meetingId, access.accessId) : null
    if (own !== null) response.setHeader('Set-Cookie', await signBrowserIn(parts, own, browserOf(request, parts.trust)))
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
