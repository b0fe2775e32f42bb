import { lazyWithWords } from '#client/react/withWords.ts'

/** It comes with the words of the document once there is a note. */
export const LazyTakeSummary = lazyWithWords('summary', async () => (await import('./TakeSummary.tsx')).TakeSummary)
