import type { ReactNode } from 'react'
import type { Speaker } from '#shared/protocol/http.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { SpeakerDialog } from '#client/status/speaker/SpeakerDialog.tsx'
import { speakerDigest } from '#client/status/speakerWords.ts'
import { useSpeaker } from '#client/status/useSpeaker.ts'
import { sendSpeaker } from '#client/sync/acting/speakerLine.ts'

interface NamedSpeakerProps {
  requestId: string
  /** Of whose statement, as its row says it. */
  name: string
  onClose: () => void
}

/** I11: those presiding write down who will read a statement, for who comes to the desk in person; once the name that is there has been read. */
export function NamedSpeaker({ requestId, name, onClose }: NamedSpeakerProps): ReactNode {
  const store = useStore()
  const actor = useActor()
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const digest = useMeeting(meeting => speakerDigest(meeting, requestId))
  const speaker = useSpeaker(requestId, digest)
  const save = async (next: Speaker | null): Promise<boolean> => {
    const code = await sendSpeaker({ meetingId, requestId, actor }, next, store.now())
    return code === null || code === 'nothing-changed'
  }
  return (digest === null || speaker !== null) && <SpeakerDialog speaker={speaker} save={save} onClose={onClose} forName={name} />
}
