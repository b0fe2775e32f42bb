/** What a hand is on: a control, and what it says. Null: nothing that can be pressed. */
export interface Seen {
  control: object
  label: string
}

/** What lies under one hand, the pointer or the focus, and whether it has come there by itself. */
export interface Aim {
  /** The hand has gone there. */
  take: (seen: Seen | null) => void
  /** This is there now, the hand having stayed where it was. */
  look: (seen: Seen | null, at: number) => void
  /** Something else came under the hand just now: a press was aimed at what was there before. */
  isStale: (at: number) => boolean
}

/** Takes for how many ms a press still belongs to what was there before. */
export function newAim(deadMs: number): Aim {
  let known: Seen | null = null
  let changedAt = -Infinity
  return {
    take: seen => {
      known = seen
      changedAt = -Infinity
    },
    look: (seen, at) => {
      if (seen?.control === known?.control && seen?.label === known?.label) return
      known = seen
      changedAt = at
    },
    isStale: at => at - changedAt < deadMs,
  }
}
