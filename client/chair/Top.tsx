import type { ReactNode } from 'react'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { ConnectionWord } from '#client/status/ConnectionWord.tsx'
import { LocalTime, useTimeZone } from '#client/status/LocalTime.tsx'
import { Notices } from '#client/status/Notices.tsx'
import { RehearsalTag } from '#client/status/RehearsalTag.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatTime } from '#client/text/times.ts'
import { UndoneByAnother } from './UndoneByAnother.tsx'

/**
 * Which meeting, when it must end, what time it is there, and as whom one works. It stays at the top and has no control: there
 * notices cover nothing that can be pressed.
 */
export function Top(): ReactNode {
  const { role } = useActor()
  const body = useMeeting(meeting => meeting.plan?.body ?? '')
  const timeZone = useTimeZone()
  const hardEndAt = useMeeting(meeting => (meeting.phase.name === 'closed' ? null : meeting.phase.hardEndAt))
  return (
    <header className="top pad">
      <span className="what">{body}</span>
      <RehearsalTag />
      <ConnectionWord />
      <span className="role">{role === 'secretariat' ? <Text of="chair.as-secretariat" /> : <Text of="chair.as-chair" />}</span>
      {hardEndAt !== null && <span className="ends"><Text of="chair.hard-end" with={{ time: formatTime(hardEndAt, timeZone) }} /></span>}
      <LocalTime exact />
      <Notices shown={1}><UndoneByAnother /></Notices>
    </header>
  )
}
