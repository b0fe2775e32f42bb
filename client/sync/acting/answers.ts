import type { SubmitReply } from '#shared/protocol/messages.ts'

interface Answer {
  promise: Promise<SubmitReply>
  resolve: (reply: SubmitReply) => void
}

/** What became of each command, for whoever gave it: the answer, or its entry if that comes first. */
export class Answers {
  readonly #waited = new Map<string, Answer>()

  of(commandId: string): Promise<SubmitReply> {
    const known = this.#waited.get(commandId)
    if (known !== undefined) return known.promise
    let resolve: Answer['resolve'] = () => {}
    const promise = new Promise<SubmitReply>(settle => {
      resolve = settle
    })
    this.#waited.set(commandId, { promise, resolve })
    return promise
  }

  give(commandId: string, reply: SubmitReply): void {
    this.#waited.get(commandId)?.resolve(reply)
    this.#waited.delete(commandId)
  }

  giveAll(reply: SubmitReply): void {
    for (const commandId of this.#waited.keys()) this.give(commandId, reply)
  }
}
