import { Suspense, type ReactNode } from 'react'
import { lazyWithWords } from '#client/react/withWords.ts'
import type { ImportProps } from './ImportDelegations.tsx'

const ImportDelegations = lazyWithWords('importing', async () => (await import('./ImportDelegations.tsx')).ImportDelegations)

/** Delegations out of a file, loaded with its words when it is first drawn. */
export function ImportHere(props: ImportProps): ReactNode {
  return <Suspense><ImportDelegations {...props} /></Suspense>
}
