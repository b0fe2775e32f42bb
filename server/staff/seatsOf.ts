import type { Accesses } from '#server/access/accesses.ts'
import { LogFault } from '#server/log/meetingLog.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import { staffRole, type StaffSeat } from '#shared/protocol/staff.ts'
import { ALL, mayTake, type Granted } from './staffRoles.ts'

interface Parts {
  accesses: Accesses
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

async function seatsIn({ accesses, meetings }: Parts, meetingId: string, roles: readonly Granted[]): Promise<StaffSeat[]> {
  const mine = staffRole.options.filter(role => mayTake(roles, meetingId, role))
  const held = await Promise.all(mine.map(role => accesses.find(meetingId, role)))
  const open = mine.filter((_role, index) => held[index] !== null)
  const plan = open.length === 0 ? null : await planOf(meetings, meetingId)
  return plan === null ? [] : open.map(role => ({ meetingId, role, title: plan.title, startsAt: plan.plannedStartAt, timeZone: plan.timeZone }))
}

/** A meeting whose log cannot be read must not keep the others from anybody; it is told of where it is noticed. */
async function planOf(meetings: Meetings, meetingId: string) {
  try {
    return (await meetings.find(meetingId))?.standing.meeting.plan ?? null
  } catch (cause) {
    if (cause instanceof LogFault) return null
    throw cause
  }
}
