import { CirclePause, OctagonAlert, SearchX } from 'lucide'
import type { ReactNode } from 'react'
import type { Status } from '#client/sync/status.ts'
import { PRODUCT } from '#client/text/product.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { useTitle } from '#client/ui/useTitle.ts'
import { NoSession } from './NoSession.tsx'
import { Page } from './Page.tsx'

interface AwayPageProps {
  /** How the window stands with the server; `broken`: a part of it broke while it was drawn. */
  kind: Status['kind'] | 'broken'
  code?: Status['code']
}

/** There is no meeting in this window, and waiting alone will not change that. */
export function AwayPage({ kind, code = null }: AwayPageProps): ReactNode {
  if (kind === 'broken') return <Page icon={OctagonAlert} title={<Text of="status.broken" />} lead={<Text of="status.broken-lead" />} offers="reload" />
  if (kind === 'refused' && (code === 'no-session' || code === null)) return <NoSession />
  if (kind === 'refused') return <Page icon={OctagonAlert} title={<Text of="status.refused" />} lead={code !== null && t(`code.${code}`)} offers={code === 'malformed' ? 'reload' : 'entry'} />
  if (kind === 'stopped') return <Page icon={CirclePause} title={<Text of="status.stopped" />} lead={<Text of="status.stopped-lead" />} offers="reload" />
  return <Page icon={SearchX} title={<Text of="status.no-meeting" />} lead={<Text of="status.no-meeting-yet" />} offers="entry" />
}

/** No window has this address. */
export function NoPage(): ReactNode {
  useTitle(t('tab.of', { whose: t('status.no-page'), meeting: PRODUCT }))
  return <Page icon={SearchX} title={<Text of="status.no-page" />} lead={<Text of="status.no-page-lead" />} offers="entry" />
}
