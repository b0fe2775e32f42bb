import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { TallyView } from './chartViews.ts'

const COLUMNS = ['requests', 'share-requests', 'statements', 'time', 'share-time', 'over-runs', 'over-time'] as const

/** The same figures as the chart beside it, and those for which it has no bars. On a phone each figure has its name before it. */
export function TallyTable({ titleId, head, views }: { titleId: string; head: 'statistics.category' | 'statistics.region'; views: readonly TallyView[] }): ReactNode {
  return (
    <table className="stat-table stat-tallies" aria-labelledby={titleId}>
      <thead>
        <tr>
          <th scope="col"><Text of={head} /></th>
          {COLUMNS.map(name => <th key={name} scope="col"><Text of={`statistics.${name}`} /></th>)}
        </tr>
      </thead>
      <tbody>
        {views.map(view => (
          <tr key={view.label}>
            <th scope="row">{view.label}</th>
            {COLUMNS.map(name => <td key={name} data-name={t(`statistics.${name}`)}><span className="n">{figureIn(view, name)}</span></td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function figureIn({ bars: [requestsBar, timeBar], requests, statements, time, overRuns, over }: TallyView, name: (typeof COLUMNS)[number]): string | undefined {
  return { requests, 'share-requests': requestsBar?.figure, statements, time, 'share-time': timeBar?.figure, 'over-runs': overRuns, 'over-time': over }[name]
}
