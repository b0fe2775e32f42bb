import { decide } from '#shared/floor/decide.ts'
import { evolve } from '#shared/floor/evolve.ts'
import { emptyMeeting } from '#shared/floor/model.ts'
import { histories, play, tell } from '#shared/floor/testing/histories.ts'
import type { Moment } from '#shared/floor/testing/moment.ts'
import { holds } from '#shared/floor/testing/property.ts'
import { canonical } from '../canonical.ts'
import { startOf } from '../entry.ts'
import { redact } from '../redact.ts'
import { logOf, MEETING_ID, sha256 } from '../testing/log.ts'
import { headerLine } from './recordHeader.ts'
import { verifyRecord } from './verifyRecord.ts'

/** The same commands, on a log whose head is that of its entries: a draw is cut with it. */
function withHeads(moments: readonly Moment[]): Moment[] {
  let before = emptyMeeting(MEETING_ID)
  let position = startOf(MEETING_ID)
  return moments.map(({ command, context: made }) => {
    const context = { ...made, version: position.version + 1, head: position.head }
    const decision = decide(before, command, context)
    const after = decision.ok ? decision.events.reduce(evolve, before) : before
    const moment: Moment = { before, command, context, decision, after }
    position = logOf([moment], position).at(-1) ?? position
    before = after
    return moment
  })
}

holds('D13 whatever happens in a meeting with a draw, its record verifies', histories, history => {
  const moments = play(history)
  if (moments.every(({ after }) => after.draws.length === 0)) return
  const entries = logOf(withHeads(moments))
  const lines = [headerLine(MEETING_ID, entries.at(-1) ?? startOf(MEETING_ID)), ...entries.map(entry => canonical(redact(entry, 'hall', sha256)))]
  const verdict = verifyRecord([...lines, ''], sha256)
  if (!verdict.ok) throw new Error(`line ${verdict.fault.line}: ${verdict.fault.why}`)
}, { tell })
