import * as z from 'zod/mini'
import type { Actor } from '#shared/floor/model.ts'
import { CODES, type Code } from '#shared/protocol/codes.ts'
import { ACCESS_HEADER, accessIdOf, speakerNoted, speakerPath, speakerReply, type Speaker } from '#shared/protocol/http.ts'
import { BASE } from '../base.ts'
import { newCommandId } from './commandId.ts'

/** Of which request, and by whom it is asked. */
export interface SpeakerOf {
  meetingId: string
  requestId: string
  actor: Pick<Actor, 'role' | 'delegationId'>
}

export type Unreached = Code | 'unreachable'

/** The same press may be sent so often, so long apart, ms: it acts once. */
const TRIES = 3
const AGAIN_MS = 1500

const refused = z.object({ code: z.enum(CODES) })

/** The speaker as the server has it, and its digest; or why not. Never throws. */
export async function fetchSpeaker(of: SpeakerOf): Promise<z.infer<typeof speakerReply> | Unreached> {
  return ask(of, 'GET', undefined, speakerReply)
}

/** Writes the speaker of a request, or deletes it (null). Null: done; else why not. Never throws. */
export async function sendSpeaker(of: SpeakerOf, speaker: Speaker | null, issuedAt: number): Promise<Unreached | null> {
  const press = { commandId: newCommandId({ randomBytes: count => crypto.getRandomValues(new Uint8Array(count)) }), issuedAt }
  const [method, body] = speaker === null ? ['DELETE', press] as const : ['PUT', { ...press, speaker }] as const
  for (let left = TRIES; ; left -= 1) {
    const answer = await ask(of, method, body, speakerNoted)
    if (typeof answer !== 'string') return null
    if (left <= 1 || (answer !== 'unreachable' && answer !== 'try-again')) return answer
    await new Promise(resolve => setTimeout(resolve, AGAIN_MS))
  }
}

async function ask<T>({ meetingId, requestId, actor }: SpeakerOf, method: string, body: unknown, schema: z.ZodMiniType<T>): Promise<T | Unreached> {
  try {
    const headers = { [ACCESS_HEADER]: `${meetingId}/${accessIdOf(actor)}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
    const response = await fetch(`${BASE}${speakerPath(meetingId, requestId)}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    const text: unknown = await response.json()
    const answer = schema.safeParse(text)
    if (response.ok && answer.success) return answer.data
    const no = refused.safeParse(text)
    return no.success ? no.data.code : 'unreachable'
  } catch {
    return 'unreachable' // no network, or something that is not our server answered
  }
}
