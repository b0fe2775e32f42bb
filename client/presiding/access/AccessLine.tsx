import { Suspense, useState, type ReactNode } from 'react'
import { useActor } from '#client/react/hooks.ts'
import { lazyWithWords, withWords } from '#client/react/withWords.ts'
import { Text } from '#client/text/Text.tsx'

const AccessDialog = lazyWithWords('access', () => withWords('devices', () => withWords('finding', async () => (await import('./AccessDialog.tsx')).AccessDialog)))

/** The ways to the access codes of the meeting and to its desk: for its secretariat alone. */
export function AccessLine(): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const { role } = useActor()
  if (role !== 'secretariat') return null
  return (
    <>
      <button id="access" type="button" className="link" aria-haspopup="dialog" onClick={() => setOpen(true)}><Text of="chair.access" /></button>
      <a className="link" href="desk"><Text of="chair.desk" /></a>
      {isOpen && <Suspense><AccessDialog onDone={() => setOpen(false)} /></Suspense>}
    </>
  )
}
