import { useState, type ReactNode } from 'react'
import type { Speaker } from '#shared/protocol/http.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { speakerDigest } from '#client/status/speakerWords.ts'
import { useSpeaker } from '#client/status/useSpeaker.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { sendSpeaker } from '#client/sync/acting/speakerLine.ts'
import { ReadingDialog } from './ReadingDialog.tsx'
import { SpeakerDialog } from './SpeakerDialog.tsx'

interface NamedSpeakerProps {
  requestId: string
  /** Those presiding write it for a delegation of this name, that comes to the desk in person. */
  forName?: string
  onClose: () => void
}

/** I11: who will read the statement of a request is written down, once the name that is there has been read. What is typed stays when another writes meanwhile. */
export function NamedSpeaker({ requestId, forName, onClose }: NamedSpeakerProps): ReactNode {
  const store = useStore()
  const actor = useActor()
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const digest = useMeeting(meeting => speakerDigest(meeting, requestId))
  const speaker = useSpeaker(requestId, digest)
  const isRead = digest === null || speaker !== null
  const [wasRead, setWasRead] = useState(isRead)
  if (isRead && !wasRead) setWasRead(true)
  const save = async (next: Speaker | null): Promise<Unreached | null> => {
    const code = await sendSpeaker({ meetingId, requestId, actor }, next, store.now())
    return code === 'nothing-changed' ? null : code
  }
  if (!isRead && !wasRead) return <ReadingDialog onClose={onClose} />
  return <SpeakerDialog speaker={speaker} save={save} onClose={onClose} {...(forName === undefined ? {} : { forName })} />
}
