import type { PublishedHead } from '#shared/sync/record/headCheck.ts'
import { headReply } from '#shared/sync/record/headReply.ts'

/** Where a meeting's log ends, as its server says; else why that could not be read. */
export async function askHead(server: string, meetingId: string): Promise<PublishedHead | string> {
  try {
    const response = await fetch(new URL(`api/meetings/${meetingId}/head`, server.endsWith('/') ? server : `${server}/`))
    const answer: unknown = await response.json()
    const reply = headReply.safeParse(answer)
    return reply.success && reply.data.meetingId === meetingId ? reply.data : `${response.status} ${JSON.stringify(answer)}`
  } catch (cause) {
    return reasonOf(cause) // no such server, or none that speaks JSON
  }
}

/** `fetch` says no more than that it failed: why stands below it, and where several addresses of a name were tried, as a code alone. */
function reasonOf(cause: unknown): string {
  const why = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  if (!(why instanceof Error)) return String(why)
  return why.message === '' && 'code' in why ? String(why.code) : why.message
}
