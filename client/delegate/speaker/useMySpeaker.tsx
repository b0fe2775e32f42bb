import { useMeeting } from '#client/react/hooks.ts'
import { LazyNamedSpeaker } from '#client/status/speaker/lazyNamedSpeaker.ts'
import { speakerDigest, speakerWords } from '#client/status/speakerWords.ts'
import { useSpeaker } from '#client/status/useSpeaker.ts'
import { useShow } from '#client/ui/Above.tsx'

interface MySpeaker {
  /** Null: nobody is named, or the name is still on its way. */
  who: string | null
  isNamed: boolean
  change: () => void
}

/** Who will read the statement of a request of mine, and the way to change it until the floor is given. */
export function useMySpeaker(requestId: string): MySpeaker {
  const show = useShow()
  const digest = useMeeting(meeting => speakerDigest(meeting, requestId))
  const speaker = useSpeaker(requestId, digest)
  return {
    who: speaker === null ? null : speakerWords(speaker),
    isNamed: digest !== null,
    change: () => show(close => <LazyNamedSpeaker requestId={requestId} onClose={close} />),
  }
}
