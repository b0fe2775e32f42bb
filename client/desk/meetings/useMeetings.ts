import { useCallback, useEffect, useState } from 'react'
import { DESK_MEETINGS, deskMeetingsReply, type DeskMeeting } from '#shared/protocol/desk.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { askServer, type Unreached } from '#client/sync/acting/askServer.ts'

/** Asked again so often while somebody looks, ms. A line to each meeting would leave a browser none for anything else. */
const EVERY_MS = 5000

export interface ReadMeetings {
  /** By when they begin; null: not read yet. */
  meetings: readonly DeskMeeting[] | null
  /** By the time of the server. */
  readAt: number
  /** Why they could not be read the last time. */
  no: Unreached | null
  read: () => void
}

/** The meetings of this browser, as they stand. */
export function useMeetings(): ReadMeetings {
  const store = useStore()
  const [known, setKnown] = useState<Pick<ReadMeetings, 'meetings' | 'readAt'>>({ meetings: null, readAt: 0 })
  const [no, setNo] = useState<Unreached | null>(null)
  const read = useCallback(() => {
    void askServer('GET', DESK_MEETINGS, deskMeetingsReply).then(answer => {
      setNo(typeof answer === 'string' ? answer : null)
      if (typeof answer !== 'string') setKnown({ meetings: answer.meetings.toSorted((one, other) => one.plannedStartAt - other.plannedStartAt), readAt: store.now() })
    })
  }, [store])
  useEffect(() => {
    read()
    const again = (): void => void (document.visibilityState === 'visible' && read())
    const timer = setInterval(again, EVERY_MS)
    document.addEventListener('visibilitychange', again)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', again)
    }
  }, [read])
  return { ...known, no, read }
}
