import type { Code } from '#shared/protocol/codes.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import { countOne, showCount, showCounts, spreadOfTime, type Shown } from './shown.ts'

/** What became of commands, whoever gave them: a window, a program, the clock. */
export interface Commands {
  /** A meeting has answered. @param tookMs since it was asked */
  answered: (reply: SubmitReply, tookMs: number) => void
  /** It was refused before a meeting was asked. */
  refused: (code: Code) => void
}

export function measureCommands(shown: Shown): Commands {
  let accepted = 0
  const refused = new Map<string, number>([['try-again', 0], ['too-many', 0]]) // what is watched is there from the start
  const noteMs = spreadOfTime(shown, { name: 'rostrum_command_duration_seconds', help: 'From a command that reached its meeting to the answer.' })
  showCount(shown, { name: 'rostrum_commands_accepted_total', help: 'Commands that were accepted, repeats among them.' }, () => accepted)
  showCounts(shown, { name: 'rostrum_commands_refused_total', help: 'Commands that were refused, by the code of the refusal.' }, 'code', () => refused)
  return {
    answered: (reply, tookMs) => {
      noteMs(tookMs)
      if (reply.ok) accepted += 1
      else countOne(refused, reply.code)
    },
    refused: code => countOne(refused, code),
  }
}
