import type { Segment } from '#shared/floor/plan.ts'
import { nextId } from '../nextId.ts'
import { segmentDraftOf, type SegmentDraft } from './segmentDraft.ts'

type Part = Pick<Segment, 'id' | 'kind' | 'speakers'>

/** Of presentations each person has one; any other segment of a format is known by its id. */
const isSame = (one: Part, other: Part): boolean => (one.kind === 'presentation' ? other.kind === 'presentation' : one.id === other.id)
const hasIn = (programme: readonly Part[], segment: Part, person: string): boolean => programme.some(one => isSame(one, segment) && one.speakers.includes(person))

interface Formats {
  /** What the format had, and has now. */
  before: readonly Segment[]
  after: readonly Segment[]
  /** Who sits on the podium now. */
  podium: ReadonlySet<string>
  /** Of how many segments the meeting has come to. */
  begun: number
}

/**
 * A programme that somebody made, where the podium is another now: whoever left is taken out of it, whoever came is put where
 * the format would put them; titles, times and the order stay. What was begun is not touched.
 */
export function fitted(own: readonly SegmentDraft[], { before, after, podium, begun }: Formats): SegmentDraft[] {
  const stays = (segment: Part, id: string): boolean => podium.has(id) && (!hasIn(before, segment, id) || hasIn(after, segment, id))
  const left = own.map((segment, index) => (index < begun ? segment : { ...segment, speakers: segment.speakers.filter(id => stays(segment, id)) }))
  let programme = left
  for (const [place, segment] of after.entries()) {
    const joining = segment.speakers.filter(id => !hasIn(before, segment, id))
    const isKnown = before.some(one => isSame(segment, one))
    for (const person of joining) programme = withPerson(programme, { segment, person, begun, isKnown, earlier: after.slice(0, place) })
  }
  return programme
}

interface Joining {
  segment: Segment
  person: string
  begun: number
  /** The format had such a segment before. */
  isKnown: boolean
  earlier: readonly Segment[]
}

function withPerson(programme: SegmentDraft[], { segment, person, begun, isKnown, earlier }: Joining): SegmentDraft[] {
  if (hasIn(programme, segment, person)) return programme
  const isAlone = segment.kind === 'presentation'
  const at = programme.findIndex((one, index) => index >= begun && isSame(segment, one) && (!isAlone || one.speakers.length === 0))
  const open = programme[at]
  if (open !== undefined) return programme.with(at, { ...open, speakers: [...open.speakers, person] })
  if (isKnown && !isAlone) return programme // it was taken out by somebody, or has begun
  return programme.toSpliced(Math.max(begun, placeFor(programme, segment, earlier)), 0, { ...segmentDraftOf(segment), id: nextId(segment.id, programme), speakers: [person] })
}

/** Behind those of its kind, else behind the last of those that the format has before it. */
function placeFor(programme: readonly Part[], segment: Part, earlier: readonly Part[]): number {
  const last = segment.kind === 'presentation' ? programme.findLastIndex(({ kind }) => kind === 'presentation') : -1
  return (last >= 0 ? last : programme.findLastIndex(one => earlier.some(part => isSame(part, one)))) + 1
}
