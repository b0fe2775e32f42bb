import { SIGN_MS } from '#shared/protocol/screens.ts'
import type { ScreenSign } from '#shared/protocol/screensAsked.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import { behindOf, ON_ITS_WAY_MS } from './behindOf.ts'
import type { Board } from './board.ts'
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
}

/** The screens of one meeting whose lines end at this node: for as long as a line is heard of its screen is up, and nothing need be sent to say so. */
export class HeldScreens {
  readonly #parts: HeldScreensParts
  readonly #meetingId: string
  readonly #held = new Map<Heard, Held>()
  #renewing: NodeJS.Timeout | undefined

  constructor(parts: HeldScreensParts, meetingId: string) {
    this.#parts = parts
    this.#meetingId = meetingId
  }

  /** It has just said so by this line. */
  hold(line: Heard, sign: ScreenSign, open: Held['open']): void {
    this.#held.set(line, { sign, open, at: this.#parts.now() })
    this.#renewing ??= setInterval(() => void this.#renew(), this.#parts.screenLostMs / 3).unref()
  }

  release(line: Heard): void {
    this.#held.delete(line)
    if (this.#held.size === 0) this.close()
  }

  close(): void {
    this.#held.clear()
    clearInterval(this.#renewing)
    this.#renewing = undefined
  }

  async #renew(): Promise<void> {
    const { screens, now, screenLostMs: lostMs } = this.#parts
    const at = now()
    const heard = [...this.#held].map(([line, held]) => ({ held, at: at - line.silentMs })).filter(one => one.at > one.held.at)
    if (heard.length === 0) return
    // It says what it has drawn only so often, so what is younger is not yet missed.
    const behind = ({ open, sign }: Held): number => behindOf(open.standing, sign.version, at - SIGN_MS - ON_ITS_WAY_MS)
    const renewed = (board: Board): Board => heard.reduce((all, one) => signed(all, one.held.sign, { at: one.at, behind: behind(one.held), lostMs }) ?? all, board)
    const isKept = await screens.change(this.#meetingId, renewed).catch(() => false) // the store is away: the next turn tries again
    if (isKept) for (const one of heard) one.held.at = one.at
  }
}
