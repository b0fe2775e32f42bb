import type { ReactNode } from 'react'
import { Notices } from '#client/status/Notices.tsx'
import { RoomBand } from '#client/status/hall/RoomBand.tsx'
import { useKeptPlace } from '#client/status/useKeptPlace.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useCalls } from './call/useCalls.ts'
import { Above } from '#client/ui/Above.tsx'
import { useCaughtFocus } from '#client/ui/useCaughtFocus.ts'
import { Below } from './Below.tsx'
import { LiveWords } from './LiveWords.tsx'
import { MyCard } from './MyCard.tsx'
import { MyFloor } from './MyFloor.tsx'
import { Rail } from './Rail.tsx'
import { Top } from './Top.tsx'
import { useDraft } from './useDraft.ts'
import { useDroppedInCard } from './useDroppedRequest.ts'
import { useMine, useMyRequests } from './useMine.ts'
import './window.css'
import './me.css'
import './rail.css'
import './myFloor.css'
import './below.css'

/** A delegation's window: the room, then what is mine. With the floor, the room fills it. */
export function DelegateWindow(): ReactNode {
  useCaughtFocus()
  useKeptPlace()
  const delegation = useMine()
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const [draft, setDraft] = useDraft(meetingId, delegation)
  useCalls()
  const isClosed = useMeeting(meeting => meeting.phase.name === 'closed')
  const [first] = useMyRequests()
  const standing = isClosed ? 'none' : (first?.standing ?? 'none')
  const dropped = useDroppedInCard()
  return (
    <Above>
      <div className="win" data-standing={standing}>
        <Top />
        {standing === 'speaking' ? <MyFloor /> : (
          <>
            <RoomBand />
            <main className="mine">
              <MyCard draft={draft} setDraft={setDraft} />
              <Rail draft={draft} />
            </main>
            <Below />
          </>
        )}
        <LiveWords />
        <Notices saidId={dropped?.id ?? null} />
      </div>
    </Above>
  )
}
