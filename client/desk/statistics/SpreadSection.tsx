import { useId, type ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { BarsChart } from './BarsChart.tsx'
import type { RowView } from './chartViews.ts'

/** For names that are figures, px. */
const NAMES_PX = 64

/** How many took how long: bars and a table under a line that says the whole of it. */
export function SpreadSection({ title, lead, head, views }: { title: 'statistics.waits' | 'statistics.overs'; lead: ReactNode; head: 'statistics.minutes' | 'statistics.seconds'; views: readonly RowView[] }): ReactNode {
  const titleId = useId()
  return (
    <section className="stat" aria-labelledby={titleId}>
      <h3 id={titleId}><Text of={title} /></h3>
      <p>{lead}</p>
      <div className="stat-drawn"><BarsChart rows={views} looks={['full']} namesPx={NAMES_PX} /></div>
      <table className="stat-table" aria-labelledby={titleId}>
        <thead><tr><th scope="col"><Text of={head} /></th><th scope="col"><Text of="statistics.statements" /></th></tr></thead>
        <tbody>{views.map(({ label, bars: [bar] }) => <tr key={label}><th scope="row"><span className="n">{label}</span></th><td><span className="n">{bar?.figure}</span></td></tr>)}</tbody>
      </table>
    </section>
  )
}
