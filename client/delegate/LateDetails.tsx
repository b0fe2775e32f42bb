import { Suspense, type ReactNode } from 'react'
import { lazyWithWords } from '#client/react/withWords.ts'
import type { DetailsDialogProps } from './DetailsDialog.tsx'
import '#client/ui/fields.css'

const DetailsDialog = lazyWithWords('delegateDialogs', async () => (await import('./DetailsDialog.tsx')).DetailsDialog)

/** The dialog of the details, which is loaded only when it is opened: most send their requests as they are. */
export function LateDetails(props: DetailsDialogProps): ReactNode {
  return <Suspense><DetailsDialog {...props} /></Suspense>
}
