import type { ReactNode } from 'react'
import { Stale } from '../../Stale.tsx'

/** As on the usual drawing: how old the news is while the line is down. */
export function Corner(): ReactNode {
  return <div className="aside"><Stale /></div>
}
