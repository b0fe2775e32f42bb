import type { Speaker } from '#shared/protocol/http.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { speakerDigest } from '#client/status/speakerWords.ts'
import { useSpeaker } from '#client/status/useSpeaker.ts'
import { sendSpeaker } from '#client/sync/acting/speakerLine.ts'

interface Naming {
  isNamed: boolean
  /** Null: nobody is named, or the name is still on its way. */
  speaker: Speaker | null
  /** Whether the name that is there has been read, so that it can be changed. */
  isRead: boolean
  /** @returns whether it is written so now */
  save: (next: Speaker | null) => Promise<boolean>
}

/** Who will read the statement of a request, and how that is written down (I11). */
export function useNaming(requestId: string): Naming {
  const store = useStore()
  const actor = useActor()
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const digest = useMeeting(meeting => speakerDigest(meeting, requestId))
  const speaker = useSpeaker(requestId, digest)
  const save = async (next: Speaker | null): Promise<boolean> => {
    const code = await sendSpeaker({ meetingId, requestId, actor }, next, store.now())
    return code === null || code === 'nothing-changed'
  }
  return { isNamed: digest !== null, speaker, isRead: digest === null || speaker !== null, save }
}
