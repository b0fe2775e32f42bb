import type { ReactNode } from 'react'
import type { ScreenView } from '#shared/protocol/screens.ts'
import { ClockFace } from './ClockFace.tsx'
import { ListWall } from './ListWall.tsx'
import { Announcement } from './Announcement.tsx'
import { NamePlate } from './NamePlate.tsx'
import './over.css'

interface OverProps {
  view: ScreenView
  message: string | null
  /** It says who it is. */
  isNamed: boolean
  name: string | null
  number: number | null
}

/** What lies over the usual drawing of a screen, the most urgent uppermost. */
export function Over({ view, message, isNamed, name, number }: OverProps): ReactNode {
  return (
    <>
      {view === 'list' && <ListWall />}
      {view === 'clock' && <ClockFace />}
      {message !== null && <Announcement text={message} />}
      {isNamed && <NamePlate name={name} number={number} />}
    </>
  )
}
