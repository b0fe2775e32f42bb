import { useState, type ReactNode } from 'react'
import { isPresiding } from '#shared/floor/isPresiding.ts'
import { textStanding } from '#shared/floor/inscribing/readingText.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { DeleteDialog } from './DeleteDialog.tsx'
import { Reading } from './Reading.tsx'
import { Standing } from './Standing.tsx'
import { nameOfRequest } from './textsToRead.ts'
import { useHandedIn } from './useHandedIn.ts'

/** The text of one statement, to be read: large, in its own language and direction. Those presiding may delete it here. */
export function TextDialog({ requestId, onClose }: { requestId: string; onClose: () => void }): ReactNode {
  const { role } = useActor()
  const { found, look } = useHandedIn(requestId)
  const [isDeleting, setDeleting] = useState(false)
  const name = useMeeting(meeting => nameOfRequest(meeting, requestId))
  const standing = useMeeting(meeting => textStanding(meeting, requestId))
  if (isDeleting) return <DeleteDialog requestId={requestId} name={name} onLeave={() => setDeleting(false)} onDone={onClose} />
  return (
    <Dialog
      title={<Text of="texts.title" with={{ name }} />} lead={<Standing of={standing} />} onClose={onClose} onSubmit={onClose}
      ends={
        <>
          {isPresiding(role) && typeof found === 'object' && <Button look="quiet" onClick={() => setDeleting(true)}><Text of="texts.delete" /></Button>}
          <Button onClick={onClose}><Text of="texts.close" /></Button>
        </>
      }
    >
      <Reading requestId={requestId} name={name} found={found} onAgain={look} isLarge={role === 'booth'} />
    </Dialog>
  )
}
