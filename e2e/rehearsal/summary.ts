import { notDelivered } from '#shared/floor/allotting/notDelivered.ts'
import { namesOf, type Playing, type Refused, type Spoken } from './playing.ts'

/** What came of a rehearsal. */
export interface Summary {
  spoken: Spoken[]
  /** Who had asked, or would have, and was not heard when the meeting closed. */
  unreached: Pick<Spoken, 'name' | 'category' | 'onBehalfOf'>[]
  /** How many requests the meeting has as not delivered since it was closed. */
  notDelivered: number
  refused: Refused[]
  handMoves: number
  /** How often each kind happened; null where none was to happen. */
  incidents: Record<string, number> | null
}

export function summaryOf({ hall, spoken, refused, presses, byRequest, done, handMoves, incidents }: Playing): Summary {
  const all = new Set([...presses, ...byRequest.values()])
  return {
    spoken,
    unreached: [...all].filter(press => !done.has(press)).map(namesOf),
    notDelivered: notDelivered(hall.meeting).length,
    refused,
    handMoves,
    incidents: incidents === null ? null : { ...incidents.counts, ...countOf('draw of lots', hall.meeting.draws.filter(({ revealed }) => revealed !== null).length) },
  }
}

const countOf = (name: string, count: number): Record<string, number> => (count === 0 ? {} : { [name]: count })

/** The last lines of a rehearsal. */
export function inWords({ spoken, unreached, refused, handMoves, incidents, windows, agree }: Summary & { windows: number; agree: boolean }): string[] {
  const moves = `${handMoves} ${handMoves === 1 ? 'row was' : 'rows were'} moved by hand`
  return [
    ...Object.entries(incidents ?? {}).toSorted(([one], [other]) => one.localeCompare(other)).map(([name, count]) => `  ${String(count).padStart(3)}  ${name}`),
    `${spoken.length} spoke, ${unreached.length} were not reached, ${refused.length} were refused; ${moves}; ${windows} windows ${agree ? 'agree' : 'DO NOT AGREE'}`,
  ]
}
