import type { ReactNode } from 'react'
import { isCheckedIn, wayOf } from '#shared/floor/inscribing/ways.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { useMine } from '../useMine.ts'

/** Beside the button of who must be checked in: that it is needed, or done. */
export function CheckIn(): ReactNode {
  const { id } = useMine()
  const isNeeded = useMeeting(meeting => wayOf(meeting, id) === 'checked-in')
  const isDone = useMeeting(meeting => isCheckedIn(meeting, id))
  if (!isNeeded) return null
  return <p className="effect">{isDone ? <Text of="inscribing.checked-in" /> : <Text of="inscribing.check-in-too" />}</p>
}
