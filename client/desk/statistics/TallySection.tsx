import { useId, type ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { BarsChart } from './BarsChart.tsx'
import type { TallyView } from './chartViews.ts'
import { Legend } from './Legend.tsx'
import { LOOKS } from './looks.ts'
import { TallyTable } from './TallyTable.tsx'

/** For the longest word of a name in any of the languages, px. */
const NAMES_PX = 192

const SERIES = [{ look: 'hatched', name: 'statistics.share-requests' }, { look: 'full', name: 'statistics.share-time' }] as const

interface TallySectionProps {
  title: 'statistics.by-category' | 'statistics.by-region'
  lead: 'statistics.by-category-lead' | 'statistics.by-region-lead'
  head: 'statistics.category' | 'statistics.region'
  views: readonly TallyView[]
}

/** Who was heard for how long against how many asked: two bars for each, and a table. */
export function TallySection({ title, lead, head, views }: TallySectionProps): ReactNode {
  const titleId = useId()
  return (
    <section className="stat" aria-labelledby={titleId}>
      <h3 id={titleId}><Text of={title} /></h3>
      <p className="hint"><Text of={lead} /></p>
      <div className="stat-drawn"><Legend of={SERIES} /><BarsChart rows={views} looks={LOOKS} namesPx={NAMES_PX} /></div>
      <TallyTable titleId={titleId} head={head} views={views} />
    </section>
  )
}
