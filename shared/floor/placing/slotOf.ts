import type { Meeting } from '../model.ts'
import { bandOf } from '../bandOf.ts'
import type { FloorRequest } from '../parts.ts'
import type { Segment } from '../plan.ts'
import { statementsOf } from '../reading.ts'
import { speakingTimeOf } from '../speakingTime.ts'
import { givenMs } from '../timing.ts'

/** The bands that may have places of their own in every slot. */
const RESERVED = ['nhris', 'ngos'] as const
type Reserved = (typeof RESERVED)[number]

/**
 * The floor segment, counted from 0, that a request is listed for now; none where slots have no places of their own.
 * L24: an NHRI or NGO for the first from now on that has a free place of its kind. L25: the priority band for the one under
 * way; anybody else for the first with room for it beside its places and its rows. Where none has, the last.
 */
export function slotOf(meeting: Meeting, request: FloorRequest): number | undefined {
  const floors = floorSegments(meeting)
  const band = bandOf(meeting, request)
  if (band === 'replies' || !hasSlots(meeting)) return undefined
  const [current, last] = [currentSlot(meeting, floors), floors.length - 1]
  if (band === 'priority') return current
  const fits = (slot: number): boolean =>
    band === 'nhris' || band === 'ngos' ? freePlaces(meeting, floors, slot, band) > 0 : roomMs(meeting, floors, slot) >= turnMs(meeting, speakingTimeOf(meeting, request))
  for (let slot = current; slot < last; slot += 1) if (fits(slot)) return slot
  return last
}

/** The slot under way, or the next to come; none where slots have no places of their own. */
export function slotNow(meeting: Meeting): number | undefined {
  return hasSlots(meeting) ? currentSlot(meeting, floorSegments(meeting)) : undefined
}

/** Some places of each floor segment are somebody's, and one at least has its time. */
export function hasSlots(meeting: Meeting): boolean {
  return RESERVED.some(band => placesOf(meeting, band) !== null) && floorSegments(meeting).some(({ budgetMs }) => budgetMs !== null)
}

function floorSegments({ plan }: Meeting): Segment[] {
  return plan?.programme.filter(({ kind }) => kind === 'floor') ?? []
}

/** The floor segment under way, or the next to come, or the last. */
function currentSlot({ plan, progress }: Meeting, floors: readonly Segment[]): number {
  const programme = plan?.programme ?? []
  const now = programme.findIndex(({ id }) => id === progress.at(-1)?.segmentId)
  const coming = floors.findIndex(floor => programme.indexOf(floor) >= now)
  return coming < 0 ? floors.length - 1 : coming
}

function placesOf({ modalities: { places } }: Meeting, band: Reserved): number | null {
  return band === 'nhris' ? places.nhriPerSlot : places.ngoPerSlot
}

/** L24: the places of a kind that nobody is listed for, nor has had. Who was brought back (L15) stands for one. */
function freePlaces(meeting: Meeting, floors: readonly Segment[], slot: number, band: Reserved): number {
  const listed = meeting.rows.filter(row => (row.slot ?? 0) === slot)
  const ofBand = [...listed, ...spokenIn(meeting, floors[slot])].filter(({ request }) => bandOf(meeting, request) === band)
  const taken = new Set(ofBand.map(({ request }) => request.requestId))
  return Math.max(0, (placesOf(meeting, band) ?? 0) - taken.size)
}

/** L25: what is left of the time of a slot when all its rows and all its places have been heard to their end. */
function roomMs(meeting: Meeting, floors: readonly Segment[], slot: number): number {
  const { nhri, ngo } = meeting.modalities.speakingTimeMs
  const rows = meeting.rows.filter(row => (row.slot ?? 0) === slot && row.request.capacity.kind !== 'reply')
  const listedMs = rows.reduce((sum, row) => sum + turnMs(meeting, speakingTimeOf(meeting, row.request)), 0)
  const spokenMs = spokenIn(meeting, floors[slot]).reduce((sum, { ms }) => sum + turnMs(meeting, ms), 0)
  const keptMs = freePlaces(meeting, floors, slot, 'nhris') * turnMs(meeting, nhri) + freePlaces(meeting, floors, slot, 'ngos') * turnMs(meeting, ngo)
  return (floors[slot]?.budgetMs ?? Infinity) - listedMs - spokenMs - keptMs
}

/** A statement and the change to the next. */
const turnMs = (meeting: Meeting, ms: number): number => ms + meeting.modalities.changeOverMs

/** Who has had the floor in it from the list, and for how long it was given: not by the clock, so that every window reckons the same. */
function spokenIn(meeting: Meeting, segment: Segment | undefined): { request: FloorRequest; ms: number }[] {
  return statementsOf(meeting).flatMap(({ holder, segmentId, timing }) => (segmentId === segment?.id && holder.kind === 'request' ? [{ request: holder.request, ms: givenMs(timing) }] : []))
}
