import { capacityKey } from '#shared/floor/model.ts'
import type { Hall } from './hall.ts'
import type { Press } from './planFromList.ts'

/** What was said of a statement, as the file names it. */
export interface Spoken {
  name: string
  category: string
  onBehalfOf: string | null
  givenAt: number
  endedAt: number
}

export type Refused = Pick<Press, 'name' | 'category' | 'onBehalfOf'> & { code: string }

/** What happens beside the statements. */
export interface Happenings {
  /** How often each kind has happened. */
  readonly counts: Readonly<Record<string, number>>
  /** What was tried and refused, in words. */
  readonly refused: readonly string[]
  /** Before the meeting is opened. */
  prepare: (playing: Playing) => Promise<void>
  /** What may happen now, before somebody is given the floor or while somebody has it, happens. */
  come: (playing: Playing, when: 'between' | 'during') => Promise<void>
}

/** A list of speakers while it is played. */
export interface Playing {
  hall: Hall
  dice: () => number
  /** All of the list, in its order. */
  presses: readonly Press[]
  /** The list comes out in this order, whatever it takes, and all are heard; else the rules and the time decide. */
  isInOrder: boolean
  incidents: Happenings | null
  /** Who has asked, by the id of the request. */
  byRequest: Map<string, Press>
  spoken: Spoken[]
  refused: Refused[]
  /** Those with which nothing more will happen: heard, refused, withdrawn or struck. */
  done: Set<Press>
  /** How many rows the Chair has set elsewhere by hand, to have the order of the list. */
  handMoves: number
  onSpoken: (one: Spoken) => void
}

export function newPlaying(of: Pick<Playing, 'hall' | 'dice' | 'presses'> & Partial<Playing>): Playing {
  return { isInOrder: true, incidents: null, byRequest: new Map(), spoken: [], refused: [], done: new Set(), handMoves: 0, onSpoken: () => undefined, ...of }
}

/** L2: of these a delegation can have one at a time. */
export const placeKey = ({ delegationId, capacity }: Pick<Press, 'delegationId' | 'capacity'>): string => `${delegationId} ${capacityKey(capacity)}`

export const namesOf = ({ name, category, onBehalfOf }: Press): Pick<Press, 'name' | 'category' | 'onBehalfOf'> => ({ name, category, onBehalfOf })
