import * as z from 'zod/mini'
import type { Actor } from '#shared/floor/model.ts'
import { CODES, type Code } from '#shared/protocol/codes.ts'
import { ownDevicesReply, type OwnDevice } from '#shared/protocol/doors.ts'
import { ACCESS_HEADER, accessIdOf } from '#shared/protocol/http.ts'
import { BASE } from '#client/sync/base.ts'

/** Which access of this browser is meant. */
export interface Own {
  meetingId: string
  actor: Pick<Actor, 'role' | 'delegationId' | 'seat'>
}

export type Unreached = Code | 'unreachable'

const refused = z.object({ code: z.enum(CODES) })
const done = z.object({ ok: z.literal(true) })

/** The devices of the access, this one first, then who came last; or why not. Never throws. */
export async function fetchDevices(own: Own): Promise<OwnDevice[] | Unreached> {
  const answer = await ask(own, 'GET', 'api/devices', ownDevicesReply)
  return typeof answer === 'string' ? answer : answer.devices.toSorted((one, other) => Number(other.isThis) - Number(one.isThis) || other.signedInAt - one.signedInAt)
}

/** Null: done; else why not. Never throws. */
export function signOutDevice(own: Own, device: string): Promise<Unreached | null> {
  return tell(own, 'DELETE', `api/devices/${encodeURIComponent(device)}`)
}

export function signOutHere(own: Own): Promise<Unreached | null> {
  return tell(own, 'POST', 'api/sign-out')
}

export function signOutEverywhere(own: Own): Promise<Unreached | null> {
  return tell(own, 'DELETE', 'api/devices')
}

async function tell(own: Own, method: string, path: string): Promise<Unreached | null> {
  const answer = await ask(own, method, path, done)
  return typeof answer === 'string' ? answer : null
}

async function ask<T>({ meetingId, actor }: Own, method: string, path: string, schema: z.ZodMiniType<T>): Promise<T | Unreached> {
  try {
    const response = await fetch(`${BASE}${path}`, { method, headers: { [ACCESS_HEADER]: `${meetingId}/${accessIdOf(actor)}` }, cache: 'no-store' })
    const text: unknown = await response.json()
    const answer = schema.safeParse(text)
    if (response.ok && answer.success) return answer.data
    const no = refused.safeParse(text)
    return no.success ? no.data.code : 'unreachable'
  } catch {
    return 'unreachable' // no network, or something that is not our server answered
  }
}
