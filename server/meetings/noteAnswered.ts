import type { Command } from '#shared/floor/commands.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import type { Commands } from '#server/measures/commands.ts'
import type { Report } from '#server/report.ts'

interface Given {
  command: Command
  commandId: string
}

interface Parts {
  measures: { commands: Commands }
  report: Pick<Report, 'info'>
}

/** Counts an answer; whoever wants a line for each (LOG_LEVEL=info) has its kind, its numbers and its ids, and nothing that was said in it. */
export function noteAnswered({ measures, report }: Parts, meeting: string, { command: { type }, commandId: command }: Given, reply: SubmitReply, tookMs: number): void {
  measures.commands.answered(reply, tookMs)
  const about = { meeting, command, type, tookMs: Math.round(tookMs * 10) / 10 }
  if (reply.ok) report.info('a command was accepted', { ...about, version: reply.version })
  else report.info('a command was refused', { ...about, code: reply.code })
}
