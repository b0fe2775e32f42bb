import type * as z from 'zod/mini'
import type { screenRefusal, ScreenSignReply } from '#shared/protocol/screens.ts'
import { screenSign, screenSteer, type ScreenSign, type ScreenSteerReply } from '#shared/protocol/screensAsked.ts'
import { behindOf, ON_ITS_WAY_MS } from '#server/screens/behindOf.ts'
import type { Screens } from '#server/screens/screens.ts'
import { signed } from '#server/screens/signed.ts'
import { steered } from '#server/screens/steered.ts'
import { accessOf } from './addresses.ts'
import { asText } from './asText.ts'
import type { Limits } from './limits.ts'
import type { Line } from './line.ts'
import type { Joined } from './types.ts'
import { valueIn } from './valueIn.ts'

export interface ScreeningParts {
  limits: Limits
  screens: Screens
  now: () => number
  screenLostMs: number
  /** Called when a screen says by its line that it is up, in the order they come. */
  onSigned: (line: Line, joined: Joined, sign: ScreenSign) => void
}

const no = (code: z.infer<typeof screenRefusal>['code']): z.infer<typeof screenRefusal> => ({ ok: false, code })
/** The longest, as JSON: a message of a screen, every letter of it written as a number. */
const MOST_CHARACTERS = 4000

function read(message: unknown): unknown {
  const text = asText(message)
  return text === null || text.length > MOST_CHARACTERS ? null : valueIn(text, message)
}

/**
 * `screen:sign`. All screens have one code, so that each speaks of itself is trusted. Rejects with `StoreAway`.
 * @param line by which it is up for as long as that lives; null where it came without one
 */
export async function signFrom({ limits, screens, now, screenLostMs: lostMs, onSigned }: ScreeningParts, joined: Joined | null, message: unknown, line: Line | null): Promise<ScreenSignReply> {
  if (joined === null) return no('not-joined')
  const { open: { meetingId, standing }, accessId } = joined
  if (!(await limits.maySign(accessOf(meetingId, accessId)))) return no('too-many')
  const parsed = screenSign.safeParse(read(message))
  if (!parsed.success) return no('malformed')
  const at = now()
  if (line !== null) onSigned(line, joined, parsed.data)
  const behind = behindOf(standing, parsed.data.version, at - ON_ITS_WAY_MS)
  if (!(await screens.change(meetingId, board => signed(board, parsed.data, { at, behind, lostMs })))) return no('too-many')
  return { ok: true, isHeld: line !== null }
}

/** `screen:steer`. Rejects with `StoreAway`. */
export async function steerFrom({ limits, screens, now }: ScreeningParts, joined: Joined | null, message: unknown): Promise<ScreenSteerReply> {
  if (joined === null) return no('not-joined')
  const { open: { meetingId }, accessId } = joined
  if (!(await limits.maySteer(accessOf(meetingId, accessId)))) return no('too-many')
  const parsed = screenSteer.safeParse(read(message))
  if (!parsed.success) return no('malformed')
  return (await screens.change(meetingId, board => steered(board, parsed.data, now()))) ? { ok: true } : no('not-found')
}
