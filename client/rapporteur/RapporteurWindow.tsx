import { useMemo, type ReactNode } from 'react'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { Devices } from '#client/status/devices/Devices.tsx'
import { HallTop } from '#client/status/hall/HallTop.tsx'
import { LiveFloor } from '#client/status/hall/LiveFloor.tsx'
import { RoomBand } from '#client/status/hall/RoomBand.tsx'
import { useTabNews } from '#client/status/tabNews.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { Composer } from './Composer.tsx'
import { NoteList } from './NoteList.tsx'
import { useDrafts } from './useDrafts.ts'
import { useNotes } from './useNotes.ts'
import './rapporteur.css'

/** The rapporteur: notes what statements suggest as they are made, by subject matter. Nothing is written by itself. */
export function RapporteurWindow(): ReactNode {
  useTabNews(t('rapporteur.name'))
  const actor = useActor()
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const title = useMeeting(meeting => meeting.plan?.title ?? '')
  const of = useMemo(() => ({ meetingId, actor }), [meetingId, actor])
  const here = useNotes(of)
  const writing = useDrafts(meetingId)
  return (
    <div className="hall rapporteur">
      <HallTop><h1><Text of="rapporteur.name" /></h1></HallTop>
      <RoomBand />
      <LiveFloor />
      <main className="sheets pad">
        <Composer writing={writing} here={here} />
        <NoteList here={here} writing={writing} />
      </main>
      <footer className="pad foot"><span className="note"><Own of={title} /></span><Devices><Text of="status.devices" /></Devices></footer>
    </div>
  )
}
