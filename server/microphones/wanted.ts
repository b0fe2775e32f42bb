import type { Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import type { MicrophoneSettings } from './microphoneSettings.ts'

/** How the seats shall be: whose microphone is open, and whose light says that they have asked. Seats that are not named are nobody's business here. */
export interface Wanted {
  open: ReadonlySet<number>
  lit: ReadonlySet<number>
}

export type Seating = Pick<MicrophoneSettings, 'seats' | 'whilePaused'>

/** Derived from the meeting alone, so that whoever comes to it at any time wants the same. */
export function wanted(meeting: Meeting, seating: Seating): Wanted {
  const speaking = speakingIn(meeting, seating.whilePaused)
  const asking = meeting.phase.name === 'closed' ? [] : [...meeting.waiting, ...meeting.rows.map(({ request }) => request)].filter(isByButton).map(({ delegationId }) => delegationId)
  const [open, lit] = [new Set<number>(), new Set<number>()]
  for (const [seat, who] of seating.seats) {
    if ('delegationId' in who ? who.delegationId === speaking?.delegationId : who.personId === speaking?.personId) open.add(seat)
    else if ('delegationId' in who && asking.includes(who.delegationId)) lit.add(seat)
  }
  return { open, lit }
}

/** The light is that of what the button asks for: the floor in one's own name. */
export const isByButton = ({ capacity }: Pick<FloorRequest, 'capacity'>): boolean => capacity.kind === 'national'

interface Speaking {
  delegationId?: string
  personId?: string
}

/** Whose voice the hall is to hear; null: only the Chair's. */
function speakingIn({ phase, interruption, floor }: Meeting, whilePaused: 'closed' | 'open'): Speaking | null {
  if (phase.name !== 'open') return null
  if (interruption !== null) {
    // O10: an appeal is put to the vote, and nobody speaks on it.
    if (interruption.appeal !== null) return null
    return { delegationId: interruption.speakers.at(-1)?.delegationId ?? interruption.order.delegationId }
  }
  if (floor === null || (floor.timing.pausedAt !== null && whilePaused === 'closed')) return null
  const { holder } = floor
  return holder.kind === 'podium' ? { personId: holder.personId } : { delegationId: holder.request.delegationId }
}
