import { useId, type ReactNode } from 'react'
import { isTextKept } from '#shared/floor/inscribing/documentOf.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'

/** Whether the text of a statement of mine is handed in, and the way to do so until the floor is given. */
export function MyText({ requestId, onChange }: { requestId: string; onChange: () => void }): ReactNode {
  const id = useId()
  const isThere = useMeeting(meeting => isTextKept(meeting, requestId))
  return (
    <p className="my-speaker">
      <span id={`${id}what`}>{isThere ? <Text of="texts.mine" /> : <Text of="texts.not-mine" />}</span>
      <button type="button" className="link" id={id} aria-labelledby={`${id}what ${id}`} onClick={onChange}>{isThere ? <Text of="texts.change" /> : <Text of="texts.hand-in-dots" />}</button>
    </p>
  )
}
