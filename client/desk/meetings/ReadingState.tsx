import type { ReactNode } from 'react'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { noWords } from '../noWords.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime } from '#client/text/times.ts'
import type { ReadMeetings } from './useMeetings.ts'

/** Whether the meetings are known: on their way, none, or why they could not be read and of when what stands there is. */
export function ReadingState({ of: { meetings, readAt, no, read } }: { of: ReadMeetings }): ReactNode {
  const timeZone = useTimeZone()
  return (
    <div className="reading-state" aria-live="polite">
      {meetings === null && no === null && <p className="hint"><Text of="desk-window.reading" /></p>}
      {meetings?.length === 0 && no === null && <p className="hint"><Text of="meetings.none" /></p>}
      {no !== null && (
        <>
          <p className="amiss">{noWords(no)}{meetings !== null && <> <Text of="meetings.as-at" with={{ time: formatExactTime(readAt, timeZone) }} /></>}</p>
          <Button onClick={read}><Text of="desk-window.again" /></Button>
        </>
      )}
    </div>
  )
}
