import * as z from 'zod/mini'
import { BASE } from '#client/sync/base.ts'
import { CODES, type Code } from '#shared/protocol/codes.ts'
import { signInReply } from '#shared/protocol/http.ts'

export type SignedIn = { ok: true; path: string } | { ok: false; code: Code | 'unreachable' }

const refused = z.object({ code: z.enum(CODES) })

/** Exchanges an access code for a session of this browser. Takes the code as typed; never throws. */
export async function signIn(code: string): Promise<SignedIn> {
  try {
    const response = await fetch(`${BASE}api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: code.trim() }),
    })
    const body: unknown = await response.json()
    const reply = signInReply.safeParse(body)
    if (response.ok && reply.success) return { ok: true, path: reply.data.path }
    const no = refused.safeParse(body)
    return { ok: false, code: no.success ? no.data.code : 'unreachable' }
  } catch {
    return { ok: false, code: 'unreachable' } // no network, or something that is not our server answered
  }
}
