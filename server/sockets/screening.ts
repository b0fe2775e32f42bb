import { isPresiding } from '#shared/floor/isPresiding.ts'
import type { ScreenReply } from '#shared/protocol/screens.ts'
import { screenSign, screenSteer } from '#shared/protocol/screensAsked.ts'
import { behindOf } from '#server/screens/behindOf.ts'
import type { Screens } from '#server/screens/screens.ts'
import { signed } from '#server/screens/signed.ts'
import { steered } from '#server/screens/steered.ts'
import { accessOf } from './addresses.ts'
import type { Limits } from './limits.ts'
import type { Joined } from './types.ts'

export interface ScreeningParts {
  limits: Limits
  screens: Screens
  now: () => number
  screenLostMs: number
}

const no = (code: Extract<ScreenReply, { ok: false }>['code']): ScreenReply => ({ ok: false, code })

/** `screen:sign`: of screens alone, and only of itself. Rejects with `StoreAway`. */
export async function signFrom({ limits, screens, now, screenLostMs: lostMs }: ScreeningParts, joined: Joined | null, message: unknown): Promise<ScreenReply> {
  if (joined === null) return no('not-joined')
  const { open: { meetingId, standing }, accessId, actor } = joined
  if (actor.role !== 'screen') return no('not-permitted')
  const parsed = screenSign.safeParse(message)
  if (!parsed.success) return no('malformed')
  if (!(await limits.maySign(accessOf(meetingId, accessId)))) return no('too-many')
  const at = now()
  const behind = behindOf(standing, parsed.data.version, at)
  return (await screens.change(meetingId, board => signed(board, parsed.data, { at, behind, lostMs }))) ? { ok: true } : no('too-many')
}

/** `screen:steer`: of those presiding alone. Rejects with `StoreAway`. */
export async function steerFrom({ limits, screens, now }: ScreeningParts, joined: Joined | null, message: unknown): Promise<ScreenReply> {
  if (joined === null) return no('not-joined')
  const { open: { meetingId }, accessId, actor } = joined
  if (!isPresiding(actor.role)) return no('not-permitted')
  const parsed = screenSteer.safeParse(message)
  if (!parsed.success) return no('malformed')
  if (!(await limits.maySteer(accessOf(meetingId, accessId)))) return no('too-many')
  return (await screens.change(meetingId, board => steered(board, parsed.data, now()))) ? { ok: true } : no('not-found')
}
