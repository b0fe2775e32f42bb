import type { ReactNode } from 'react'
import { LanguageMenu } from '#client/language/LanguageMenu.tsx'
import { PRODUCT } from '#client/text/product.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { useTitle } from '#client/ui/useTitle.ts'
import { addressOf } from './addressOf.ts'
import { StaffLink } from './StaffLink.tsx'
import '#client/status/page.css'
import './enter.css'
import './staff.css'

interface StaffPageProps {
  title: string
  lead: string
  /** What there is to choose from; without it, one signs in again. */
  children?: ReactNode
}

/** A page of whoever comes back from staff sign-in, with the ways on from there. */
export function StaffPage({ title, lead, children }: StaffPageProps): ReactNode {
  useTitle(t('tab.of', { whose: title, meeting: PRODUCT }))
  return (
    <main className="page enter">
      <LanguageMenu />
      <h1>{title}</h1>
      <p className="lead" aria-live="polite">{lead}</p>
      {children}
      <p className="staff-ways">
        {children === undefined && <StaffLink look="go" />}
        <a className="btn quiet" href={addressOf('/enter')}><Text of="staff.code" /></a>
      </p>
    </main>
  )
}
