import { lazyWithWords } from '#client/react/withWords.ts'

/** Few open it, so it is loaded then. */
export const LazySpeakerDialog = lazyWithWords('delegateDialogs', async () => (await import('#client/status/speaker/SpeakerDialog.tsx')).SpeakerDialog)
