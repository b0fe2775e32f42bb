import { Suspense, type ReactNode } from 'react'
import { lazyWithWords } from '#client/react/withWords.ts'
import { useMeeting } from '#client/react/hooks.ts'

const TextsButton = lazyWithWords('texts', async () => (await import('./TextsButton.tsx')).TextsButton)

/** The way to the texts that everybody may read, once there may be one; until then nothing of it is loaded. */
export function Texts(): ReactNode {
  const isAny = useMeeting(({ heard, phase, rows }) => [...heard.map(({ holder }) => holder), ...(phase.name === 'closed' ? rows : [])].some(one => 'request' in one && one.request.hasText))
  return isAny && <Suspense><TextsButton /></Suspense>
}
