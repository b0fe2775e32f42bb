import type { Doors } from '#server/access/authenticate.ts'
import { fewAtOnce } from '#server/fewAtOnce.ts'
import { LogFault } from '#server/log/meetingLog.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import type { Over } from '#server/meetings/overMeetings.ts'
import { staffRole, type StaffSeat } from '#shared/protocol/staff.ts'
import { seatAccess } from './seatAccess.ts'
import { ALL, mayTake, type Granted } from './staffRoles.ts'

/** So many meetings are looked at side by side: a store of years may have thousands. */
const AT_ONCE = 4

interface Parts extends Pick<Doors, 'accesses' | 'expiry'> {
  meetings: Meetings
  /** The ids of all meetings of the store. */
  allMeetings: () => Promise<string[]>
}

/** What somebody with these roles may take, the next meetings first. Rejects with `StoreAway`. */
export async function seatsOf(parts: Parts, roles: readonly Granted[]): Promise<StaffSeat[]> {
  const isOfAll = roles.some(({ meetingId }) => meetingId === ALL)
  const meetingIds = isOfAll ? await parts.allMeetings() : [...new Set(roles.map(({ meetingId }) => meetingId))]
  const found = await fewAtOnce(meetingIds, AT_ONCE, meetingId => seatsIn(parts, meetingId, roles))
  return found.flat().toSorted((one, other) => one.startsAt - other.startsAt || one.title.localeCompare(other.title, 'en') || (one.role < other.role ? -1 : 1))
}

/** Of a meeting whose log cannot be read there are none: it must not keep the others from anybody, and is told of where it is noticed. */
async function seatsIn(parts: Parts, meetingId: string, roles: readonly Granted[]): Promise<StaffSeat[]> {
  const mine = staffRole.options.filter(role => mayTake(roles, meetingId, role))
  try {
    const over = await parts.meetings.findOver(meetingId)
    const held = await Promise.all(mine.map(role => seatAccess(parts, meetingId, role, over)))
    const open = mine.filter((_role, index) => held[index] !== null)
    const called = open.length === 0 ? null : (over ?? (await calledIn(parts, meetingId)))
    if (over === null) await parts.meetings.letGoIfOver(meetingId) // opened for this, it would lie in memory
    return called === null ? [] : open.map(role => ({ meetingId, role, title: called.title, startsAt: called.startsAt, timeZone: called.timeZone }))
  } catch (cause) {
    if (cause instanceof LogFault) return []
    throw cause
  }
}

async function calledIn({ meetings }: Pick<Parts, 'meetings'>, meetingId: string): Promise<Pick<Over, 'title' | 'startsAt' | 'timeZone'> | null> {
  const plan = (await meetings.find(meetingId))?.standing.meeting.plan ?? null
  return plan === null ? null : { title: plan.title, startsAt: plan.plannedStartAt, timeZone: plan.timeZone }
}
