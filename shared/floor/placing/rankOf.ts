import type { Context } from '../decision.ts'
import { rankByLot } from '../drawing/rankByLot.ts'
import type { Meeting } from '../model.ts'
import { bandOf } from '../bandOf.ts'
import type { Band } from '../bands.ts'
import type { FloorRequest } from '../parts.ts'
import { placeInAlphabet } from './alphabet.ts'
import { isWithinRegion } from './regions.ts'

/** What comes in with the command that lists a request. */
export type Listing = Pick<Context, 'version' | 'hash'>

/**
 * What the place of a request in its band goes by before its arrival, when it is listed now; none where arrival decides.
 * L19: by hand, in the order of approval. L20: by the alphabet. L21: within the places of its region, or behind them.
 * D7: by its lot, where lots were drawn; D5: who came too late for them stands behind, by the order that holds now.
 */
export function rankOf(meeting: Meeting, request: FloorRequest, { version, hash }: Listing): string | undefined {
  const band = bandOf(meeting, request)
  if (band === 'replies') return undefined
  const rank = rankByOrder(meeting, request, band, version)
  return rankByLot(meeting, request, hash, rank) ?? rank
}

function rankByOrder(meeting: Meeting, request: FloorRequest, band: Exclude<Band, 'replies'>, version: number): string | undefined {
  const order = meeting.modalities.order[band]
  switch (order.kind) {
    case 'arrival':
    case 'draw':
      return undefined
    case 'by-hand':
      return padded(version, 16)
    case 'alphabetical':
      return padded(placeInAlphabet(meeting, request.delegationId, order), 4)
    case 'regional':
      return isWithinRegion(meeting, request, band, order.places) ? '0' : '1'
  }
}

/** Compared as text. */
const padded = (number: number, digits: number): string => String(number).padStart(digits, '0')
