import type * as z from 'zod/mini'
import { id } from '#shared/floor/scalars.ts'
import type { AccessDevice, accessDevicesReply, accessesReply, AccessHere } from '#shared/protocol/doors.ts'
import { accessIdOf } from '#shared/protocol/http.ts'
import type { Access, Holder } from '#server/access/accesses.ts'
import type { Device } from '#server/access/devices.ts'
import { holdersOf } from '#server/access/holders.ts'
import type { SigningInParts } from '#server/access/signingIn.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import { answerNo } from './answering.ts'
import { askerOf, type Routes } from './routes.ts'

/** The accesses of a meeting, for its secretariat: who has one, and who is in. */
export function accessRoutes(routes: Routes, { accesses, devices, addresses, meetings }: SigningInParts & { meetings: Meetings }): void {
  routes.on('GET /api/meetings/:meetingId/accesses', async (_request, response) => {
    const { meetingId } = askerOf(response)
    const plan = (await meetings.find(meetingId))?.standing.meeting.plan
    const holders = plan ? holdersOf(plan) : []
    const known = new Map((await accesses.those(meetingId, holders.map(accessIdOf))).map(access => [access.accessId, access]))
    const shown = await Promise.all(holders.map(async holder => {
      const access = known.get(accessIdOf(holder))
      return access === undefined ? withoutCard(holder) : hereOf(access, (await devices.list(access)).length)
    }))
    response.json({ accesses: shown } satisfies z.infer<typeof accessesReply>)
  })
  routes.on('GET /api/meetings/:meetingId/accesses/:accessId/devices', async (request, response) => {
    const accessId = id.safeParse(request.params['accessId'])
    const access = accessId.success ? await accesses.find(askerOf(response).meetingId, accessId.data) : null
    if (access === null) return answerNo(response, 'not-found')
    const from = await addresses.of(access)
    const withAddress = (known: Device): AccessDevice => ({ ...known, address: from.get(known.device) ?? null })
    const shown = (await devices.list(access)).map(withAddress)
    response.json({ devices: shown } satisfies z.infer<typeof accessDevicesReply>)
  })
}

function hereOf({ accessId, role, delegationId, seat, codeHash, deeds }: Access, devices: number): AccessHere {
  return { accessId, role, delegationId, ...(seat === undefined ? {} : { seat }), hasCard: true, isRevoked: codeHash === null, devices, deeds }
}

/** Who takes part, and was never issued a code. */
function withoutCard(holder: Holder): AccessHere {
  return { accessId: accessIdOf(holder), ...holder, hasCard: false, isRevoked: false, devices: 0, deeds: [] }
}
