import { submitMessage, type SubmitReply } from '#shared/protocol/messages.ts'
import { BY_SERVER, mayGive } from '#shared/floor/permissions.ts'
import { asText } from './asText.ts'
import type { Limits } from './limits.ts'
import type { Joined } from './types.ts'
import { valueIn } from './valueIn.ts'

/** The longest command, as JSON: the approval of 500 requests, whose ids take up to 120 characters each. */
export const MOST_CHARACTERS = 70_000

/** A command of somebody who is in, however it came. Parses it and decides nothing. */
export async function submit(limits: Limits, joined: Joined | null, message: unknown): Promise<SubmitReply> {
  if (joined === null) return { ok: false, code: 'not-joined' }
  const { open, accessId, actor } = joined
  if (!(await limits.mayCommand(open.meetingId, accessId, actor))) return { ok: false, code: 'too-many' }
  const text = asText(message)
  if (text === null) return { ok: false, code: 'malformed' }
  if (text.length > MOST_CHARACTERS) return { ok: false, code: 'too-large' }
  const parsed = submitMessage.safeParse(valueIn(text))
  if (!parsed.success) return { ok: false, code: 'malformed' }
  // The rules refuse it too; here it costs those who may nothing. What only the server may say of documents is refused here alone (I12).
  if (!mayGive(actor.role, parsed.data.command.type) || BY_SERVER.has(parsed.data.command.type)) return { ok: false, code: 'not-permitted' }
  return open.submit({ ...parsed.data, actor })
}
