import * as z from 'zod/mini'
import type { Actor } from '#shared/floor/model.ts'
import { CODES, type Code } from '#shared/protocol/codes.ts'
import { ACCESS_HEADER, accessIdOf } from '#shared/protocol/http.ts'
import { BASE } from '../base.ts'

export type Unreached = Code | 'unreachable'

/** As whom of which meeting it is asked. */
export interface Asking {
  meetingId: string
  actor: Pick<Actor, 'role' | 'delegationId' | 'seat'>
}

const refused = z.object({ code: z.enum(CODES) })

/** Asks something beside the line, by the access of this window: what was answered, or why not. Never throws. */
export async function askByHttp<T>({ meetingId, actor }: Asking, method: string, path: string, schema: z.ZodMiniType<T>, body?: unknown): Promise<T | Unreached> {
  try {
    const headers = { [ACCESS_HEADER]: `${meetingId}/${accessIdOf(actor)}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
    const response = await fetch(`${BASE}${path}`, { method, headers, cache: 'no-store', ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    const text: unknown = await response.json()
    const answer = schema.safeParse(text)
    if (response.ok && answer.success) return answer.data
    const no = refused.safeParse(text)
    return no.success ? no.data.code : 'unreachable'
  } catch {
    return 'unreachable' // no network, or something that is not our server answered
  }
}
