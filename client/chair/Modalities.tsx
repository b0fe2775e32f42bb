import { SlidersHorizontal } from 'lucide'
import { useState, type ComponentType, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { withWords } from '#client/react/withWords.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { KeyHint } from './KeyHint.tsx'
import { useShortcuts } from './letterKeys.ts'
import { useLetter } from './useLetter.ts'

type DialogOf = ComponentType<{ onDone: () => void }>

/** Opens the form of the modalities, which is loaded only then: few open it, and none in a hurry. */
export function Modalities(): ReactNode {
  const [Form, setForm] = useState<DialogOf | null>(null)
  const [isLost, setLost] = useState(false)
  const shortcut = useShortcuts()
  const isClosed = useMeeting(meeting => meeting.phase.name === 'closed')
  const open = (): void => {
    setLost(false)
    withWords('modalities', () => import('#client/presiding/modalities/ModalitiesDialog.tsx')).then(part => setForm(() => part.ModalitiesDialog), () => setLost(true))
  }
  useLetter('M', '', () => {
    if (!isClosed) open()
  })
  if (isClosed) return null
  return (
    <>
      <Button look="quiet" id="modalities" className="to-modalities" icon={SlidersHorizontal} aria-keyshortcuts={shortcut('M')} onClick={open}>
        <span><Text of={isLost ? 'chair.modalities-lost' : 'chair.modalities'} /></span><KeyHint of="M" />
      </Button>
      {Form !== null && <Form onDone={() => setForm(null)} />}
    </>
  )
}
