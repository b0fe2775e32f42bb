import { OctagonAlert } from 'lucide'
import type { ReactNode } from 'react'
import type { Code } from '#shared/protocol/codes.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { Page } from './Page.tsx'

/** The server does not let this window in, and says why. */
export function RefusedPage({ code }: { code: Code }): ReactNode {
  return <Page icon={OctagonAlert} title={<Text of="status.refused" />} lead={t(`code.${code}`)} offers={code === 'malformed' ? 'reload' : 'entry'} />
}
