import { SIGN_MS } from '#shared/protocol/screens.ts'
import type { ScreenSign } from '#shared/protocol/screensAsked.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { behindOf, ON_ITS_WAY_MS } from './behindOf.ts'
import type { Screens } from './screens.ts'
import { signed } from './signed.ts'

/** The end of a line at which a screen is. */
type Heard = { readonly silentMs: number }

interface Held {
  sign: ScreenSign
  open: Pick<OpenMeeting, 'standing'>
  /** When it was last heard of, as the board has it. */
  at: number
}

export interface HeldScreensParts {
  screens: Screens
  now: () => number
  /** A screen that was not heard of for so long is not up, ms. */
  screenLostMs: number
  /** Calls whenever the store is back. */
  onReconnect: (listener: () => void) => () => void
}

/** The screens of one meeting whose lines end at this node: for as long as a line is heard of its screen is up, and nothing need be sent to say so. */
export class HeldScreens {
  readonly #parts: HeldScreensParts
  readonly #meetingId: string
  readonly #held = new Map<Heard, Held>()
  #stop: (() => void) | null = null

  constructor(parts: HeldScreensParts, meetingId: string) {
    this.#parts = parts
    this.#meetingId = meetingId
  }

  /** It says so by this line. */
  hold(line: Heard, sign: ScreenSign, open: Held['open']): void {
    this.#held.set(line, { sign, open, at: this.#parts.now() })
    this.#stop ??= this.#start()
  }

  release(line: Heard): void {
    this.#held.delete(line)
    if (this.#held.size === 0) this.close()
  }

  close(): void {
    this.#held.clear()
    this.#stop?.()
    this.#stop = null
  }

  #start(): () => void {
    const renew = (): void => void this.#renew().catch(() => undefined) // the store is away: it is done when it is back
    const renewing = setInterval(renew, this.#parts.screenLostMs / 3).unref()
    const unwatch = this.#parts.onReconnect(renew)
    return () => {
      clearInterval(renewing)
      unwatch()
    }
  }

  /** Of each line that was heard of again since. What it says is looked up last of all: it may have said something else while this waited. */
  async #renew(): Promise<void> {
    const { screens, now, screenLostMs: lostMs } = this.#parts
    let renewed: (readonly [Held, heardAt: number])[] = []
    await screens.change(this.#meetingId, board => {
      const at = now()
      renewed = [...this.#held].map(([line, held]) => [held, at - line.silentMs] as const)
        .filter(([{ at: knownAt, sign: { screenId } }, heardAt]) => heardAt > Math.max(knownAt, board[screenId]?.at ?? 0))
      if (renewed.length === 0) return null
      return renewed.reduce((all, [held, heardAt]) => signed(all, held.sign, { at: heardAt, behind: missing(held, at), lostMs }) ?? all, board)
    })
    for (const [held, heardAt] of renewed) held.at = heardAt
  }
}

/** How many entries it is behind: it says what it has drawn only so often, so what is younger is not yet missed. */
function missing({ open, sign }: Held, at: number): number {
  return behindOf(open.standing, sign.version, at - SIGN_MS - ON_ITS_WAY_MS)
}
