import { Suspense, useState, type ReactNode } from 'react'
import type { Speaker } from '#shared/protocol/http.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { speakerDigest, speakerWords } from '#client/status/speakerWords.ts'
import { useSpeaker } from '#client/status/useSpeaker.ts'
import { sendSpeaker } from '#client/sync/acting/speakerLine.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { LazySpeakerDialog } from './lazySpeakerDialog.ts'
import './speaker.css'

/** Who will read the statement of a request of mine, and the way to change it until the floor is given. */
export function MySpeaker({ requestId }: { requestId: string }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const store = useStore()
  const actor = useActor()
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const digest = useMeeting(meeting => speakerDigest(meeting, requestId))
  const speaker = useSpeaker(requestId, digest)
  const who = speaker === null ? null : speakerWords(speaker)
  const save = async (next: Speaker | null): Promise<boolean> => {
    const code = await sendSpeaker({ meetingId, requestId, actor }, next, store.now())
    return code === null || code === 'nothing-changed'
  }
  return (
    <p className="my-speaker">
      <span>{who === null ? digest === null && <Text of="speaker.unstated-line" /> : <Text of="speaker.read-by" with={{ who }} />}</span>
      <button type="button" className="link" aria-label={who === null ? t('speaker.add-of') : t('speaker.change-of', { who })} onClick={() => setOpen(true)}>
        {digest === null ? <Text of="speaker.add" /> : <Text of="speaker.change" />}
      </button>
      {isOpen && (digest === null || speaker !== null) && <Suspense><LazySpeakerDialog speaker={speaker} save={save} onClose={() => setOpen(false)} /></Suspense>}
    </p>
  )
}
