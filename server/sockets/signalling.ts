import { signalMessage, type SignalMessage, type SignalReply } from '#shared/protocol/signals.ts'
import { accessOf } from './addresses.ts'
import type { Limits } from './limits.ts'
import type { Joined } from './types.ts'

export interface SignallingParts {
  limits: Limits
  /** Called with what a booth says; rejects with `StoreAway` when the other nodes could not be told. */
  onSignal: (joined: Joined, message: SignalMessage) => Promise<void>
}

/** `booth:signal`: so often, until the meeting is closed. To take back is allowed after that too, and five times as often. Nothing of it is written anywhere. */
export async function signalFrom({ limits, onSignal }: SignallingParts, joined: Joined | null, message: unknown): Promise<SignalReply> {
  if (joined === null) return { ok: false, code: 'not-joined' }
  const { open, accessId } = joined
  const parsed = signalMessage.safeParse(message)
  if (!parsed.success) return { ok: false, code: 'malformed' }
  if (parsed.data.isOn && open.standing.meeting.phase.name === 'closed') return { ok: false, code: 'not-permitted' }
  if (!(await limits.maySignal(accessOf(open.meetingId, accessId), parsed.data.isOn))) return { ok: false, code: 'too-many' }
  await onSignal(joined, parsed.data)
  return { ok: true }
}
