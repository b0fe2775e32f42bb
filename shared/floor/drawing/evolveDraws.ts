import type * as z from 'zod/mini'
import type { Draw } from './draw.ts'
import type { drawEvents } from './events.ts'

export type DrawEvent = z.infer<(typeof drawEvents)[number]>

/** The draws after an event, by their windows. */
export function evolveDraws(draws: readonly Draw[], event: DrawEvent): Draw[] {
  if (event.type === 'drawOpened') return [...draws, event.draw].toSorted((one, other) => one.from - other.from)
  if (event.type === 'drawVoided') return draws.filter(draw => draw.commitment !== event.commitment)
  return draws.map(draw => (draw.commitment === event.commitment ? changed(draw, event) : draw))
}

function changed(draw: Draw, event: Exclude<DrawEvent, { type: 'drawOpened' | 'drawVoided' }>): Draw {
  switch (event.type) {
    case 'drawEntered': return draw // it is for the record
    case 'drawCut': {
      const { head, closesAt, at, version } = event
      return { ...draw, until: draw.until ?? version - 1, cut: { head, closesAt, at, version } }
    }
    case 'drawRevealed': return { ...draw, revealed: { seed: event.seed, at: event.at, version: event.version } }
  }
}
