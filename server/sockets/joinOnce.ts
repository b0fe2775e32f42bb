import type { JoinReply } from '#shared/protocol/messages.ts'
import type { Measures } from '#server/measures/measures.ts'
import { PUBLIC } from '#server/access/authenticate.ts'
import type { Session } from '#server/access/sessions.ts'
import { accessOf, addressesOf } from './addresses.ts'
import { askedToJoin, join, type Asked, type JoinParts } from './join.ts'
import type { Limits } from './limits.ts'
import type { Line } from './line.ts'
import { cutUnlessIn, type StillInParts } from './stillIn.ts'
import type { Joined } from './types.ts'

export interface EnteringParts extends JoinParts, StillInParts {
  limits: Limits
  measures: Measures
  /** Called when a line is let in, before it hears anything. */
  onJoined: (joined: Joined) => void
  /** Called when it is in, for the first time or again. */
  onEntered: (line: Line) => void
}

const TOO_MANY = { ok: false, code: 'too-many' } as const

/** Lets a socket into a meeting, unless it asks too often. */
export async function joinOnce(line: Line, parts: EnteringParts, message: unknown): Promise<JoinReply> {
  const coming = await comingInMeasure(line, parts, message)
  if (coming !== null) return letIn(line, parts, coming.asked, coming.session)
  parts.measures.joins.refused()
  return TOO_MANY
}

/** What it asks, and by which session; null: it asks too often. What is forged is found so once: that costs most. */
async function comingInMeasure(line: Line, { limits, sessions }: EnteringParts, message: unknown): Promise<{ asked: ReturnType<typeof askedToJoin>; session: Session | null } | null> {
  if (!(await limits.mayJoin(line.id))) return null
  const asked = askedToJoin(message)
  if (!asked.ok) return { asked, session: null }
  const session = asked.accessId === PUBLIC ? null : await sessions.read(line.cookies, asked.meetingId, asked.accessId)
  return session !== null || (await limits.mayJoinOutside()) ? { asked, session } : null
}

/** Lets a line into a meeting, for the first time or into another one. A refused join changes nothing. */
export async function letIn(line: Line, parts: EnteringParts, asked: ReturnType<typeof askedToJoin>, session: Session | null): Promise<JoinReply> {
  const { joins } = parts.measures
  try {
    const reply = asked.ok ? await letInto(line, parts, asked, session) : asked
    joins.joined(reply)
    return reply
  } catch (cause) {
    joins.refused()
    throw cause
  }
}

async function letInto(line: Line, parts: EnteringParts, asked: Asked, session: Session | null): Promise<JoinReply> {
  // Before the session is looked up: if it ends from here on, this line is among those that are cut.
  const access = accessOf(asked.meetingId, asked.accessId)
  line.listenTo([access])
  line.isDoubted = false
  try {
    const { reply, joined, mustComeAnew } = await join(parts, asked, session)
    if (mustComeAnew) line.cut()
    if (joined === null) return reply
    enter(line, parts, joined)
    if (line.isDoubted) await cutUnlessIn(line, parts)
    return line.isOpen ? reply : { ok: false, code: 'no-session' }
  } finally {
    if (!isEntered(line, access)) line.unlisten(access)
  }
}

/** What the line is told goes out after its answer, so nothing falls between the two. */
function enter(line: Line, parts: EnteringParts, joined: Joined): void {
  if (!line.isOpen) return // it left meanwhile; nobody would ever take it off the lists
  parts.onJoined(joined)
  for (const name of line.names) line.unlisten(name)
  line.listenTo(addressesOf(joined.open.meetingId, joined.accessId, joined.actor))
  line.joined = joined
  parts.onEntered(line)
}

function isEntered({ joined }: Line, access: string): boolean {
  return joined !== null && accessOf(joined.open.meetingId, joined.accessId) === access
}
