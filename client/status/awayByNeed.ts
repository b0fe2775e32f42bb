import { lazyWithWords } from '#client/react/withWords.ts'

/** Seldom seen: whoever is let in needs neither it nor its words. */
export const AwayPage = lazyWithWords('away', async () => (await import('./AwayPage.tsx')).AwayPage)
