import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { Report } from '#server/report.ts'
import { lineOf, newsIn, type News, type Order, type SeatNews } from './codec.ts'
import { ConsoleLine, type LineTimes } from './consoleLine.ts'
import { litSince } from './litSince.ts'
import type { MicrophoneSettings } from './microphoneSettings.ts'
import { answersTo, Mirror, ordersFor, type SeatOrder } from './mirror.ts'
import { Presses, type Wish } from './presses.ts'
import { wanted, type Wanted } from './wanted.ts'

/** A controller that is asked and says nothing for so long is not there, ms. */
const PATIENCE_MS = 5000
/** After so much quiet it is asked again how all seats are, ms. */
const QUIET_MS = 10_000
/** So long nobody may have minded the lights, while another node took over: what ended meanwhile left a light that is no press, ms. */
const UNMINDED_MS = 30_000

export interface BridgeTimes {
  patienceMs: number
  quietMs: number
  line?: LineTimes
}

interface Parts {
  meeting: OpenMeeting
  settings: MicrophoneSettings
  now: () => number
  report: Report
  times?: BridgeTimes | undefined
}

interface Round {
  /** What it was told to do, by its answers; and those of them that have not come. */
  ordered: ReadonlySet<string>
  expected: Set<string>
  /** What it has said since it was asked; in the end, all. */
  said: Mirror
}

const keyOf = ({ kind, seat }: SeatNews | SeatOrder): string => `${kind} ${seat}`

/**
 * Keeps the seats as the meeting wants them, and takes what hands do at them to the meeting. It speaks in rounds: what is
 * to change, then the question how all is. The answer ends the round, for the controller says everything in order: by then
 * it has done what it was told, or will not. What it says in a round and was told to do is no hand's; all else is.
 */
export class Bridge {
  readonly #parts: Parts
  readonly #times: BridgeTimes
  readonly #line: ConsoleLine
  readonly #presses: Presses
  readonly #stopListening: () => void
  /** Lights that stand, or stood, for something the meeting knows of: such a light alone is no press. */
  #known: Set<number>
  readonly #muted = new Set<number>()
  /** What the controller did not do when it was told; told again when something has changed. */
  readonly #inVain = new Set<string>()
  #round: Round | null = null
  #mirror = new Mirror()
  /** Whether the mirror shows all seats: not before the first round is over. */
  #isSeen = false
  #timer: NodeJS.Timeout | undefined
  #end: () => void = () => undefined

