import { CirclePause, Clock, LogIn, RefreshCw, SearchX, WifiOff } from 'lucide'
import { Suspense, type ReactNode } from 'react'
import { useStatus } from '#client/react/hooks.ts'
import { lazyWithWords } from '#client/react/withWords.ts'
import { Text } from '#client/text/Text.tsx'
import { Page } from './Page.tsx'

/** Seldom seen: whoever is let in needs neither it nor its words. */
const RefusedPage = lazyWithWords('codes', async () => (await import('./RefusedPage.tsx')).RefusedPage)

/** Why there is no meeting in this window yet, or no more. */
export function StatusPage(): ReactNode {
  const { kind, code } = useStatus()
  if (kind === 'refused') return code === 'no-session' || code === null ? <SignedOut /> : <Suspense><RefusedPage code={code} /></Suspense>
  if (code === 'unknown-meeting') return <Page icon={SearchX} title={<Text of="status.no-meeting" />} lead={<Text of="status.no-meeting-yet" />} offers="entry" />
  if (kind === 'newer-version') return <Page icon={RefreshCw} title={<Text of="status.newer" />} lead={<Text of="status.newer-lead" />} />
  if (kind === 'stopped') return <Page icon={CirclePause} title={<Text of="status.stopped" />} lead={<Text of="status.stopped-lead" />} offers="reload" />
  if (kind === 'lost') return <Page icon={WifiOff} title={<Text of="status.connecting" />} lead={<Text of="status.connecting-long" />} />
  return <Page icon={Clock} title={<Text of="status.connecting" />} lead={<Text of="status.connecting-lead" />} />
}

function SignedOut(): ReactNode {
  return <Page icon={LogIn} turns title={<Text of="status.no-session" />} lead={<Text of="status.no-session-lead" />} offers="entry" />
}
