import type { Code } from '#shared/protocol/codes.ts'
import { submitMessage, type SubmitReply } from '#shared/protocol/messages.ts'
import { BY_SERVER, mayGive } from '#shared/floor/permissions.ts'
import { asText } from './asText.ts'
import type { Measures } from '#server/measures/measures.ts'
import type { Report } from '#server/report.ts'
import type { Limits } from './limits.ts'
import type { Joined } from './types.ts'
import { valueIn } from './valueIn.ts'

/** The longest command, as JSON: the approval of 500 requests, whose ids take up to 120 characters each. */
export const MOST_CHARACTERS = 70_000

export interface SubmitParts {
  limits: Limits
  measures: Pick<Measures, 'commands'>
  report: Report
}

/** How a command came. */
export interface Way {
  /** Whether the line on which it came is still there. */
  isAwaited: () => boolean
  /** Whether what comes on it is still looked at; undefined: it came alone. */
  isOpen?: () => boolean
  /** The message as it was sent, as JSON, where that is known. */
  raw?: string | undefined
}

/** A command of somebody who is in, however it came. Parses it and decides nothing. */
export async function submit({ limits, measures, report }: SubmitParts, joined: Joined | null, message: unknown, { isAwaited, isOpen, raw }: Way): Promise<SubmitReply> {
  const no = (code: Code): SubmitReply => {
    measures.commands.refused(code)
    // Whoever floods a server would else fill its disk as well.
    report.debug?.('a command was refused before its meeting was asked', { meeting: joined?.open.meetingId, code })
    return { ok: false, code }
  }
  if (joined === null) return no('not-joined')
  const { open, accessId, actor } = joined
  if (!(await limits.mayCommand(open.meetingId, accessId, actor))) return no('too-many')
  if (isOpen?.() === false) return no('try-again') // its farewell was read with it: perhaps it is given elsewhere already
  const text = raw === undefined || raw.length > MOST_CHARACTERS ? asText(message) : raw
  if (text === null) return no('malformed')
  if (text.length > MOST_CHARACTERS) return no('too-large')
  const parsed = submitMessage.safeParse(valueIn(text, message))
  if (!parsed.success) return no('malformed')
  // The rules refuse it too; here it costs those who may nothing. What only the server may say of documents is refused here alone (I12).
  if (!mayGive(actor.role, parsed.data.command.type) || BY_SERVER.has(parsed.data.command.type)) return no('not-permitted')
  const { command, commandId, issuedAt } = parsed.data
  return open.submit({ command, actor, commandId, issuedAt, isAwaited })
}
