import type { Context } from '../decision.ts'
import type { FloorEvent } from '../events.ts'
import type { Meeting } from '../model.ts'
import { drawable, type Drawable } from './drawable.ts'
import type { Draw } from './draw.ts'

/** D1: the bands of which lots are drawn when the list is opened now. */
export function bandsToDraw({ modalities }: Pick<Meeting, 'modalities'>): Drawable[] {
  return drawable.options.filter(band => modalities.order[band].kind === 'draw')
}

/** D1: with the list a draw is opened, where the order of a band is one. What is drawn stays so to its end. */
export function openDraw(meeting: Meeting, { at, version, commitment }: Context): FloorEvent[] {
  const bands = bandsToDraw(meeting)
  if (bands.length === 0) return []
  const draw: Draw = { commitment, bands, openedAt: at, from: version, until: null, version, cut: null, revealed: null, insteadOf: null }
  return [{ type: 'drawOpened', draw, at }]
}
