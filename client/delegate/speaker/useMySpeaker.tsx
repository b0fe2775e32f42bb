import { Suspense, useState, type ReactNode } from 'react'
import type { Speaker } from '#shared/protocol/http.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { speakerDigest, speakerWords } from '#client/status/speakerWords.ts'
import { useSpeaker } from '#client/status/useSpeaker.ts'
import { sendSpeaker } from '#client/sync/acting/speakerLine.ts'
import { LazySpeakerDialog } from './lazySpeakerDialog.ts'

interface MySpeaker {
  /** Null: nobody is named, or the name is still on its way. */
  who: string | null
  isNamed: boolean
  change: () => void
  /** While it is being changed. */
  dialog: ReactNode
}

/** Who will read the statement of a request of mine, and the way to change it until the floor is given. */
export function useMySpeaker(requestId: string): MySpeaker {
  const [isOpen, setOpen] = useState(false)
  const store = useStore()
  const actor = useActor()
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const digest = useMeeting(meeting => speakerDigest(meeting, requestId))
  const speaker = useSpeaker(requestId, digest)
  const save = async (next: Speaker | null): Promise<boolean> => {
    const code = await sendSpeaker({ meetingId, requestId, actor }, next, store.now())
    return code === null || code === 'nothing-changed'
  }
  const isShown = isOpen && (digest === null || speaker !== null)
  return {
    who: speaker === null ? null : speakerWords(speaker),
    isNamed: digest !== null,
    change: () => setOpen(true),
    dialog: isShown && <Suspense><LazySpeakerDialog speaker={speaker} save={save} onClose={() => setOpen(false)} /></Suspense>,
  }
}
