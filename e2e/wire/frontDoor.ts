import type * as z from 'zod/mini'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import { ACCESS_HEADER, createMeetingReply, signInReply, type CreateMeetingReply } from '#shared/protocol/http.ts'

/** What a browser holds after signing in with a code. */
export interface SignedIn {
  meetingId: string
  accessId: string
  cookie: string
}

/** The server said no, or something that is no answer of Rostrum's. */
export class DoorFault extends Error {
  override readonly name = 'DoorFault'
}

/** Signs in as a person would: a code for a cookie. */
export async function signIn(url: string, code: string): Promise<SignedIn> {
  const response = await post(`${url}/api/sign-in`, { code }, {})
  const { meetingId, accessId } = await read(response, signInReply)
  const cookie = response.headers.getSetCookie().map(one => one.split(';')[0] ?? '').join('; ')
  return { meetingId, accessId, cookie }
}

/** Signs out as a person would; other devices stay in. */
export async function signOut(url: string, as: SignedIn): Promise<void> {
  const response = await post(`${url}/api/sign-out`, {}, headersOf(as))
  if (!response.ok) throw new DoorFault(`sign-out: ${response.status} ${(await response.text()).slice(0, 200)}`)
  await response.body?.cancel()
}

/** Creates a meeting as a secretariat does; returns its id and the codes of all who take part. */
export async function createByDoor(url: string, by: SignedIn, plan: MeetingPlan): Promise<CreateMeetingReply> {
  return read(await post(`${url}/api/meetings`, { plan }, headersOf(by)), createMeetingReply)
}

const headersOf = ({ meetingId, accessId, cookie }: SignedIn): Record<string, string> => ({ cookie, [ACCESS_HEADER]: `${meetingId}/${accessId}` })

async function post(address: string, body: unknown, headers: Record<string, string>): Promise<Response> {
  try {
    return await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
  } catch (cause) {
    const why = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : String(cause)
    throw new DoorFault(`${new URL(address).origin} does not answer: ${why}`)
  }
}

async function read<T>(response: Response, schema: z.ZodMiniType<T>): Promise<T> {
  const text = await response.text()
  if (!response.ok) throw new DoorFault(`${new URL(response.url).pathname}: ${response.status} ${text.slice(0, 200)}`)
  const parsed = schema.safeParse(JSON.parse(text))
  if (!parsed.success) throw new DoorFault(`${new URL(response.url).pathname} answered what is not understood here`)
  return parsed.data
}
