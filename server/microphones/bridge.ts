import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { Report } from '#server/report.ts'
import type { SeatNews } from './codec.ts'
import { litSince } from './litSince.ts'
import type { MicrophoneSettings } from './microphoneSettings.ts'
import { ordersFor, type Mirror } from './mirror.ts'
import { Presses, type Wish } from './presses.ts'
import { Rounds, type RoundTimes } from './rounds.ts'
import { wanted, type Wanted } from './wanted.ts'

/** So long nobody may have minded the lights, while another node took over: what ended meanwhile left a light that is no press, ms. */
const UNMINDED_MS = 30_000

interface Parts {
  meeting: OpenMeeting
  settings: MicrophoneSettings
  now: () => number
  report: Report
  times?: RoundTimes | undefined
}

/** Keeps the seats of one meeting as it wants them, and takes to it what hands do at them. */
export class Bridge {
  readonly #parts: Parts
  readonly #rounds: Rounds
  readonly #presses: Presses
  readonly #stopListening: () => void
  /** Lights that stand, or stood, for something the meeting knows of: such a light alone is no press. */
  #known: Set<number>
  /** Who closed their own microphone. */
  readonly #muted = new Set<number>()
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
    const { meeting, settings, report, now, times } = parts
    this.#parts = parts
    this.#known = litSince(now() - UNMINDED_MS, meeting.meetingId, meeting.standing.entries, settings)
    this.#presses = new Presses({ meeting, now, report, onSettled: (seat, last) => {
      if (last === 'ask') this.#known.add(seat)
      this.#look()
    } })
    const look = (): void => this.#look()
    this.#stopListening = meeting.listen({ onEntries: look, onReplaced: look, onClosed: () => this.#end() })
    this.#rounds = new Rounds({ settings, report, times, ears: {
      onLost: () => this.#muted.clear(), // a microphone that is closed after a cut was not closed by a hand that is known of
      onSeen: isFirst => {
        if (isFirst) this.#takeOver()
        this.#look()
      },
      onHand: news => {
        this.#byHand(news)
        this.#look()
      },
    } })
  }

  #close(): void {
    this.#stopListening()
    this.#presses.close()
    this.#rounds.close()
  }

  get #wanted(): Wanted {
    return wanted(this.#parts.meeting.standing.meeting, this.#parts.settings)
  }

  /** Tells the controller what is to be changed, if anything is. */
  #look(): void {
    const now = this.#wanted
    for (const seat of this.#muted) if (!now.open.has(seat)) this.#muted.delete(seat)
    const { mirror } = this.#rounds
    this.#know(now, mirror)
    if (mirror !== null) this.#rounds.bring(ordersFor(now, mirror, { muted: this.#muted, isPressing: seat => this.#presses.isPressing(seat) }))
  }

  /** A light that is out is forgotten; while it is not known which are out, none. */
  #know({ lit }: Wanted, mirror: Mirror | null): void {
    for (const seat of lit) this.#known.add(seat)
    if (mirror !== null) this.#known = new Set([...this.#known].filter(seat => lit.has(seat) || mirror.lit.has(seat)))
  }

  /** Whoever pressed while nobody listened has a light that stands for nothing yet. A light that is out is no withdrawal: a controller that was started anew has none. */
  #takeOver(): void {
    const { lit, open } = this.#wanted
    for (const seat of this.#rounds.mirror?.lit ?? []) if (!lit.has(seat) && !open.has(seat) && !this.#known.has(seat)) this.#press(seat, 'ask')
  }

  #byHand({ kind, seat }: SeatNews): void {
    const { open, lit } = this.#wanted
    if (kind === 'closed' && open.has(seat)) this.#muted.add(seat)
    if (kind === 'lit' && open.has(seat)) this.#muted.delete(seat)
    else if (kind === 'lit') this.#press(seat, 'ask')
    // A light goes out too where the controller itself opens a microphone; that takes nobody off the list.
    const isTakenBack = kind === 'unlit' && this.#rounds.mirror?.open.has(seat) === false && (lit.has(seat) || this.#presses.isPressing(seat))
    if (isTakenBack) this.#press(seat, 'take-back')
  }

  /** What a seat of the podium asks nobody can grant: its light goes out again. */
  #press(seat: number, wish: Wish): void {
    const who = this.#parts.settings.seats.get(seat)
    if (who !== undefined && 'delegationId' in who) this.#presses.press(seat, who.delegationId, wish)
  }
}
