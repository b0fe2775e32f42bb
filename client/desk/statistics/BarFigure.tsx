import type { ReactElement } from 'react'
import type { LabelProps } from 'recharts'

const BESIDE_PX = 7

/** The figure at the end of a bar that grows to the right. */
export function FigureOnRight({ x, y, width, height, value }: LabelProps): ReactElement {
  return <text x={Math.max(Number(x), Number(x) + Number(width)) + BESIDE_PX} y={Number(y) + Number(height) / 2} dy=".36em" textAnchor="start">{String(value)}</text>
}

/** The same where the bars grow to the left. */
export function FigureOnLeft({ x, y, width, height, value }: LabelProps): ReactElement {
  return <text x={Math.min(Number(x), Number(x) + Number(width)) - BESIDE_PX} y={Number(y) + Number(height) / 2} dy=".36em" textAnchor="end">{String(value)}</text>
}
