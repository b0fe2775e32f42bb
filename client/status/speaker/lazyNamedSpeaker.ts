import { lazyWithWords } from '#client/react/withWords.ts'

/** Few are changed: what it needs comes then, for those presiding with the words in which a delegation writes it. */
export const LazyNamedSpeaker = lazyWithWords('delegateDialogs', async () => (await import('./NamedSpeaker.tsx')).NamedSpeaker)