  /** Resolves when the signal is aborted, or the meeting is let go. What is open then stays open: another bridge goes on. */
  static async run(parts: Parts, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return
    const bridge = new Bridge(parts)
    await new Promise<void>(resolve => {
      bridge.#end = resolve
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
    bridge.#close()
  }

  private constructor(parts: Parts) {
    const { meeting, settings, report, now, times = { patienceMs: PATIENCE_MS, quietMs: QUIET_MS } } = parts
    this.#parts = parts
    this.#times = times
    this.#known = litSince(now() - UNMINDED_MS, meeting.meetingId, meeting.standing.entries, settings)
    this.#presses = new Presses({ meeting, now, report, onSettled: (seat, last) => {
      if (last === 'ask') this.#known.add(seat)
      this.#look()
    } })
    const look = (): void => this.#look()
    this.#stopListening = meeting.listen({ onEntries: look, onReplaced: look, onClosed: () => this.#end() })
    this.#line = new ConsoleLine({ address: settings, report, times: times.line, ears: { onUp: () => this.#begin(), onLine: line => this.#hear(line), onDown: () => this.#forget() } })
  }

  #close(): void {
    this.#stopListening()
    this.#presses.close()
    this.#line.close()
    clearTimeout(this.#timer)
  }

  get #wanted(): Wanted {
    return wanted(this.#parts.meeting.standing.meeting, this.#parts.settings)
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
    this.#muted.clear()
    this.#inVain.clear()
  }

  #ask(orders: readonly SeatOrder[]): void {
    const ordered = new Set(orders.flatMap(order => answersTo(order, this.#mirror)).map(keyOf))
    this.#round = { ordered, expected: new Set(ordered), said: new Mirror() }
    for (const order of orders) this.#say(order)
    this.#say({ kind: 'ask' })
    this.#wait(this.#times.patienceMs, () => this.#line.cut('it does not answer'))
  }

  #say(order: Order): void {
    const line = lineOf(this.#parts.settings.words, order)
    if (line !== null) this.#line.say(line)
  }

  #wait(ms: number, then: () => void): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(then, ms)
  }

  #hear(line: string): void {
    // As long as it talks it is there, however slow it is.
    if (this.#round !== null) this.#timer?.refresh()
    const news = newsIn(this.#parts.settings.words, line)
    if (news !== null) this.#take(news)
  }

  #take(news: News): void {
    if (news.kind === 'fault') return this.#parts.report.warn(`The controller of the microphones did not understand: ${JSON.stringify(news.text.slice(0, 100))}. Its words can be set (docs/microphones.md).`)
    if (news.kind === 'told') return this.#endRound()
    if (!this.#parts.settings.seats.has(news.seat)) return
    this.#round?.said.take(news)
    if (!this.#mirror.take(news) || !this.#isSeen) return
    if (this.#round?.expected.delete(keyOf(news)) === true) return
    this.#inVain.clear()
    this.#byHand(news)
    this.#look()
  }

  #endRound(): void {
    const round = this.#round
    if (round === null) return // asked by somebody else
    const isFirst = !this.#isSeen
    for (const key of round.expected) this.#noteInVain(key)
    // What is out and was not said to go out: that news was lost. No hand is known to have done it.
    for (const gone of this.#mirror.without(round.said)) if (round.ordered.has(keyOf(gone))) this.#inVain.add(keyOf(gone))
    this.#mirror = round.said
    this.#round = null
    this.#isSeen = true
    if (isFirst) this.#takeOver()
    this.#look()
  }

  #noteInVain(key: string): void {
    const [kind, seat] = key.split(' ')
    if (kind === 'opened') this.#parts.report.warn(`The microphone at seat ${seat} was not opened by its controller.`)
    this.#inVain.add(key)
  }

  /** Whoever pressed while nobody listened has a light that stands for nothing yet. A light that is out is no withdrawal: a controller that was started anew has none. */
  #takeOver(): void {
    const { lit, open } = this.#wanted
    for (const seat of this.#mirror.lit) if (!lit.has(seat) && !open.has(seat) && !this.#known.has(seat)) this.#press(seat, 'ask')
  }

  /** A hand did it, at the seat or at the controller. */
  #byHand({ kind, seat }: SeatNews): void {
    const { open, lit } = this.#wanted
    if (kind === 'closed' && open.has(seat)) this.#muted.add(seat)
    if (kind === 'lit' && open.has(seat)) this.#muted.delete(seat)
    else if (kind === 'lit') this.#press(seat, 'ask')
    // A light goes out too where the controller itself opens a microphone; that takes nobody off the list.
    const isTakenBack = kind === 'unlit' && !this.#mirror.open.has(seat) && (lit.has(seat) || this.#presses.isPressing(seat))
    if (isTakenBack) this.#press(seat, 'take-back')
  }

  /** What a seat of the podium asks nobody can grant: its light goes out again. */
  #press(seat: number, wish: Wish): void {
    const who = this.#parts.settings.seats.get(seat)
    if (who !== undefined && 'delegationId' in who) this.#presses.press(seat, who.delegationId, wish)
  }

  /** Begins a round where something is to be changed, else waits until it is time to ask again. */
  #look(): void {
    const now = this.#wanted
    for (const seat of this.#muted) if (!now.open.has(seat)) this.#muted.delete(seat)
    if (!this.#isSeen) {
      for (const seat of now.lit) this.#known.add(seat)
      return
    }
    this.#known = new Set([...this.#known, ...now.lit].filter(seat => now.lit.has(seat) || this.#mirror.lit.has(seat)))
    if (this.#round !== null) return // looked at again when the round is over
    const orders = ordersFor(now, this.#mirror, { muted: this.#muted, isPressing: seat => this.#presses.isPressing(seat) })
    const due = orders.filter(order => !answersTo(order, this.#mirror).some(answer => this.#inVain.has(keyOf(answer))))
    if (due.length > 0) return this.#ask(due)
    this.#wait(this.#times.quietMs, () => {
      this.#inVain.clear()
      this.#ask([])
    })
  }
}
