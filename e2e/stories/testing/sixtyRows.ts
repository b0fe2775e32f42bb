import type { MeetingPlan } from '#shared/floor/plan.ts'
import { createByDoor, signIn } from '#e2e/wire/frontDoor.ts'
import { NO_DETAILS, testPlan } from '#e2e/wire/testMeeting.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import type { House } from './story.ts'

const DELEGATIONS = 20

/** Each speaks for all of these, besides for itself: a request of its own for each. */
const GROUPS = Array.from({ length: 14 }, (_, index) => `Group ${index + 1}`)

/** In how many of these capacities each is on the list already: 60 rows. */
const LISTED = 3

export interface BusyHall {
  /** Of the Chair's window. */
  code: string
  /** Sees what the Chair sees. */
  observer: WireWindow
  /** One more delegation asks, each in its turn. */
  askNext: () => Promise<void>
  close: () => void
}

/** A made-up meeting with 60 rows on the list, all of whose delegations are there and have more to ask for. */
export async function busyHall(house: House): Promise<BusyHall> {
  const { url } = house
  const { accesses } = await createByDoor(url, await signIn(url, await house.codeOf('secretariat')), plan())
  const codeOf = (who: string): string => accesses.find(({ role, delegationId }) => (delegationId ?? role) === who)?.code ?? ''
  const enter = async (who: string): Promise<WireWindow> => WireWindow.open(url, await signIn(url, codeOf(who)))
  const secretariat = await enter('secretariat')
  const delegations = await Promise.all(Array.from({ length: DELEGATIONS }, (_, index) => enter(`d${index + 1}`)))
  const asks = capacities().flatMap(capacity => delegations.map(window => () => window.do({ type: 'requestFloor', capacity, isDignitary: false, details: NO_DETAILS })))

  await secretariat.do({ type: 'openMeeting' })
  await secretariat.do({ type: 'openList' })
  await Promise.all(asks.splice(0, LISTED * DELEGATIONS).map(ask => ask()))
  await secretariat.until(({ waiting }) => waiting.length === LISTED * DELEGATIONS, 'sixty requests')
  await secretariat.do({ type: 'approveRequests', requestIds: secretariat.meeting.waiting.map(({ requestId }) => requestId) })
  return {
    code: codeOf('chair'),
    observer: secretariat,
    askNext: async () => void (await asks.shift()?.()),
    close: () => [secretariat, ...delegations].forEach(window => window.close()),
  }
}

function plan(): MeetingPlan {
  const made = testPlan(DELEGATIONS)
  for (const delegation of made.delegations) delegation.groups = GROUPS
  return made
}

const capacities = () => [{ kind: 'national' } as const, ...GROUPS.map(group => ({ kind: 'group', group }) as const)]
