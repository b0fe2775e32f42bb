import type { OwnDevice, ownDevicesReply } from '#shared/protocol/doors.ts'
import type * as z from 'zod/mini'
import type { Doors } from '#server/access/authenticate.ts'
import type { Device } from '#server/access/devices.ts'
import type { StaffCookies } from '#server/staff/staffCookies.ts'
import { answerNo } from './answering.ts'
import { askerOf, type Routes } from './routes.ts'

interface Parts extends Doors {
  staffCookies: StaffCookies | null
}

/** One's own devices, and signing out: here, one of them, or all. Whoever is signed out is cut off on every server. */
export function deviceRoutes(routes: Routes, { accesses, devices, sessions, staffCookies }: Parts): void {
  /** Who signs out is also no member of staff any more whom this browser lets in again by itself. */
  const signedOut = (meetingId: string, accessId: string): string[] => [...sessions.end(meetingId, accessId), ...(staffCookies === null ? [] : [staffCookies.staff.drop()])]
  routes.on('GET /api/devices', async (_request, response) => {
    const asker = askerOf(response)
    const shown = (one: Device): OwnDevice => ({ ...one, isThis: one.device === asker.actor.device })
    response.json({ devices: (await devices.list(asker)).map(shown) } satisfies z.infer<typeof ownDevicesReply>)
  })
  routes.on('POST /api/sign-out', async (_request, response) => {
    const asker = askerOf(response)
    await devices.remove(asker, asker.actor.device)
    response.setHeader('Set-Cookie', signedOut(asker.meetingId, asker.accessId))
    response.json({ ok: true })
  })
  routes.on('DELETE /api/devices/:device', async (request, response) => {
    const of = askerOf(response)
    const named = (await devices.list(of)).find(({ device }) => device === request.params['device'])
    if (named === undefined) return answerNo(response, 'not-found')
    await devices.remove(of, named.device)
    response.json({ ok: true })
  })
  routes.on('DELETE /api/devices', async (_request, response) => {
    const { meetingId, accessId, actor } = askerOf(response)
    await accesses.endSessions(meetingId, accessId, { accessId, device: actor.device })
    response.setHeader('Set-Cookie', signedOut(meetingId, accessId))
    response.json({ ok: true })
  })
}
