import type { ReactNode } from 'react'
import type { Statistics } from '#shared/floor/statistics/statisticsOf.ts'
import { Text } from '#client/text/Text.tsx'
import { formatSpan } from '#client/text/times.ts'
import { count } from './figures.ts'

/** The meeting in a line of figures. */
export function KeyFigures({ all, podium }: Pick<Statistics, 'all' | 'podium'>): ReactNode {
  const figures = [
    ['statistics.requests', count(all.requests)],
    ['statistics.statements', count(all.statements)],
    ['statistics.time', formatSpan(all.usedMs)],
    ['statistics.podium-time', formatSpan(podium.usedMs)],
  ] as const
  return (
    <dl className="stat-figures">
      {figures.map(([name, figure]) => <div key={name}><dt><Text of={name} /></dt><dd><span className="n">{figure}</span></dd></div>)}
    </dl>
  )
}
