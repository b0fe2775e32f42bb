import { describe } from 'vitest'
import { bandOf } from './bandOf.ts'
import type { Row } from './parts.ts'
import { play, tell } from './testing/histories.ts'
import { placeOnList } from './reading.ts'
import { presses, type Press } from './testing/presses.ts'
import { holds } from './testing/property.ts'

/** Lists on which much is moved by hand and many are absent. */
const absences = presses(10, 60, ['ask', 'askInReply', 'askAsDignitary', 'approveSeveral', 'move', 'absent'])

describe('in any history', () => {
  holds('L14 nobody comes to stand further up by an absence, and the end of the band is behind all of it', absences, history => {
    for (const { before, command, decision, after } of play(underWay(history))) {
      if (command.type !== 'markAbsent' || command.outcome === 'struck' || !decision.ok) continue
      const [from, to] = [before, after].map(meeting => placeOnList(meeting, command.requestId) ?? 0)
      if (from === undefined || to === undefined || to < from) throw new Error(`${command.requestId} came from ${from} to ${to}`)
      const row = after.rows[to - 1]
      const isOfBand = ({ request, slot }: Row): boolean => row !== undefined && bandOf(after, request) === bandOf(after, row.request) && slot === row.slot
      if (command.outcome === 'end-of-band' && after.rows.slice(to).some(isOfBand)) throw new Error(`${command.requestId} is not the last of its band`)
      // L26: two that keep together count as one that followed.
      const followed = after.rows.slice(from - 1, to - 1)
      const isOne = followed.every(({ beforeId }, index) => index === followed.length - 1 || beforeId === followed[index + 1]?.request.requestId)
      if (command.outcome === 'next' && to > from + 1 && !isOne) throw new Error(`${command.requestId} fell from ${from} to ${to}`)
    }
  }, { tell: history => tell(underWay(history)) })
})

/** A floor segment is under way and the list open (see `play`). */
function underWay([first, ...others]: readonly Press[]): Press[] {
  return first === undefined ? [] : [{ ...first, which: 1 }, ...others]
}
