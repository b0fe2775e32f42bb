import type { ReactNode } from 'react'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { ConnectionWord } from '#client/status/ConnectionWord.tsx'
import { LocalTime, useTimeZone } from '#client/status/LocalTime.tsx'
import { Notices } from '#client/status/Notices.tsx'
import { RehearsalTag } from '#client/status/RehearsalTag.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatTime } from '#client/text/times.ts'
import { AlsoHere } from './AlsoHere.tsx'
import { ClockError } from './ClockError.tsx'
import { Keys } from './Keys.tsx'
import { UndoneByAnother } from './UndoneByAnother.tsx'

/**
 * Which meeting, who else is at the controls, when it must end, what time it is there, and as whom one works. It stays at the top, and notices cover
 * only what is read: nothing that can be pressed.
 */
export function Top(): ReactNode {
  const { role } = useActor()
  const body = useMeeting(meeting => meeting.plan?.body ?? '')
  const timeZone = useTimeZone()
  const hardEndAt = useMeeting(meeting => (meeting.phase.name === 'closed' ? null : meeting.phase.hardEndAt))
  return (
    <header className="top pad">
      <div className="top-facts">
        <h1 className="what">{body}</h1>
        <RehearsalTag />
        <ConnectionWord />
        <AlsoHere />
        <span className="role">{role === 'secretariat' ? <Text of="chair.as-secretariat" /> : <Text of="chair.as-chair" />}</span>
        {hardEndAt !== null && <span className="ends"><Text of="chair.hard-end" with={{ time: formatTime(hardEndAt, timeZone) }} /></span>}
        <Notices shown={1}><UndoneByAnother /></Notices>
      </div>
      <Keys />
      <p className="timepiece"><LocalTime exact /><ClockError /></p>
    </header>
  )
}
