import { SearchX } from 'lucide'
import { Suspense, type ReactNode } from 'react'
import { lazyWithWords } from '#client/react/withWords.ts'
import { Page } from '#client/status/Page.tsx'
import { PRODUCT } from '#client/text/product.ts'
import { t } from '#client/text/t.ts'
import { Text } from '#client/text/Text.tsx'
import { useTitle } from '#client/ui/useTitle.ts'
import { show } from './showWindow.tsx'
import { StartAgain } from './StartAgain.tsx'

const EnterWindow = lazyWithWords('enter', async () => (await import('./enter/EnterWindow.tsx')).EnterWindow)

/** Shows the way in; with a code that came with the address, it is used at once. Returns what takes it away again. */
export function showEntry(code: string | null): () => void {
  return show(<Suspense><EnterWindow code={code} /></Suspense>)
}

/** Says that no window has this address. */
export function showNoPage(): () => void {
  return show(<NoPage />)
}

function NoPage(): ReactNode {
  useTitle(t('tab.of', { whose: t('status.no-page'), meeting: PRODUCT }))
  return <Page icon={SearchX} title={<Text of="status.no-page" />} lead={<Text of="status.no-page-lead" />} offers="entry" />
}

/** Says that a part of the program did not arrive. */
export function showStartAgain(cause: unknown): () => void {
  console.error(cause)
  return show(<StartAgain />)
}
