import { lazyWithWords } from '#client/react/withWords.ts'

/** Few read a text, or hand one in: what they need comes then, with its words. */
export const LazyHandIn = lazyWithWords('texts', async () => (await import('./HandInDialog.tsx')).HandInDialog)
export const LazyTextButton = lazyWithWords('texts', async () => (await import('./TextButton.tsx')).TextButton)
