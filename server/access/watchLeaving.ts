import type { MeetingPlan } from '#shared/floor/plan.ts'
import { accessIdOf } from '#shared/protocol/http.ts'
import type { Entry } from '#shared/sync/entry.ts'
import { Looks } from '#server/meetings/looks.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { Accesses } from './accesses.ts'
import { holdersOf } from './holders.ts'

interface Parts {
  accesses: Pick<Accesses, 'revokeGiven'>
  onError: (cause: unknown) => void
}

/**
 * P14: whoever is taken out of a plan loses the access they were given, also where another is put in later under the same id.
 * Every node does this, of the whole log when it opens a meeting: what was revoked is not revoked again, and a card that was
 * issued since stays good.
 */
export function watchLeaving(open: OpenMeeting, { accesses, onError }: Parts): void {
  let isAnew = false
  let looked = 0
  let before: MeetingPlan | null = null

  const attend = async (entry: Entry): Promise<void> => {
    const plan = planIn(entry)
    if (plan === null) return
    const stay = new Set(holdersOf(plan).map(accessIdOf))
    const gone = before === null ? [] : holdersOf(before).map(accessIdOf).filter(accessId => !stay.has(accessId))
    const { actor } = entry.origin.value
    const by = { accessId: accessIdOf(actor), device: actor.device }
    for (const accessId of gone) await accesses.revokeGiven(open.meetingId, accessId, { until: entry, by })
    before = plan
  }
  const looks = new Looks(async () => {
    if (isAnew) [isAnew, looked, before] = [false, 0, null]
    for (const entry of open.standing.entries.slice(looked)) {
      if (looks.isClosed) return
      await attend(entry)
      looked += 1
    }
  }, onError)
  looks.soon()
  open.listen({
    isHeard: () => false,
    onEntries: () => looks.soon(),
    onReplaced: () => {
      isAnew = true
      looks.soon()
    },
    onClosed: () => looks.close(),
  })
}

/** The plan that an entry brings; null: none. */
function planIn({ events }: Entry): MeetingPlan | null {
  const brought = events.map(({ value }) => value).findLast(event => event.type === 'meetingCreated' || event.type === 'planChanged')
  return brought === undefined ? null : brought.plan
}
