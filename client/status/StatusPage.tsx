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
  if (code === 'unknown-meeting') return <Page title={<Text of="status.no-meeting" />} lead={<Text of="status.no-meeting-yet" />} offersEntry />
  if (kind === 'newer-version') return <Page title={<Text of="status.newer" />} lead={<Text of="status.newer-lead" />} />
  if (kind === 'stopped') return <Page title={<Text of="status.stopped" />} lead={<Text of="status.stopped-lead" />} />
  return <Page title={<Text of="status.connecting" />} lead={kind === 'lost' ? <Text of="status.connecting-long" /> : <Text of="status.connecting-lead" />} />
}

function RefusedPage({ code }: { code: Code | null }): ReactNode {
  if (code === 'no-session' || code === null) return <Page title={<Text of="status.no-session" />} lead={<Text of="status.no-session-lead" />} offersEntry />
  return <Page title={<Text of="status.refused" />} lead={t(`code.${code}`)} offersEntry />
}
