import { lazy } from 'react'

/** Few open it, so it is loaded then. */
export const LazySpeakerDialog = lazy(async () => ({ default: (await import('./SpeakerDialog.tsx')).SpeakerDialog }))
