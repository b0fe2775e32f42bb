import * as z from 'zod/mini'
import { CODES, type Code } from '#shared/protocol/codes.ts'

/** Said by what stands between, and not by our server: it lets this not through, or not so much. */
export type OnTheWay = 'held-on-the-way' | 'too-large-on-the-way'

const refused = z.object({ code: z.enum(CODES) })

/** Of another version of our server. */
const ofAnother = z.object({ ok: z.literal(false), code: z.string() })

const TIMEOUT = 408

/** Why there is not what was asked for, by what was answered. A proxy that reaches no server says so by its status. */
export function noOf({ ok, status }: Pick<Response, 'ok' | 'status'>, answer: unknown): Code | OnTheWay | 'unreachable' {
  const no = refused.safeParse(answer)
  if (no.success) return no.data.code
  if (ofAnother.safeParse(answer).success || (ok && answer !== undefined)) return 'unknown-protocol'
  if (status === 413) return 'too-large-on-the-way'
  if (status === 429) return 'too-many'
  return status >= 500 || status === TIMEOUT ? 'unreachable' : 'held-on-the-way'
}

/** What was answered; undefined where it is not JSON, as every answer of our server is: then it is somebody else's page. */
export async function readAnswer(response: Pick<Response, 'text'>): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
