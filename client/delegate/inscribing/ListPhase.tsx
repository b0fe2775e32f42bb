import type { ReactNode } from 'react'
import { inscriptionAt } from '#shared/floor/inscribing/inscriptionAt.ts'
import { wayOf } from '#shared/floor/inscribing/ways.ts'
import { useMeeting, useMeetingAt } from '#client/react/hooks.ts'
import { useMine } from '../useMine.ts'
import { ListClosed } from './ListClosed.tsx'
import { ListNotOpen } from './ListNotOpen.tsx'
import { ListOpen } from './ListOpen.tsx'
import { ToTheDesk } from './ToTheDesk.tsx'

/** How the list stands for a delegation that has nothing on it, and what it can do: ask, go to the desk, or wait. */
export function ListPhase(): ReactNode {
  const { id } = useMine()
  const phase = useMeetingAt((meeting, at) => inscriptionAt(meeting, at).phase)
  const way = useMeeting(meeting => wayOf(meeting, id))
  if (phase === 'not-open') return <ListNotOpen />
  if (phase === 'closed') return <ListClosed />
  if (way === 'desk') return <ToTheDesk isOpen={phase !== 'desk-only'} />
  return phase === 'desk-only' ? <ListClosed /> : <ListOpen phase={phase} />
}
