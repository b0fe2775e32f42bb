import * as z from 'zod/mini'
import { ownDevicesReply, type OwnDevice } from '#shared/protocol/doors.ts'
import { askByHttp, type Asking } from '#client/sync/acting/askByHttp.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'

const done = z.object({ ok: z.literal(true) })

/** The devices of the access, this one first, then who came last; or why not. Never throws. */
export async function fetchDevices(own: Asking): Promise<OwnDevice[] | Unreached> {
  const answer = await askByHttp(own, 'GET', 'api/devices', ownDevicesReply)
  return typeof answer === 'string' ? answer : answer.devices.toSorted((one, other) => Number(other.isThis) - Number(one.isThis) || other.signedInAt - one.signedInAt)
}

/** Null: done; else why not. Never throws. */
export function signOutDevice(own: Asking, device: string): Promise<Unreached | null> {
  return tell(own, 'DELETE', `api/devices/${encodeURIComponent(device)}`)
}

export function signOutHere(own: Asking): Promise<Unreached | null> {
  return tell(own, 'POST', 'api/sign-out')
}

export function signOutEverywhere(own: Asking): Promise<Unreached | null> {
  return tell(own, 'DELETE', 'api/devices')
}

async function tell(own: Asking, method: string, path: string): Promise<Unreached | null> {
  const answer = await askByHttp(own, method, path, done)
  return typeof answer === 'string' ? answer : null
}
