import { Suspense, type ReactNode } from 'react'
import { lazyWithWords } from '#client/react/withWords.ts'

const MyText = lazyWithWords('texts', async () => (await import('./MyText.tsx')).MyText)

/** It comes once there is a request that can have a text. */
export function LazyMyText(of: { requestId: string }): ReactNode {
  return <Suspense><MyText {...of} /></Suspense>
}
