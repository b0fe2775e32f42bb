import type { MeetingPlan } from '#shared/floor/plan.ts'
import { accessIdOf, type AccessCard } from '#shared/protocol/http.ts'
import { keepCards, readCards } from '#server/access/cardsFile.ts'
import { holdersOf } from '#server/access/holders.ts'
import type { App } from '#server/app.ts'
import type { MeetingLog } from '#server/log/meetingLog.ts'
import { beginLog, renewAll } from '#server/meetings/createMeeting.ts'
import { demoPlan } from './demoPlan.ts'

const DEMO_ID = 'demo'

export interface Demo {
  meetingId: string
  plan: MeetingPlan
  /** Those that are known here; null: the meeting is there, and none of them is. */
  cards: AccessCard[] | null
  /** Its codes were made at this start. */
  hasNewCards: boolean
}

export interface DemoParts {
  app: App
  log: MeetingLog
  dataDir: string
  /** The store lies in the data directory: then its codes do too. */
  isOwnStore: boolean
  hasNewCodes: boolean
}

/** The demo meeting: made in an empty store, found again in one that has it; null in a store with other meetings only. */
export async function loadDemo(parts: DemoParts): Promise<Demo | null> {
  const { app, log, dataDir, hasNewCodes } = parts
  const isMadeHere = (await log.meetings()).length === 0 && (await make(app))
  const standing = (await app.meetings.find(DEMO_ID))?.standing
  const plan = standing?.meeting.plan
  if (standing === undefined || plan === null || plan === undefined) return null
  const hasNewCards = isMadeHere || hasNewCodes
  const cards = hasNewCards ? await renewAll(app.accesses, standing, plan) : await knownCards(parts, plan)
  if (cards.length > 0) await keepCards(dataDir, DEMO_ID, cards)
  return { meetingId: DEMO_ID, plan, cards: cards.length === 0 ? null : cards, hasNewCards }
}

/** New codes for all meetings but the demo, into the file of the codes: those they had are of another secret. */
export async function renewOthers({ app, log, dataDir }: Pick<DemoParts, 'app' | 'log' | 'dataDir'>): Promise<void> {
  for (const meetingId of (await log.meetings()).filter(one => one !== DEMO_ID)) {
    const standing = (await app.meetings.find(meetingId))?.standing
    const plan = standing?.meeting.plan
    if (standing !== undefined && plan !== null && plan !== undefined) await keepCards(dataDir, meetingId, await renewAll(app.accesses, standing, plan))
  }
}

/** False when another server on the same store made it first. */
async function make(app: App): Promise<boolean> {
  const reply = await beginLog(app, DEMO_ID, demoPlan(), { role: 'secretariat', delegationId: null, device: 'start' })
  if (!reply.ok && reply.code !== 'meeting-exists') throw new Error(`The demo meeting could not be made: ${reply.code}`)
  return reply.ok
}

/**
 * The cards of the last start that still open their windows. A code that was issued anew or revoked since is known to
 * whoever did that, and to nobody here; who has no access at all gets one, for an older version knew no booths. Nobody
 * else gets a new code without being asked: it would end their session, in the middle of a meeting.
 */
async function knownCards({ app: { accesses }, dataDir, isOwnStore }: DemoParts, plan: MeetingPlan): Promise<AccessCard[]> {
  const printed = (await readCards(dataDir, DEMO_ID)) ?? []
  const opened = await Promise.all(printed.map(async ({ code, accessId }) => (await accesses.byCode(code))?.accessId === accessId))
  const held = await accesses.those(DEMO_ID, holdersOf(plan).map(accessIdOf))
  const known = new Set(held.map(({ accessId }) => accessId))
  const missing = isOwnStore ? holdersOf(plan).filter(holder => !known.has(accessIdOf(holder))) : []
  return [...printed.filter((_card, index) => opened[index]), ...(await Promise.all(missing.map(holder => accesses.issue(DEMO_ID, holder))))]
}
