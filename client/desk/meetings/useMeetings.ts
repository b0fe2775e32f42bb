import { useCallback, useEffect, useState } from 'react'
import { DESK_MEETINGS, deskMeetingsReply, type DeskMeeting } from '#shared/protocol/desk.ts'
import { askServer, type Unreached } from '#client/sync/acting/askServer.ts'

/** The meetings of this browser, by the day on which they begin; `no`: why they could not be read. */
export function useMeetings(): { meetings: readonly DeskMeeting[]; no: Unreached | null; read: () => void } {
  const [meetings, setMeetings] = useState<readonly DeskMeeting[]>([])
  const [no, setNo] = useState<Unreached | null>(null)
  const read = useCallback(() => {
    void askServer('GET', DESK_MEETINGS, deskMeetingsReply).then(answer => {
      setNo(typeof answer === 'string' ? answer : null)
      if (typeof answer !== 'string') setMeetings(answer.meetings.toSorted((one, other) => one.plannedStartAt - other.plannedStartAt))
    })
  }, [])
  useEffect(read, [read])
  return { meetings, no, read }
}
