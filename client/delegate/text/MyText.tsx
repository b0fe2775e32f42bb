import { useId, useState, type ReactNode } from 'react'
import { documentOf } from '#shared/floor/inscribing/documentOf.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { HandInDialog } from '#client/status/texts/HandInDialog.tsx'
import { Text } from '#client/text/Text.tsx'

/** Whether the text of a statement of mine is handed in, and the way to do so until the floor is given. */
export function MyText({ requestId }: { requestId: string }): ReactNode {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const isThere = useMeeting(meeting => (documentOf(meeting, requestId, 'text')?.digest ?? null) !== null)
  return (
    <p className="my-speaker">
      <span id={`${id}what`}>{isThere ? <Text of="texts.mine" /> : <Text of="texts.not-mine" />}</span>
      <button type="button" className="link" id={id} aria-labelledby={`${id}what ${id}`} onClick={() => setOpen(true)}>{isThere ? <Text of="texts.change" /> : <Text of="texts.hand-in-dots" />}</button>
      {isOpen && <HandInDialog requestId={requestId} onClose={() => setOpen(false)} />}
    </p>
  )
}
