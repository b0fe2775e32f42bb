import type { IconNode } from 'lucide'
import type { ReactNode } from 'react'
import { BASE } from '#client/sync/base.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import './page.css'

interface PageProps {
  icon: IconNode
  /** The icon points somewhere. */
  turns?: boolean
  title: ReactNode
  lead: ReactNode
  /** The way on: to the access code, with the settings of the address, or the same address again. */
  offers?: 'entry' | 'reload'
}

/** A whole window that has one thing to say, and what happens next. */
export function Page({ icon, turns, title, lead, offers }: PageProps): ReactNode {
  return (
    <main className="page">
      <Icon of={icon} turns={turns ?? false} />
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {offers === 'entry' && <a className="btn go" href={`${BASE}enter${location.search}`}><Text of="status.enter" /></a>}
      {offers === 'reload' && <a className="btn go" href={location.pathname + location.search}><Text of="status.reload" /></a>}
    </main>
  )
}
