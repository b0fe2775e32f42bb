import type { Doors } from '#server/access/authenticate.ts'
import { LogFault } from '#server/log/meetingLog.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import { staffRole, type StaffSeat } from '#shared/protocol/staff.ts'
import { seatAccess } from './seatAccess.ts'
import { ALL, mayTake, type Granted } from './staffRoles.ts'

interface Parts extends Pick<Doors, 'accesses' | 'expiry'> {
  meetings: Meetings
  /** The ids of all meetings of the store. */
  allMeetings: () => Promise<string[]>
}

/** What somebody with these roles may take, the next meetings first. Rejects with `StoreAway`. */
export async function seatsOf(parts: Parts, roles: readonly Granted[]): Promise<StaffSeat[]> {
  const isOfAll = roles.some(({ meetingId }) => meetingId === ALL)
  const meetingIds = isOfAll ? await parts.allMeetings() : [...new Set(roles.map(({ meetingId }) => meetingId))]
  const found = await Promise.all(meetingIds.map(meetingId => seatsIn(parts, meetingId, roles)))
  return found.flat().toSorted((one, other) => one.startsAt - other.startsAt || one.title.localeCompare(other.title, 'en') || (one.role < other.role ? -1 : 1))
}

/** Of a meeting whose log cannot be read there are none: it must not keep the others from anybody, and is told of where it is noticed. */
async function seatsIn(parts: Parts, meetingId: string, roles: readonly Granted[]): Promise<StaffSeat[]> {
  const mine = staffRole.options.filter(role => mayTake(roles, meetingId, role))
  try {
    const held = await Promise.all(mine.map(role => seatAccess(parts, meetingId, role)))
    const open = mine.filter((_role, index) => held[index] !== null)
    const plan = open.length === 0 ? null : ((await parts.meetings.find(meetingId))?.standing.meeting.plan ?? null)
    return plan === null ? [] : open.map(role => ({ meetingId, role, title: plan.title, startsAt: plan.plannedStartAt, timeZone: plan.timeZone }))
  } catch (cause) {
    if (cause instanceof LogFault) return []
    throw cause
  }
}
