import { useState, type ReactNode } from 'react'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { Text } from '#client/text/Text.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { deleteText } from './textLine.ts'
import { WhyNot } from './WhyNot.tsx'

interface DeleteDialogProps {
  requestId: string
  name: string
  onLeave: () => void
  onDone: () => void
}

/** Asks once more: nobody brings a text back that was deleted. */
export function DeleteDialog({ requestId, name, onLeave, onDone }: DeleteDialogProps): ReactNode {
  const actor = useActor()
  const store = useStore()
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const [no, setNo] = useState<Unreached | null>(null)
  const [isBusy, setBusy] = useState(false)
  const remove = async (): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    const failed = await deleteText({ meetingId, requestId, actor }, store.now())
    setBusy(false)
    if (failed === null || failed === 'nothing-changed') onDone()
    else setNo(failed)
  }
  return (
    <Dialog
      title={<Text of="texts.delete-title" with={{ name }} />} lead={<Text of="texts.delete-lead" />} onClose={onLeave} onSubmit={() => void remove()}
      ends={<><Button onClick={onLeave}><Text of="texts.keep" /></Button><Button look="go" type="submit" isOff={isBusy}><Text of="texts.delete" /></Button></>}
    >
      <WhyNot no={no} />
    </Dialog>
  )
}
