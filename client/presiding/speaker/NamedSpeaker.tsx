import type { ReactNode } from 'react'
import { SpeakerDialog } from '#client/status/speaker/SpeakerDialog.tsx'
import { useNaming } from '#client/status/speaker/useNaming.ts'

interface NamedSpeakerProps {
  requestId: string
  /** Of whose statement, as its row says it. */
  name: string
  onClose: () => void
}

/** I11: those presiding write down who will read a statement, for who comes to the desk in person; once the name that is there has been read. */
export function NamedSpeaker({ requestId, name, onClose }: NamedSpeakerProps): ReactNode {
  const { speaker, isRead, save } = useNaming(requestId)
  return isRead && <SpeakerDialog speaker={speaker} save={save} onClose={onClose} forName={name} />
}
