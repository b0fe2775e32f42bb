import { Suspense, useEffect, useState, type ReactNode } from 'react'
import { lazyWithWords } from '#client/react/withWords.ts'
import { keptPlace } from '#client/status/keptPlace.ts'
import { takeSignedOut } from '#client/status/devices/signedOut.ts'
import { CodeForm } from './CodeForm.tsx'
import { staffOutcomeOf } from './staffOutcome.ts'

const StaffEntry = lazyWithWords('staff', async () => (await import('./StaffEntry.tsx')).StaffEntry)

/** The way in. Where the installed app begins (`/start`, see app.webmanifest), it is the window that was last open, if there is one: that says itself when its session is over. */
export function EnterWindow({ code }: { code: string | null }): ReactNode {
  const [place] = useState(() => (code === null && location.pathname.endsWith('/start') ? keptPlace() : null))
  const [signedOut] = useState(takeSignedOut)
  useEffect(() => {
    if (place !== null) location.replace(place)
  }, [place])
  const [outcome] = useState(() => (code === null ? staffOutcomeOf(location.search) : null))
  if (place !== null) return null
  return outcome === null ? <CodeForm code={code} signedOut={signedOut} /> : <Suspense><StaffEntry outcome={outcome} /></Suspense>
}
