import { decide } from '#shared/floor/decide.ts'
import { evolve } from '#shared/floor/evolve.ts'
import { emptyMeeting } from '#shared/floor/model.ts'
import { histories, play, tell } from '#shared/floor/testing/histories.ts'
import type { Moment } from '#shared/floor/testing/moment.ts'
import { holds } from '#shared/floor/testing/property.ts'
import { startOf } from '../entry.ts'
import { logOf, MEETING_ID, sha256 } from '../testing/log.ts'
import { linesFor } from './testing/linesFor.ts'
import { tamperings } from './testing/tamperings.ts'
import { verifyRecord } from './verifyRecord.ts'

const READERS = ['hall', 'delegations', 'presiding', 'own:cuba', 'own:iran'] as const

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

holds('D13 whatever happens in a meeting with a draw, every reader’s record of it verifies', histories, history => {
  const moments = play(history)
  if (moments.every(({ after }) => after.draws.length === 0)) return
  const entries = logOf(withHeads(moments))
  for (const audience of READERS) {
    const verdict = verifyRecord(linesFor(entries, audience), sha256, entries.at(-1))
    if (!verdict.ok) throw new Error(`${audience}, entry ${verdict.fault.version}: ${verdict.fault.why}`)
  }
}, { tell })

holds('an entry less, more, elsewhere or of another is named, whoever reads the record', histories, history => {
  const entries = logOf(withHeads(play(history)))
  if (entries.length < 3) return
  const at = 1 + (history.length % (entries.length - 2))
  const turn = entries.length + history.length
  const audience = READERS[turn % READERS.length] ?? 'hall'
  const all = tamperings(linesFor(entries, audience), at)
  const [what, version, tampered] = all[turn % all.length] ?? ['', 0, []]
  const verdict = verifyRecord(tampered, sha256, entries.at(-1))
  if (verdict.ok || verdict.fault.version !== version) throw new Error(`${audience}: ${what}: ${JSON.stringify(verdict)}, and not entry ${version}`)
}, { tell })
