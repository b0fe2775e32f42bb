import { Captions as Lines } from 'lucide'
import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { Icon } from '#client/ui/Icon.tsx'
import './captions.css'

/** Leads to another host, and says so before: nothing of this window asks that host for anything, and it is not told whence one came. */
export function CaptionsLink({ address }: { address: string }): ReactNode {
  if (!URL.canParse(address)) return null // what is an address to the server need not be one to this browser
  return (
    <nav className="captions" aria-label={t('captions.link')}>
      <a href={address} target="_blank" rel="noopener noreferrer">
        <Icon of={Lines} /><b><Text of="captions.link" /></b> <small><Text of="captions.where" with={{ host: new URL(address).host }} /></small>
      </a>
    </nav>
  )
}
