import { Suspense, useState, type ReactNode } from 'react'
import { speakerWords } from '#client/status/speakerWords.ts'
import { useNaming } from '#client/status/speaker/useNaming.ts'
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
  const { isNamed, speaker, isRead, save } = useNaming(requestId)
  return {
    who: speaker === null ? null : speakerWords(speaker),
    isNamed,
    change: () => setOpen(true),
    dialog: isOpen && isRead && <Suspense><LazySpeakerDialog speaker={speaker} save={save} onClose={() => setOpen(false)} /></Suspense>,
  }
}
