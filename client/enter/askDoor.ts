import * as z from 'zod/mini'
import { BASE } from '#client/sync/base.ts'
import { CODES, type Code } from '#shared/protocol/codes.ts'

export type Answer<T> = { ok: true; value: T } | { ok: false; code: Code | 'unreachable' }

const refused = z.object({ code: z.enum(CODES) })

/** Asks the server before there is a window: by GET, or by POST where something goes along. Never throws. */
export async function askDoor<T>(path: string, schema: z.ZodMiniType<T>, goesAlong?: object): Promise<Answer<T>> {
  try {
    const response = await fetch(`${BASE}${path}`, goesAlong === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(goesAlong) })
    const body: unknown = await response.json()
    const answer = schema.safeParse(body)
    if (response.ok && answer.success) return { ok: true, value: answer.data }
    const no = refused.safeParse(body)
    return { ok: false, code: no.success ? no.data.code : 'unreachable' }
  } catch {
    return { ok: false, code: 'unreachable' } // no network, or something that is not our server answered
  }
}
