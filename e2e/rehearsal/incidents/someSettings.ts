import type { Modalities } from '#shared/floor/modalities.ts'

const WINDOW_MS = 600_000
/** How often the NGOs draw lots. */
const DRAWN = 0.34

/** These settings with some of the others that there are, as the dice have it: swaps, protected places, a draw of lots. */
export function someSettings(now: Modalities, dice: () => number): Modalities {
  const isDrawn = dice() < DRAWN
  return {
    ...now,
    mayOfferSwaps: true,
    mayYieldTime: true,
    places: { ...now.places, protectedTop: Math.floor(dice() * 4) },
    order: isDrawn ? { ...now.order, ngos: { kind: 'draw' } } : now.order,
    inscription: isDrawn ? { ...now.inscription, windowMs: WINDOW_MS, lateAtDesk: true } : now.inscription,
  }
}
