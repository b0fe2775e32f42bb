import { lazyWithWords } from '#client/react/withWords.ts'
import '#client/ui/fields.css'

/** The dialog of the details, which is loaded only when it is opened: most send their requests as they are. */
export const LateDetails = lazyWithWords('delegateDialogs', async () => (await import('./DetailsDialog.tsx')).DetailsDialog)
