import { lazyWithWords } from '#client/react/withWords.ts'

/** Few are changed by those presiding: what it needs comes then, with the words of the dialog in which a delegation writes it. */
export const LazyNamedSpeaker = lazyWithWords('delegateDialogs', async () => (await import('./NamedSpeaker.tsx')).NamedSpeaker)
