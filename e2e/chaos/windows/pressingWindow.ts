import { MeetingStore } from '#client/sync/acting/meetingStore.ts'
import type { Address } from '#client/sync/following.ts'
import type { Command } from '#shared/floor/commands.ts'
import { decide } from '#shared/floor/decide.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { submitMessage, type SubmitReply } from '#shared/protocol/messages.ts'
import type { Cursor } from '#shared/sync/frame.ts'
import type { Book } from './book.ts'
import { newTab } from './tab.ts'

/** A window in which one acts, with the program of the real ones below its picture: it keeps a press pending, sends it again, and gives it up. */
export class PressingWindow extends MeetingStore {
  readonly who: string
  readonly #book: Book
  readonly #tab: ReturnType<typeof newTab>

  constructor(address: Address, who: string, book: Book) {
    const tab = newTab()
    super(address, tab, decide)
    this.who = who
    this.#book = book
    this.#tab = tab
    this.#noteAnswers()
  }

  get cursor(): Cursor {
    return this.held.replica.cursor
  }

  /** Without what is pending. */
  get confirmed(): Meeting {
    return this.held.replica.confirmed
  }

  get isIdle(): boolean {
    return this.getSnapshot().pending.length === 0
  }

  /** Presses; what becomes of it stands in the book. A press that only repeats one that is pending is none. */
  press(command: Command): void {
    const before = new Set(this.getSnapshot().pending.map(({ commandId }) => commandId))
    const told = this.submit(command)
    const added = this.getSnapshot().pending.find(({ commandId }) => !before.has(commandId))
    if (added === undefined) return
    const press = this.#book.begin({ commandId: added.commandId, who: this.who, type: command.type })
    void told.then(reply => (press.told = reply))
  }

  leave(): void {
    this.stop()
    this.#tab.close()
  }

  /** Whatever a server answers to a sending is noted, also where the window would not look at it any more. */
  #noteAnswers(): void {
    const { connection } = this.following
    const ask = connection.ask.bind(connection)
    connection.ask = async (schema, question, message, patienceMs) => {
      const reply = await ask(schema, question, message, patienceMs)
      if (question === 'command:submit' && reply !== null) {
        const { commandId, command } = submitMessage.parse(message)
        this.#book.begin({ commandId, who: this.who, type: command.type }).answers.push(reply as SubmitReply)
      }
      return reply
    }
  }
}
