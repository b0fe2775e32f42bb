import { useId, type ReactNode } from 'react'
import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts'
import { LANGUAGES } from '#client/text/languages.ts'
import { spoken } from '#client/text/speaking.ts'
import { FigureOnLeft, FigureOnRight } from './BarFigure.tsx'
import type { RowView } from './chartViews.ts'
import { Hatching } from './Hatching.tsx'
import { fillOf, type Look } from './looks.ts'

interface BarsProps {
  rows: readonly RowView[]
  /** One for each bar of a row. */
  looks: readonly Look[]
  /** What the names of the rows need, px. */
  namesPx: number
}

const BAR_PX = 18
const GAP_PX = 18
/** Where there is nothing a line stands, for its figure to stand at. */
const LEAST_PX = 1
/** For the figure behind the longest bar. */
const FIGURE_PX = 56

/** From nothing to the longest bar. Where all are nothing there is an extent all the same: without one they would stand in the middle. */
const DOMAIN: [number, (longest: number) => number] = [0, longest => (longest === 0 ? 1 : longest)]

/** Lying bars with their figures at their ends. Whoever listens has the table beside it; nothing in here moves or answers to a pointer. */
export function BarsChart({ rows, looks, namesPx }: BarsProps): ReactNode {
  const hatchingId = useId()
  const turns = LANGUAGES[spoken().language].dir === 'rtl'
  const margin = { top: 0, bottom: 0, left: turns ? FIGURE_PX : 0, right: turns ? 0 : FIGURE_PX }
  return (
    <div className="stat-chart" aria-hidden="true">
      <BarChart
        data={rows} layout="vertical" margin={margin} barSize={BAR_PX} barGap={2} accessibilityLayer={false} responsive
        style={{ inlineSize: '100%', blockSize: rows.length * (looks.length * (BAR_PX + 2) + GAP_PX) }}
      >
        <Hatching id={hatchingId} />
        <XAxis type="number" hide reversed={turns} domain={DOMAIN} />
        <YAxis type="category" dataKey="label" width={namesPx} orientation={turns ? 'right' : 'left'} interval={0} tickLine={false} tick={{ fontSize: 14, fill: 'var(--ink)' }} />
        {looks.map((look, index) => (
          <Bar key={look} className="stat-bar" dataKey={(row: RowView) => row.bars[index]?.value ?? 0} fill={fillOf(look, hatchingId)} minPointSize={LEAST_PX} isAnimationActive={false} activeBar={false}>
            <LabelList dataKey={(row: RowView) => row.bars[index]?.figure ?? ''} content={turns ? FigureOnLeft : FigureOnRight} />
          </Bar>
        ))}
      </BarChart>
    </div>
  )
}
