import type { CommandType } from '#shared/floor/commands.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'

/** One press of a window, all that servers answered to it, and what the window told the person in the end. */
export interface Press {
  commandId: string
  who: string
  type: CommandType
  /** Of the server, to each sending; an answer that never came is not here. */
  answers: SubmitReply[]
  /** What the person was told; null while it is pending. */
  told: SubmitReply | null
}

/** These say nothing of the command: it is sent again. */
const PASSING = new Set(['try-again', 'stopping', 'not-joined', 'no-session'])

/** All presses of a run. */
export class Book {
  readonly presses = new Map<string, Press>()

  begin(press: Pick<Press, 'commandId' | 'who' | 'type'>): Press {
    const known = this.presses.get(press.commandId)
    if (known !== undefined) return known
    const begun = { ...press, answers: [], told: null }
    this.presses.set(press.commandId, begun)
    return begun
  }

  get all(): Press[] {
    return [...this.presses.values()]
  }
}

/** The versions at which a press was said to be accepted, by a server or by its window. */
export function acceptedAt({ answers, told }: Press): number[] {
  return [...answers, ...(told === null ? [] : [told])].flatMap(reply => (reply.ok ? [reply.version] : []))
}

/** The versions that servers answered; not what a window took from an entry that it heard of. */
export function answeredAt({ answers }: Press): number[] {
  return answers.flatMap(reply => (reply.ok ? [reply.version] : []))
}

/** A server said no, and meant the command. */
export function refusalOf({ answers }: Press): string | null {
  return answers.flatMap(reply => (reply.ok || PASSING.has(reply.code) ? [] : [reply.code]))[0] ?? null
}

/** What became of it for the person: known to be in, refused, or given up after its lifetime, with nobody knowing. */
export function outcomeOf(press: Press): 'acknowledged' | 'refused' | 'unknown' | 'pending' {
  if (press.told === null) return 'pending'
  if (press.told.ok) return 'acknowledged'
  return refusalOf(press) === null ? 'unknown' : 'refused'
}
