import { FileCheck } from 'lucide'
import { useState, type ReactNode } from 'react'
import { isTextKept } from '#shared/floor/inscribing/documentOf.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { MOST_TEXT_BYTES } from '#shared/protocol/texts.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { Text } from '#client/text/Text.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { DeleteDialog } from './DeleteDialog.tsx'
import { HandInFields } from './HandInFields.tsx'
import { LeaveText } from './LeaveText.tsx'
import { putText } from './textLine.ts'
import { nameOfRequest } from './textsToRead.ts'
import { useHandedIn } from './useHandedIn.ts'
import { WhyNot, type Wrong } from './WhyNot.tsx'
import { wrongIn } from './wrongIn.ts'
import '#client/ui/fields.css'
import './texts.css'

/** Hands in the text of a statement, puts another in its place, or deletes it: by its delegation, or by those presiding for it. */
export function HandInDialog({ requestId, onClose }: { requestId: string; onClose: () => void }): ReactNode {
  const actor = useActor()
  const store = useStore()
  const meetingId = useMeeting(meeting => meeting.meetingId)
  const isThere = useMeeting(meeting => isTextKept(meeting, requestId))
  const name = useMeeting(meeting => nameOfRequest(meeting, requestId))
  const { found } = useHandedIn(requestId)
  const [written, setWritten] = useState<string | null>(null)
  const [file, setFile] = useState<File | null>(null)
  const [no, setNo] = useState<Unreached | Wrong | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [over, setOver] = useState<'delete' | 'leave' | null>(null)
  const before = typeof found === 'object' ? found : null
  const text = file === null ? (written ?? before?.text ?? '') : ''
  const isBegun = file !== null || (written !== null && written !== (before?.text ?? ''))
  const back = (): void => setOver(null)
  const leave = (): void => (isBegun ? setOver('leave') : onClose())
  const send = async (): Promise<void> => {
    if (isBusy) return
    const bytes = file ?? new Blob([text])
    const wrong: Wrong | null = file === null && text.trim() === '' ? 'empty' : bytes.size > MOST_TEXT_BYTES ? 'too-large' : await wrongIn(bytes)
    setNo(wrong)
    if (wrong !== null) return
    if (file === null && text === before?.text) return onClose()
    setBusy(true)
    const failed = await putText({ meetingId, requestId, actor }, bytes, store.now())
    setBusy(false)
    if (failed === null) onClose()
    else setNo(failed === 'too-large' ? 'no-room' : failed) // its own length was looked at before
  }
  if (over === 'delete') return <DeleteDialog requestId={requestId} name={name} onLeave={back} onDone={onClose} />
  if (over === 'leave') return <LeaveText onBack={back} onLeave={onClose} />
  return (
    <Dialog
      title={<Text of="texts.title" with={{ name }} />} lead={<Text of="texts.lead" />} onClose={leave} onSubmit={() => void send()}
      ends={
        <>
          {isThere && <Button look="quiet" isOff={isBusy} onClick={() => setOver('delete')}><Text of="texts.delete" /></Button>}
          <Button onClick={leave}><Text of="texts.leave" /></Button>
          <Button look="go" type="submit" isOff={isBusy}>{isBusy ? <Text of="texts.sending" /> : <Text of="texts.hand-in" />}</Button>
        </>
      }
    >
      <div className="fields">
        {isThere && <p className="text-there"><Icon of={FileCheck} /><Text of="texts.there" /></p>}
        <HandInFields requestId={requestId} name={name} before={before} text={text} file={file} onWrite={next => { setWritten(next); setFile(null) }} onChoose={setFile} />
        <WhyNot no={no} />
      </div>
    </Dialog>
  )
}
