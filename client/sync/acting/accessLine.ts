import * as z from 'zod/mini'
import { accessDevicesPath, accessDevicesReply, accessesPath, accessesReply, codePath, codesPath, issueCodesReply, type IssueCodesReply } from '#shared/protocol/doors.ts'
import { accessCard, type AccessCard } from '#shared/protocol/http.ts'
import { askByHttp, type Asking } from './askByHttp.ts'
import type { Unreached } from './askServer.ts'

/** How often it is asked again of a server that is busy, and how long after, ms. */
const TRIES = 4
const AGAIN_MS = 1500

const done = z.strictObject({ ok: z.literal(true) })

/** All accesses of the meeting; or why not. Never throws. */
export function fetchAccesses(of: Asking): Promise<z.infer<typeof accessesReply> | Unreached> {
  return askByHttp(of, 'GET', accessesPath(of.meetingId), accessesReply)
}

/** Who is signed in by one; or why it is not known. Never throws. */
export function fetchDevices(of: Asking, accessId: string): Promise<z.infer<typeof accessDevicesReply> | Unreached> {
  return askByHttp(of, 'GET', accessDevicesPath(of.meetingId, accessId), accessDevicesReply)
}

/** A new code in place of the old; or why there is none. What was issued and did not arrive is gone, and is issued anew by the next asking. Never throws. */
export function issueCode(of: Asking, accessId: string): Promise<AccessCard | Unreached> {
  return untilNotBusy(() => askByHttp(of, 'POST', codePath(of.meetingId, accessId), accessCard))
}

/** The same for several at once, at most MOST_CODES; who is not in the answer has no access of this meeting. Never throws. */
export function issueCodes(of: Asking, accessIds: readonly string[]): Promise<IssueCodesReply | Unreached> {
  return untilNotBusy(() => askByHttp(of, 'POST', codesPath(of.meetingId), issueCodesReply, { accessIds }))
}

async function untilNotBusy<T>(ask: () => Promise<T | Unreached>): Promise<T | Unreached> {
  for (let left = TRIES; ; left -= 1) {
    const answer = await ask()
    if (left <= 1 || (answer !== 'too-many' && answer !== 'try-again')) return answer
    await new Promise(resolve => setTimeout(resolve, AGAIN_MS))
  }
}

/** From now on nobody comes in by it. Null: done; else why not. Never throws. */
export async function revokeCode(of: Asking, accessId: string): Promise<Unreached | null> {
  const answer = await askByHttp(of, 'DELETE', codePath(of.meetingId, accessId), done)
  return typeof answer === 'string' ? answer : null
}
