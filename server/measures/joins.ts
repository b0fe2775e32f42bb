import type { JoinReply } from '#shared/protocol/messages.ts'
import { countOne, showCounts, type Shown } from './shown.ts'

const OUTCOMES = ['up-to-date', 'tail', 'whole', 'refused'] as const
type Outcome = (typeof OUTCOMES)[number]

/** How windows came in. */
export interface Joins {
  joined: (reply: JoinReply) => void
  /** It was not looked at. */
  refused: () => void
}

export function measureJoins(shown: Shown): Joins {
  const joins = new Map<string, number>(OUTCOMES.map(outcome => [outcome, 0]))
  showCounts(shown, { name: 'rostrum_joins_total', help: 'Joins of windows, by what they were sent: nothing new, the entries since, or the whole meeting.' }, 'outcome', () => joins)
  return { joined: reply => countOne(joins, outcomeOf(reply)), refused: () => countOne(joins, 'refused' satisfies Outcome) }
}

function outcomeOf(reply: JoinReply): Outcome {
  if (!reply.ok) return 'refused'
  if (reply.meeting !== null) return 'whole'
  return reply.items.length > 0 ? 'tail' : 'up-to-date'
}
