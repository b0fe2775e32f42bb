import type { CommandOf } from '../commands.ts'
import { accept, refuse, type Context, type Decision } from '../decision.ts'
import { lacksCheckIn } from '../inscribing/ways.ts'
import { listedAll } from '../listing.ts'
import type { Meeting } from '../model.ts'
import type { FloorRequest } from '../parts.ts'
import { isApprovedByCategory } from '../requesting.ts'
import { GRACE_MS, type Draw } from './draw.ts'
import { evolveDraws } from './evolveDraws.ts'
import { commitmentOf } from './lots.ts'
import { closesAtOf, drawOf } from './readingDraws.ts'

/** What the clock does with a draw, each once. */

/** D4: the head of the log, some seconds after the window closed, is what the lots are drawn with; nobody enters behind it. */
export function cutDraw(meeting: Meeting, { commitment }: CommandOf<'cutDraw'>, { at, version, head }: Context): Decision {
  const draw = openOf(meeting, commitment)
  if (draw === null || draw.cut !== null) return refuse('nothing-changed')
  const closesAt = closesAtOf(meeting.list, draw.openedAt)
  if (closesAt === null || at < closesAt + GRACE_MS) return refuse('cut-not-reached')
  return accept({ type: 'drawCut', commitment, head, closesAt, at, version })
}

/** D6: the seed is revealed. D9: who is approved without the Chair stands on the list at once. */
export function revealDraw(meeting: Meeting, { commitment, seed }: CommandOf<'revealDraw'>, context: Context): Decision {
  const draw = openOf(meeting, commitment)
  if (draw === null) return refuse('nothing-changed')
  if (draw.cut === null) return refuse('cut-not-reached')
  const { at, version, hash } = context
  if (commitmentOf(seed, hash) !== commitment) return refuse('wrong-seed')
  const revealed = { type: 'drawRevealed', commitment, seed, at, version } as const
  const drawn = { ...meeting, draws: evolveDraws(meeting.draws, revealed) }
  return accept(revealed, ...listedAll(drawn, approvedOf(drawn, commitment), context))
}

/** Those of the draw whom the Chair has not to approve: by their category, or because the desk wrote them down. */
function approvedOf(meeting: Meeting, commitment: string): FloorRequest[] {
  return meeting.waiting.filter(request => drawOf(meeting, request)?.commitment === commitment
    && (request.by === 'desk' || (isApprovedByCategory(meeting, request) && !lacksCheckIn(meeting, request))))
}

/** D10: a draw whose seed is lost is void, and held anew among the same entrants. */
export function voidDraw(meeting: Meeting, { commitment }: CommandOf<'voidDraw'>, context: Context): Decision {
  const lost = openOf(meeting, commitment)
  if (lost === null) return refuse('nothing-changed')
  const { at, version } = context
  const draw: Draw = { ...lost, commitment: context.commitment, version, cut: null, insteadOf: commitment }
  return accept({ type: 'drawVoided', commitment, at, version }, { type: 'drawOpened', draw, at })
}

/** The draw of a commitment that is still to be held. */
function openOf({ draws }: Meeting, commitment: string): Draw | null {
  const draw = draws.find(one => one.commitment === commitment)
  return draw?.revealed !== null ? null : draw
}
