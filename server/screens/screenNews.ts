import type { Role } from '#shared/floor/model.ts'
import { isPresiding } from '#shared/floor/isPresiding.ts'
import type { ForScreens } from '#shared/protocol/screens.ts'
import type { ForPresiding } from '#shared/protocol/screensHere.ts'
import type { Board } from './board.ts'
import type { Screens } from './screens.ts'
import { nextChangeAt, toldPresiding, toldScreens, type Known } from './toldOfScreens.ts'

/** A reading that failed is tried again after this part of the time after which a screen is lost. */
const AGAIN_SHARE = 10

export interface ScreenNewsParts {
  screens: Screens
  now: () => number
  /** A screen that was not heard of for so long is not up, ms. */
  screenLostMs: number
  /** Calls whenever messages of the store may have been missed. */
  onReconnect: (listener: () => void) => () => void
}

/** What one node knows of the screens of one meeting, for as long as it has windows of it. */
export class ScreenNews {
  readonly #parts: ScreenNewsParts
  readonly #meetingId: string
  readonly #onChange: () => void
  readonly #stops: (() => void)[]
  #screens: Board | null = null
  /** When they were read. */
  #at = 0
  #away: Known['away'] = null
  #hasFailed = false
  #looking: NodeJS.Timeout | undefined
  #isReading = false
  #isDue = false

  /** @param onChange what is told may be another by now */
  constructor(parts: ScreenNewsParts, meetingId: string, onChange: () => void) {
    this.#parts = parts
    this.#meetingId = meetingId
    this.#onChange = onChange
    const look = (): void => void this.#look()
    this.#stops = [parts.screens.follow(meetingId, look), parts.onReconnect(() => this.#back()), () => clearTimeout(this.#looking)]
    look()
  }

  /** What windows of each role are told; null for nothing. */
  told(): (role: Role) => ForScreens | ForPresiding | null {
    const screens = this.#screens
    if (screens === null) return () => null
    const [forScreens, forPresiding] = [toldScreens(screens, this.#at), toldPresiding(screens, this.#known())]
    return role => (role === 'screen' ? forScreens : isPresiding(role) ? forPresiding : null)
  }

  close(): void {
    for (const stop of this.#stops.splice(0)) stop()
  }

  /** One reading at a time; what changes meanwhile is in the next. */
  async #look(): Promise<void> {
    this.#isDue = true
    if (this.#isReading) return
    this.#isReading = true
    while (this.#isDue && this.#stops.length > 0) {
      this.#isDue = false
      const read = await this.#parts.screens.read(this.#meetingId).catch(() => null)
      if (read === null) this.#failed()
      else this.#take(read)
    }
    this.#isReading = false
  }

  /** Away, and it need not be said when it is back: one line to the store may fail alone. */
  #failed(): void {
    this.#hasFailed = true
    this.#lookIn(this.#parts.screenLostMs / AGAIN_SHARE)
  }

  /** And looks again when the first screen could be lost: not before it is read anew is it told that it is. */
  #take(screens: Board): void {
    if (this.#stops.length === 0) return
    const at = this.#parts.now()
    if (this.#hasFailed) this.#wasAway(this.#at, at)
    this.#hasFailed = false
    this.#screens = screens
    this.#at = at
    clearTimeout(this.#looking)
    const nextAt = nextChangeAt(screens, this.#known())
    if (nextAt !== null) this.#lookIn(nextAt - at)
    this.#onChange()
  }

  #back(): void {
    // What was read again before the store says that it is back ended the same time away.
    this.#wasAway(this.#away?.until === this.#at ? this.#away.from : this.#at, this.#parts.now())
    void this.#look()
  }

  #wasAway(from: number, until: number): void {
    if (this.#screens !== null) this.#away = { from, until }
  }

  #lookIn(ms: number): void {
    clearTimeout(this.#looking)
    if (this.#stops.length > 0) this.#looking = setTimeout(() => void this.#look(), ms).unref()
  }

  #known(): Known {
    return { at: this.#at, away: this.#away, lostMs: this.#parts.screenLostMs }
  }
}
