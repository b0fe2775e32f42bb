import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import './notices.css'

interface PageProps {
  title: ReactNode
  lead: ReactNode
  /** Offers the way to the access code. */
  offersEntry?: boolean
}

/** A whole window that has one thing to say, and what happens next. */
export function Page({ title, lead, offersEntry = false }: PageProps): ReactNode {
  return (
    <main className="page">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      {offersEntry && <a className="btn go" href={`${import.meta.env.BASE_URL}enter`}><Text of="status.enter" /></a>}
    </main>
  )
}
