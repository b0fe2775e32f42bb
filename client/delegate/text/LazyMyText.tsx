import { Suspense, type ReactNode } from 'react'
import { lazyWithWords } from '#client/react/withWords.ts'
import { useShow } from '#client/ui/Above.tsx'

const MyText = lazyWithWords('texts', async () => (await import('./MyText.tsx')).MyText)
const HandInDialog = lazyWithWords('texts', async () => (await import('#client/status/texts/HandInDialog.tsx')).HandInDialog)

/** It comes once there is a request that can have a text. */
export function LazyMyText({ requestId }: { requestId: string }): ReactNode {
  const show = useShow()
  return <Suspense><MyText requestId={requestId} onChange={() => show(close => <HandInDialog requestId={requestId} onClose={close} />)} /></Suspense>
}
