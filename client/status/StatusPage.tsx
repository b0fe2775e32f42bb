import { Clock, RefreshCw, WifiOff } from 'lucide'
import { Suspense, type ReactNode } from 'react'
import { useStatus } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { AwayPage } from './awayByNeed.ts'
import { Page } from './Page.tsx'

/** Why there is no meeting in this window yet, or no more. What is said while no server answers is there beforehand. */
export function StatusPage(): ReactNode {
  const { kind, code } = useStatus()
  if (kind === 'refused' || kind === 'stopped' || code === 'unknown-meeting') return <Suspense><AwayPage kind={kind} code={code} /></Suspense>
  if (kind === 'newer-version') return <Page icon={RefreshCw} title={<Text of="status.newer" />} lead={<Text of="status.newer-lead" />} />
  if (kind === 'lost') return <Page icon={WifiOff} title={<Text of="status.connecting" />} lead={<Text of="status.connecting-long" />} />
  return <Page icon={Clock} title={<Text of="status.connecting" />} lead={<Text of="status.connecting-lead" />} />
}
