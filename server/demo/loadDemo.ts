import type { MeetingPlan } from '#shared/floor/plan.ts'
import type { AccessCard } from '#shared/protocol/http.ts'
import { keepCards, readCards } from '#server/access/cardsFile.ts'
import type { App } from '#server/app.ts'
import type { MeetingLog } from '#server/log/meetingLog.ts'
import { createMeeting, issueAll } from '#server/meetings/createMeeting.ts'
import { demoPlan } from './demoPlan.ts'

export const DEMO_ID = 'demo'

export interface Demo {
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
  if ((await log.meetings()).length === 0) {
    const created = await createMeeting(app, demoPlan(), { role: 'secretariat', delegationId: null, device: 'start' }, DEMO_ID)
    if (created.ok) await keepCards(dataDir, DEMO_ID, created.accesses)
    else if (created.code !== 'meeting-exists') throw new Error(`The demo meeting could not be made: ${created.code}`)
  }
  const plan = (await app.meetings.find(DEMO_ID))?.standing.meeting.plan
  if (plan === null || plan === undefined) return null
  const kept = await readCards(dataDir, DEMO_ID)
  if (!hasNewCodes && (kept !== null || !isOwnStore)) return { plan, cards: kept }
  const cards = await issueAll(app.accesses, DEMO_ID, plan)
  await keepCards(dataDir, DEMO_ID, cards)
  return { plan, cards }
}
