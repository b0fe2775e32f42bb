import { TriangleAlert } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import { formatLength } from '#client/text/lengths.ts'
import { Text } from '#client/text/Text.tsx'
import type { PlanDraft } from '../planDraft.ts'
import { timesOf } from '../timesOf.ts'
import { segmentOf, type SegmentDraft } from './segmentDraft.ts'

/** How long the programme takes by its times, and how long the meeting is: where a segment has none, each on it has the time of the podium. */
export function ProgrammeTime({ draft, programme }: { draft: PlanDraft; programme: readonly SegmentDraft[] }): ReactNode {
  const takesMs = programme.map(segmentOf).reduce((sum, { budgetMs, speakers }) => sum + (budgetMs ?? speakers.length * draft.modalities.podiumTimeMs), 0)
  const { from, until } = timesOf(draft)
  if (!Number.isFinite(takesMs)) return null
  const time = formatLength(takesMs)
  if (from === null || until === null || until <= from) return <p className="hint"><Text of="programme.takes" with={{ time }} /></p>
  if (takesMs > until - from) return <p className="amiss"><Icon of={TriangleAlert} /> <Text of="programme.takes-longer" with={{ time, of: formatLength(until - from) }} /></p>
  return <p className="hint"><Text of="programme.takes-of" with={{ time, of: formatLength(until - from) }} /></p>
}
