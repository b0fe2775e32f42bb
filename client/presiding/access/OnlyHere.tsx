import { TriangleAlert } from 'lucide'
import type { ReactNode } from 'react'
import { BASE } from '#client/sync/base.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { isOnlyHere } from './isOnlyHere.ts'

/** Before a card is issued that leads nowhere: it bears the address of this window, and some are of this machine alone. */
export function OnlyHere(): ReactNode {
  const { hostname, host } = new URL(BASE)
  if (!isOnlyHere(hostname)) return null
  return <p className="only-here"><Icon of={TriangleAlert} /><span><Text of="access.only-here" with={{ host }} /></span></p>
}
