import { Suspense, useState, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { LazyNamedSpeaker } from '#client/status/speaker/lazyNamedSpeaker.ts'
import { speakerDigest, speakerWords } from '#client/status/speakerWords.ts'
import { useSpeaker } from '#client/status/useSpeaker.ts'

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
  const digest = useMeeting(meeting => speakerDigest(meeting, requestId))
  const speaker = useSpeaker(requestId, digest)
  return {
    who: speaker === null ? null : speakerWords(speaker),
    isNamed: digest !== null,
    change: () => setOpen(true),
    dialog: isOpen && <Suspense><LazyNamedSpeaker requestId={requestId} onClose={() => setOpen(false)} /></Suspense>,
  }
}
