import type { SeatNews, Order } from './codec.ts'
import type { Wanted } from './wanted.ts'

/** What the controller has said of the seats that are named; of others nothing is kept. */
export class Mirror {
  readonly open = new Set<number>()
  readonly lit = new Set<number>()

  /** Takes in what was said. True where it is something new. */
  take({ kind, seat }: SeatNews): boolean {
    const of = kind === 'opened' || kind === 'closed' ? this.open : this.lit
    const isOn = kind === 'opened' || kind === 'lit'
    if (of.has(seat) === isOn) return false
    if (isOn) of.add(seat)
    else of.delete(seat)
    return true
  }

  /** What is on here and not there. */
  without(other: Mirror): SeatNews[] {
    return [
      ...[...this.open].filter(seat => !other.open.has(seat)).map((seat): SeatNews => ({ kind: 'opened', seat })),
      ...[...this.lit].filter(seat => !other.lit.has(seat)).map((seat): SeatNews => ({ kind: 'lit', seat })),
    ]
  }
}

/** What the seats want of the controller beside the meeting. */
export interface Hands {
  /** Who closed their own microphone: it stays closed until they press again. */
  muted: ReadonlySet<number>
  /** Whose press is still being decided: their light stays as it is. */
  isPressing: (seat: number) => boolean
}

export type SeatOrder = Extract<Order, { seat: number }>

/** What to say so that the seats become as they shall be. First what closes: a controller has only so many open ones. */
export function ordersFor({ open, lit }: Wanted, is: Mirror, { muted, isPressing }: Hands): SeatOrder[] {
  const of = (kind: SeatOrder['kind'], seats: Iterable<number>): SeatOrder[] => [...seats].toSorted((one, other) => one - other).map(seat => ({ kind, seat }))
  return [
    ...of('close', [...is.open].filter(seat => !open.has(seat))),
    ...of('open', [...open].filter(seat => !is.open.has(seat) && !muted.has(seat))),
    // The controller itself puts out the light of whoever it opens.
    ...of('dark', [...is.lit].filter(seat => !lit.has(seat) && !isPressing(seat) && (!open.has(seat) || is.open.has(seat)))),
    ...of('light', [...lit].filter(seat => !is.lit.has(seat) && !is.open.has(seat) && !isPressing(seat))),
  ]
}

/** What the controller says when it does that. */
export function answersTo({ kind, seat }: SeatOrder, { lit }: Mirror): SeatNews[] {
  if (kind === 'open') return [{ kind: 'opened', seat }, ...(lit.has(seat) ? [{ kind: 'unlit', seat } as const] : [])]
  return [{ kind: ({ close: 'closed', light: 'lit', dark: 'unlit' } as const)[kind], seat }]
}
