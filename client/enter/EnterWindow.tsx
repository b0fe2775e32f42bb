import { useEffect, useState, type ReactNode } from 'react'
import { keptPlace } from '#client/status/keptPlace.ts'
import { CodeForm } from './CodeForm.tsx'

/** The way in. Where the installed app begins (`/start`, see app.webmanifest), it is the window that was last open, if there is one: that says itself when its session is over. */
export function EnterWindow({ code }: { code: string | null }): ReactNode {
  const [place] = useState(() => (code === null && location.pathname.endsWith('/start') ? keptPlace() : null))
  useEffect(() => {
    if (place !== null) location.replace(place)
  }, [place])
  return place === null ? <CodeForm code={code} /> : null
}
