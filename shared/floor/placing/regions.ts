import type { Band } from '../bands.ts'
import type { Region } from '../category.ts'
import type { Meeting } from '../model.ts'
import { bandOf } from '../bandOf.ts'
import type { FloorRequest } from '../parts.ts'
import { delegationOf } from '../reading.ts'
import { spokenInSegment } from './spokenInSegment.ts'

/** L21: its region has a place left: of those listed in the band, on the floor and heard in the segment under way. */
export function isWithinRegion(meeting: Meeting, request: FloorRequest, band: Band, places: Readonly<Record<Region, number>>): boolean {
  const regionOf = ({ delegationId }: FloorRequest): Region | undefined => delegationOf(meeting, delegationId)?.region
  const region = regionOf(request)
  if (region === undefined) return false
  const others = [...meeting.rows.map(row => row.request), ...spokenInSegment(meeting)]
  const taken = others.filter(other => regionOf(other) === region && bandOf(meeting, other) === band && other.requestId !== request.requestId)
  return taken.length < places[region]
}
