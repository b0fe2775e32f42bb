import { clockReply } from '#shared/protocol/clockReply.ts'
import { ACCESS_HEADER } from '#shared/protocol/http.ts'
import { LINE_ROUTES } from '#shared/protocol/lineRoutes.ts'
import type { FromServer, JoinMessage, ToServer } from '#shared/protocol/messages.ts'
import type { Browser } from '../browser.ts'
import type { Line, LineEvents } from '../line.ts'
import { Pauses } from '../pauses.ts'
import { Posts } from './posts.ts'
import { Told } from './told.ts'

/** Acts once however often it comes, or says what is so. Anything else could come after its own taking back. */
const SENT_AGAIN: ReadonlySet<keyof ToServer> = new Set(['command:submit', 'clock:ask', 'screen:sign'])

/** Where no WebSocket gets through: what the server tells comes as a stream of events, what is asked goes by POST. */
export class StreamLine implements Line {
  readonly #url: string
  readonly #events: LineEvents
  readonly #pauses: Pauses
  readonly #posts: Posts
  readonly #told: Told
  /** A new object each time it is opened or tried again; null while it is closed. */
  #life: object | null = null
  #as = ''
  isUp = false

  constructor(url: string, browser: Browser, events: LineEvents) {
    this.#url = url
    this.#events = events
    this.#pauses = new Pauses(browser)
    this.#posts = new Posts(browser)
    const { onTold } = events
    this.#told = new Told(new URL(LINE_ROUTES['meeting:join'], url), browser, { onTold: (event, message) => onTold(event as keyof FromServer, message), onEnd: silentMs => this.#down(silentMs) })
  }

  open(): void {
    if (this.#life === null) void this.#begin()
  }

  /** Nobody is told. Returns for how long nothing was heard, where that is longer than a stream that lives is silent; else 0. */
  close(): number {
    const { silentMs } = this.#told
    this.#drop()
    this.#pauses.reset()
    return silentMs
  }

  ask(question: keyof ToServer, message: unknown, answer: (reply: unknown) => void): void {
    if (question === 'meeting:join') {
      const { meetingId, accessId } = message as JoinMessage
      this.#as = `${meetingId}/${accessId}`
      void this.#told.begin(message, reply => {
        this.#pauses.reset() // not sooner: that the server tells the time does not say that it lets anybody in
        answer(reply)
      })
    } else if (this.#told.isOverdue) this.#down(this.#told.silentMs) // what is asked would be answered, and what is told not
    else {
      void this.#post(question, message, SENT_AGAIN.has(question)).then(reply => reply !== undefined && answer(reply))
    }
  }

  #post(question: keyof ToServer, message: unknown, isSentAgain: boolean): Promise<unknown> {
    return this.#posts.ask(new URL(LINE_ROUTES[question], this.#url), this.#as === '' ? {} : { [ACCESS_HEADER]: this.#as }, message, isSentAgain)
  }

  /** There is nothing to connect: the line is up when the server has answered anything. */
  async #begin(): Promise<void> {
    const life = {}
    this.#life = life
    const reply = await this.#post('clock:ask', null, false) // what lies between two tries is a pause that grows
    if (this.#life !== life) return
    if (!clockReply.safeParse(reply).success) return this.#down()
    this.isUp = true
    this.#told.freshen()
    this.#events.onUp()
  }

  #down(silentMs?: number): void {
    this.#drop()
    this.#life = {}
    this.#pauses.next(() => void this.#begin())
    this.#events.onDown(silentMs)
  }

  #drop(): void {
    this.#life = null
    this.isUp = false
    this.#posts.giveUp()
    this.#told.stop()
  }
}
