import * as z from 'zod/mini'
import { CODES, type Code } from '#shared/protocol/codes.ts'
import { BASE } from '../base.ts'

export type Unreached = Code | 'unreachable'

const refused = z.object({ code: z.enum(CODES) })

/** Asks the server by http: what was answered, or why not. Never throws. */
export async function askServer<T>(method: string, path: string, schema: z.ZodMiniType<T>, { headers, body }: { headers?: Record<string, string>; body?: unknown } = {}): Promise<T | Unreached> {
  try {
    const withBody = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await fetch(`${BASE}${path}`, { method, headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, cache: 'no-store', ...withBody })
    const text: unknown = await response.json()
    const answer = schema.safeParse(text)
    if (response.ok && answer.success) return answer.data
    const no = refused.safeParse(text)
    return no.success ? no.data.code : 'unreachable'
  } catch {
    return 'unreachable' // no network, or something that is not our server answered
  }
}
