import type { Incident, Scene } from '#e2e/rehearsal/incidents/incidents.ts'
import { noDetails } from '#shared/floor/noDetails.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { isActive } from '#shared/floor/readingRequests.ts'

const REPLY = { kind: 'reply' } as const

/** What else those who play do of which the hall must not hear. */
export interface Quietly {
  /** While something is a secret of this request: all who watch look at everything there is to be seen. */
  watch: (requestId: string) => Promise<void>
  /** A delegation says who will speak; false where it may not any more. */
  nameSpeaker: (delegationId: string, requestId: string) => Promise<boolean>
}

/** What happens in meetings and never comes before the hall. */
export function quietIncidents({ watch, nameSpeaker }: Quietly): Incident[] {
  const declined: Incident = {
    name: 'request, declined',
    when: 'between',
    happens: async scene => {
      const request = await askToReply(scene)
      if (request === null) return false
      await watch(request.requestId)
      await scene.chair({ type: 'declineRequest', requestId: request.requestId, reason: 'already-spoken' })
      return true
    },
  }
  const withdrawn: Incident = {
    name: 'request, withdrawn while it waited',
    when: 'between',
    happens: async scene => {
      const request = await askToReply(scene)
      if (request === null) return false
      const { requestId, delegationId } = request
      await scene.delegation(delegationId, { type: 'changeDetails', requestId, details: { ...noDetails, language: 'ru' } })
      await scene.delegation(delegationId, { type: 'noteText', requestId, hasText: true })
      await watch(requestId)
      await scene.delegation(delegationId, { type: 'withdrawRequest', requestId })
      return true
    },
  }
  const named: Incident = {
    name: 'speaker named',
    when: 'between',
    happens: async scene => {
      const row = scene.pick(scene.hall.meeting.rows)
      if (row === undefined || !(await nameSpeaker(row.request.delegationId, row.request.requestId))) return false
      await watch(row.request.requestId)
      return true
    },
  }
  return [declined, withdrawn, named]
}

/** A right of reply waits for the Chair in every meeting. */
async function askToReply(scene: Scene): Promise<FloorRequest | null> {
  const { hall, pick, delegation } = scene
  const someone = pick((hall.meeting.plan?.delegations ?? []).filter(({ id, category }) => category.endsWith('-state') && !isActive(hall.meeting, { delegationId: id, capacity: REPLY })))
  if (someone === undefined) return null
  await delegation(someone.id, { type: 'requestFloor', capacity: REPLY, isDignitary: false, details: noDetails })
  return hall.meeting.waiting.find(({ delegationId, capacity }) => delegationId === someone.id && capacity.kind === 'reply') ?? null
}
