import type { MeetingPlan } from '#shared/floor/plan.ts'
import { accessIdOf, type AccessCard } from '#shared/protocol/http.ts'
import { keepCards, readCards } from '#server/access/cardsFile.ts'
import { holdersOf } from '#server/access/holders.ts'
import type { App } from '#server/app.ts'
import type { MeetingLog } from '#server/log/meetingLog.ts'
import { beginLog, issueAll } from '#server/meetings/createMeeting.ts'
import { demoPlan } from './demoPlan.ts'

const DEMO_ID = 'demo'

export interface Demo {
  meetingId: string
  plan: MeetingPlan
  /** Null: the meeting is there, but its codes were printed elsewhere. */
  cards: AccessCard[] | null
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
export async function loadDemo({ app, log, dataDir, isOwnStore, hasNewCodes }: DemoParts): Promise<Demo | null> {
  const isMadeHere = (await log.meetings()).length === 0 && (await make(app))
  const plan = (await app.meetings.find(DEMO_ID))?.standing.meeting.plan
  if (plan === null || plan === undefined) return null
  const kept = hasNewCodes || isMadeHere ? null : await openingCards(app, await readCards(dataDir, DEMO_ID))
  if (!(isMadeHere || hasNewCodes || isOwnStore)) return { meetingId: DEMO_ID, plan, cards: kept }
  const cards = kept === null ? await issueAll(app.accesses, DEMO_ID, plan) : await withThoseMissing(app, plan, kept)
  await keepCards(dataDir, DEMO_ID, cards)
  return { meetingId: DEMO_ID, plan, cards }
}

/** New codes for all meetings but the demo, into the file of the codes: those they had are of another secret. */
export async function renewOthers({ app, log, dataDir }: Pick<DemoParts, 'app' | 'log' | 'dataDir'>): Promise<void> {
  for (const meetingId of (await log.meetings()).filter(one => one !== DEMO_ID)) {
    const plan = (await app.meetings.find(meetingId))?.standing.meeting.plan
    if (plan !== null && plan !== undefined) await keepCards(dataDir, meetingId, await issueAll(app.accesses, meetingId, plan))
  }
}

/** False when another server on the same store made it first. */
async function make(app: App): Promise<boolean> {
  const reply = await beginLog(app, DEMO_ID, demoPlan(), { role: 'secretariat', delegationId: null, device: 'start' })
  if (!reply.ok && reply.code !== 'meeting-exists') throw new Error(`The demo meeting could not be made: ${reply.code}`)
  return reply.ok
}

/** The same, and codes for those who had no access when the meeting was made: an older version knew no booths. */
async function withThoseMissing({ accesses }: App, plan: MeetingPlan, cards: AccessCard[]): Promise<AccessCard[]> {
  const known = new Set(cards.map(({ accessId }) => accessId))
  const missing = holdersOf(plan).filter(holder => !known.has(accessIdOf(holder)))
  return [...cards, ...(await Promise.all(missing.map(holder => accesses.issue(DEMO_ID, holder))))]
}

/** The cards, if each of them still opens its window: a server that was killed while it issued new ones has kept old ones. */
async function openingCards({ accesses }: App, cards: AccessCard[] | null): Promise<AccessCard[] | null> {
  if (cards === null || cards.length === 0) return null
  const opened = await Promise.all(cards.map(async ({ code, accessId }) => (await accesses.byCode(code))?.accessId === accessId))
  return opened.every(Boolean) ? cards : null
}
