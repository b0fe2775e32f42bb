import { CirclePause, Clock, LogIn, OctagonAlert, RefreshCw, SearchX, WifiOff } from 'lucide'
import type { ReactNode } from 'react'
import type { Code } from '#shared/protocol/codes.ts'
import { useStatus } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { Page } from './Page.tsx'

/** Why there is no meeting in this window yet, or no more. */
export function StatusPage(): ReactNode {
  const { kind, code } = useStatus()
  if (kind === 'refused') return <RefusedPage code={code} />
  if (code === 'unknown-meeting') return <Page icon={SearchX} title={<Text of="status.no-meeting" />} lead={<Text of="status.no-meeting-yet" />} offers="entry" />
  if (kind === 'newer-version') return <Page icon={RefreshCw} title={<Text of="status.newer" />} lead={<Text of="status.newer-lead" />} />
  if (kind === 'stopped') return <Page icon={CirclePause} title={<Text of="status.stopped" />} lead={<Text of="status.stopped-lead" />} offers="reload" />
  if (kind === 'lost') return <Page icon={WifiOff} title={<Text of="status.connecting" />} lead={<Text of="status.connecting-long" />} />
  return <Page icon={Clock} title={<Text of="status.connecting" />} lead={<Text of="status.connecting-lead" />} />
}

function RefusedPage({ code }: { code: Code | null }): ReactNode {
  if (code === 'no-session' || code === null) return <Page icon={LogIn} title={<Text of="status.no-session" />} lead={<Text of="status.no-session-lead" />} offers="entry" />
  return <Page icon={OctagonAlert} title={<Text of="status.refused" />} lead={t(`code.${code}`)} offers={code === 'malformed' ? 'reload' : 'entry'} />
}
