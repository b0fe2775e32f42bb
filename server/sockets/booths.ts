import { accessIdOf } from '#shared/protocol/http.ts'
import type { SignalMessage } from '#shared/protocol/signals.ts'
import type { Statement } from '#shared/floor/model.ts'
import type { Said } from '#server/presence/presenceFor.ts'
import { press, Signals, type Press } from '#server/presence/signals.ts'
import type { Joined } from './types.ts'

/** What a node calls that may have missed something. A node of an earlier version cannot read it, and passes over it. */
const ASK = 'what is said?'

export interface BoothsParts {
  now: () => number
  /** How long a signal stands, ms. */
  signalStandsMs: number
  /** Tells the other nodes; rejects with `StoreAway`. */
  call: (text: string) => Promise<void>
  /** What is said may be another by now. */
  onChange: () => void
}

/** What the booths of one meeting say: from the windows of this node and from the others. */
export class Booths {
  readonly #parts: BoothsParts
  readonly #signals: Signals
  #open: Joined['open'] | null = null
  #unlisten = (): void => {}
  #passing: NodeJS.Timeout | undefined

  constructor(parts: BoothsParts) {
    this.#parts = parts
    this.#signals = new Signals(parts.signalStandsMs)
  }

  /** The meeting as this node has it open: what is said is over when its floor changes. */
  watch(open: Joined['open']): void {
    if (open === this.#open) return
    this.#unlisten()
    this.#open = open
    const look = (): void => {
      const { hasAny } = this.#signals // before: what is over now was told
      this.#noteFloor()
      if (hasAny) this.#parts.onChange()
    }
    const beginAnew = (): void => {
      this.#signals.forget() // it was about what another log says
      this.#parts.onChange()
    }
    this.#unlisten = open.listen({ isHeard: () => false, onEntries: look, onReplaced: beginAnew, onClosed: () => {} })
    this.#noteFloor()
  }

  /** Rejects with `StoreAway` when the other nodes could not be told: then nobody is. */
  async signal(accessId: string, message: SignalMessage): Promise<void> {
    const one: Press = { accessId, ...message, at: this.#parts.now(), statementId: this.#floor?.statementId ?? null, version: this.#version }
    await this.#parts.call(JSON.stringify(one))
    this.#take(one)
  }

  /** This node may have missed what others called: they say it again. */
  ask(): void {
    this.#callOut(ASK)
  }

  /** Another node called. What cannot be read is of another version. */
  hear(text: string): void {
    if (text === ASK) return this.#sayAgain()
    const called = press.safeParse(asJson(text))
    if (called.success) this.#take(called.data)
  }

  /** What is said now. Looks again when the first of it passes. */
  said(): Said {
    const { now, onChange } = this.#parts
    this.#noteFloor()
    const standing = this.#signals.standing(now())
    clearTimeout(this.#passing)
    const endsAt = this.#signals.firstEnd(standing)
    if (endsAt !== null) this.#passing = setTimeout(onChange, endsAt - now()).unref()
    return { standing, speakerAccessId: this.#floor === null ? null : speakerAccessIdOf(this.#floor) }
  }

  close(): void {
    this.#unlisten()
    clearTimeout(this.#passing)
  }

  get #floor(): Statement | null {
    return this.#open?.standing.meeting.floor ?? null
  }

  get #version(): number {
    return this.#open?.standing.position.version ?? 0
  }

  #noteFloor(): void {
    this.#signals.floorIs(this.#floor?.statementId ?? null, this.#version)
  }

  /** All that is known here, from whichever node: that one may be gone. */
  #sayAgain(): void {
    const known = this.#signals.known(this.#parts.now())
    for (const one of known) this.#callOut(JSON.stringify(one))
  }

  /** Where the store is away nobody hears it; who comes back to it asks. */
  #callOut(text: string): void {
    this.#parts.call(text).catch(() => undefined)
  }

  #take(one: Press): void {
    this.#signals.take(one)
    this.#parts.onChange()
  }
}

/** By which access whoever has the floor is here. */
function speakerAccessIdOf({ holder }: Statement): string {
  if (holder.kind === 'podium') return accessIdOf({ role: 'panellist', delegationId: null, seat: holder.personId })
  return accessIdOf({ role: 'delegation', delegationId: holder.request.delegationId })
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null // cannot be read either
  }
}
