import { Suspense, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { lazyWithWords } from '#client/react/withWords.ts'

const CaptionsLink = lazyWithWords('captions', async () => (await import('./CaptionsLink.tsx')).CaptionsLink)

/** The way to the live captions of a meeting that has some; the others load nothing of it. */
export function Captions(): ReactNode {
  const address = useMeeting(meeting => meeting.plan?.captions)
  return address === undefined ? null : <Suspense><CaptionsLink address={address} /></Suspense>
}
