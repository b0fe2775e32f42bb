import type { Report } from '#server/report.ts'
import { lineOf, newsIn, type News, type Order, type SeatNews } from './codec.ts'
import { ConsoleLine, type LineTimes } from './consoleLine.ts'
import type { MicrophoneSettings } from './microphoneSettings.ts'
import { answersTo, Mirror, type SeatOrder } from './mirror.ts'

export interface RoundTimes {
  /** A controller that is asked and says nothing for so long is not there, ms. */
  patienceMs: number
  /** One that talks, and in so long has not said that it has told all, is not slow any more: it never will, ms. */
  roundMs: number
  /** After so much quiet it is asked again how all seats are, ms. */
  quietMs: number
  line?: LineTimes
}

const TIMES: RoundTimes = { patienceMs: 5000, roundMs: 20_000, quietMs: 10_000 }
/** What was told a moment ago and is undone again is told again only after so long: two who both have their way would do nothing else, ms. */
const AGAIN_MS = 250

interface Parts {
  settings: MicrophoneSettings
  report: Report
  ears: Ears
  times?: RoundTimes | undefined
}

interface Ears {
  /** The line is down, and what was known of the seats is not any more. */
  onLost: () => void
  /** A round is over. @param isFirst since the line came up */
  onSeen: (isFirst: boolean) => void
  /** A hand did it, at the seat or at the controller. */
  onHand: (news: SeatNews) => void
}

interface Round {
  /** What it was told to do, by its answers; and those of them that have not come. */
  ordered: ReadonlySet<string>
  expected: Set<string>
  /** What it has said since it was asked; in the end, all. */
  said: Mirror
  /** From then on talk alone keeps it open no longer, by the steady clock, ms. */
  endsAt: number
}

const keyOf = ({ kind, seat }: SeatNews | SeatOrder): string => `${kind} ${seat}`

/**
 * Speaks with the controller in rounds: what is to change, then the question how all is. The answer ends the round, for the
 * controller says everything in order: by then it has done what it was told, or will not. What it says in a round and was
 * told to do is no hand's; all else is. (docs/decisions/0016-microphones.md)
 */
export class Rounds {
  readonly #settings: MicrophoneSettings
  readonly #report: Report
  readonly #ears: Ears
  readonly #times: RoundTimes
  readonly #line: ConsoleLine
  /** What the controller did not do when it was told; told again when something has changed. */
  readonly #inVain = new Set<string>()
  #round: Round | null = null
  /** What it was told to do last, and when. */
  #last = { text: '', at: 0 }
  #mirror = new Mirror()
  /** Whether the mirror shows all seats: not before the first round is over. */
  #isSeen = false
  #hasWarned = false
  #timer: NodeJS.Timeout | undefined
  /** When it is asked again at the latest, by the steady clock, ms. */
  #askAt = 0

  constructor({ settings, report, ears, times = TIMES }: Parts) {
    this.#settings = settings
    this.#report = report
    this.#ears = ears
    this.#times = times
    this.#line = new ConsoleLine({ address: settings, report, times: times.line, ears: { onUp: () => this.#begin(), onLine: line => this.#hear(line), onDown: () => this.#forget() } })
  }

  /** How the seats are; null: nobody knows. */
  get mirror(): Mirror | null {
    return this.#isSeen ? this.#mirror : null
  }

  /** Tells what is to change, where no round is under way; what it was told in vain, later. Where nothing is, it is asked again after a while. */
  bring(orders: readonly SeatOrder[]): void {
    if (this.#round !== null) return
    const due = orders.filter(order => !answersTo(order, this.#mirror).some(answer => this.#inVain.has(keyOf(answer))))
    if (due.length > 0) return this.#tell(due)
    // Counted from the last round: what happens in the meeting meanwhile puts nothing off.
    this.#wait(Math.max(0, this.#askAt - performance.now()), () => {
      this.#inVain.clear()
      this.#ask([])
    })
  }

  close(): void {
    this.#line.close()
    clearTimeout(this.#timer)
  }

  /** The line is up: nothing is told before it is known how the seats are, or whoever speaks would be cut off for a moment. */
  #begin(): void {
    this.#say({ kind: 'mode' })
    this.#ask([])
  }

  #forget(): void {
    clearTimeout(this.#timer)
    this.#round = null
    this.#isSeen = false
    this.#mirror = new Mirror()
    this.#inVain.clear()
    this.#ears.onLost()
  }

  #tell(orders: readonly SeatOrder[]): void {
    const now = performance.now()
    const text = orders.map(keyOf).join()
    if (text === this.#last.text && now < this.#last.at + AGAIN_MS) return this.#wait(AGAIN_MS, () => this.#ears.onSeen(false))
    this.#last = { text, at: now }
    this.#ask(orders)
  }

  #ask(orders: readonly SeatOrder[]): void {
    const ordered = new Set(orders.flatMap(order => answersTo(order, this.#mirror)).map(keyOf))
    this.#round = { ordered, expected: new Set(ordered), said: new Mirror(), endsAt: performance.now() + this.#times.roundMs }
    for (const order of orders) this.#say(order)
    this.#say({ kind: 'ask' })
    this.#wait(this.#times.patienceMs, () => this.#line.cut('it does not answer'))
  }

  /** As long as it talks it is there, however slow it is; but a round that never ends would leave the microphones as they are for ever. */
  #noteTalk({ endsAt }: Round): void {
    if (performance.now() < endsAt) this.#timer?.refresh()
    else this.#line.cut('it talks, and does not say that it has told all')
  }

  #say(order: Order): void {
    const line = lineOf(this.#settings.words, order)
    if (line !== null) this.#line.say(line)
  }

  #wait(ms: number, then: () => void): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(then, ms)
  }

  #hear(line: string): void {
    const news = newsIn(this.#settings.words, line)
    if (news !== null) this.#take(news)
    if (this.#round !== null) this.#noteTalk(this.#round)
  }

  #take(news: News): void {
    if (news.kind === 'fault') return this.#warnOnce(`The controller of the microphones did not understand: ${JSON.stringify(news.text.slice(0, 100))}. Its words can be set (docs/microphones.md).`)
    if (news.kind === 'told') return this.#endRound()
    if (!this.#settings.seats.has(news.seat)) return
    this.#round?.said.take(news)
    if (!this.#mirror.take(news) || !this.#isSeen) return
    if (this.#round?.expected.delete(keyOf(news)) === true) return
    this.#inVain.clear()
    this.#ears.onHand(news)
  }

  /** Once for each line: whoever writes into it without end fills no log. */
  #warnOnce(text: string): void {
    if (this.#hasWarned) return
    this.#hasWarned = true
    this.#report.warn(text)
  }

  #endRound(): void {
    const round = this.#round
    if (round === null) return // asked by somebody else
    this.#line.noteAnswer()
    const isFirst = !this.#isSeen
    for (const key of round.expected) this.#noteInVain(key)
    // What is out and was not said to go out: that news was lost. No hand is known to have done it.
    for (const gone of this.#mirror.without(round.said)) if (round.ordered.has(keyOf(gone))) this.#inVain.add(keyOf(gone))
    this.#mirror = round.said
    this.#round = null
    this.#isSeen = true
    this.#askAt = performance.now() + this.#times.quietMs
    this.#ears.onSeen(isFirst)
  }

  #noteInVain(key: string): void {
    const [kind, seat] = key.split(' ')
    if (kind === 'opened') this.#report.warn(`The microphone at seat ${seat} was not opened by its controller.`)
    this.#inVain.add(key)
  }
}
