import type * as z from 'zod/mini'
import { speakerNoted, speakerPath, speakerReply, type Speaker } from '#shared/protocol/http.ts'
import { askByHttp, type Asking } from './askByHttp.ts'
import type { Unreached } from './askServer.ts'
import { newCommandId } from './commandId.ts'

/** Of which request, and by whom it is asked. */
export interface SpeakerOf extends Asking {
  requestId: string
}

/** The same press may be sent so often, so long apart, ms: it acts once. */
const TRIES = 3
const AGAIN_MS = 1500

/** The speaker as the server has it, and its digest; or why not. Never throws. */
export async function fetchSpeaker(of: SpeakerOf): Promise<z.infer<typeof speakerReply> | Unreached> {
  return askByHttp(of, 'GET', speakerPath(of.meetingId, of.requestId), speakerReply)
}

/** Writes the speaker of a request, or deletes it (null). Null: done; else why not. Never throws. */
export async function sendSpeaker(of: SpeakerOf, speaker: Speaker | null, issuedAt: number): Promise<Unreached | null> {
  const press = { commandId: newCommandId({ randomBytes: count => crypto.getRandomValues(new Uint8Array(count)) }), issuedAt }
  const [method, body] = speaker === null ? ['DELETE', press] as const : ['PUT', { ...press, speaker }] as const
  for (let left = TRIES; ; left -= 1) {
    const answer = await askByHttp(of, method, speakerPath(of.meetingId, of.requestId), speakerNoted, body)
    if (typeof answer !== 'string') return null
    if (left <= 1 || (answer !== 'unreachable' && answer !== 'try-again')) return answer
    await new Promise(resolve => setTimeout(resolve, AGAIN_MS))
  }
}
