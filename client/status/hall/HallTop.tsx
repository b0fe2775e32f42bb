import type { ReactNode } from 'react'
import { currentSegment } from '#shared/floor/reading.ts'
import { LanguageMenu } from '#client/language/LanguageMenu.tsx'
import { useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { ConnectionWord } from '#client/status/ConnectionWord.tsx'
import { LocalTime } from '#client/status/LocalTime.tsx'
import { useKeptPlace } from '#client/status/useKeptPlace.ts'
import { RehearsalTag } from '#client/status/RehearsalTag.tsx'
import './hall.css'

/** The upper edge of a window that follows: whose it is, how the line stands, where the meeting is, what time it is there. */
export function HallTop({ children }: { children: ReactNode }): ReactNode {
  useKeptPlace()
  const segment = useMeeting(meeting => currentSegment(meeting)?.title ?? null)
  return (
    <header className="top pad">
      {children}
      <ConnectionWord />
      {segment !== null && <span className="where"><Own of={segment} /></span>}
      <RehearsalTag />
      <LanguageMenu />
      <LocalTime />
    </header>
  )
}
