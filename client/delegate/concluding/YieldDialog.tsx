import { useState, type ReactNode } from 'react'
import { areSame } from '#shared/floor/same.ts'
import { useSubmit } from '#client/react/actingHooks.ts'
import { useMeeting, useMeetingAt } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { requestLine } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatSpan } from '#client/text/times.ts'
import { mayYieldMs } from './mayYieldMs.ts'
import { Yields } from './Yields.tsx'

interface YieldDialogProps {
  /** The statement that ends by it. */
  statementId: string
  onDone: () => void
}

/** To whom: nobody is chosen beforehand. Says what will happen; nothing ends before the second press. */
export function YieldDialog({ statementId, onDone }: YieldDialogProps): ReactNode {
  const submit = useSubmit()
  const [wanted, setWanted] = useState('')
  const listed = useMeeting(({ rows, ...meeting }) => rows.map(({ request }) => ({ requestId: request.requestId, name: requestLine({ rows, ...meeting }, request) })), areSame)
  const left = useMeetingAt((meeting, at) => (meeting.floor?.statementId === statementId ? mayYieldMs(meeting, at) : 0))
  const chosen = listed.find(({ requestId }) => requestId === wanted) ?? null
  const yieldIt = (): void => {
    if (chosen === null || left === 0) return
    void submit({ type: 'yieldTime', statementId, to: chosen.requestId })
    onDone()
  }
  return (
    <Dialog
      title={<Text of="yielding.title" with={{ time: formatSpan(left) }} />}
      lead={left === 0 ? <Text of="yielding.nothing" /> : <Text of="yielding.lead" />}
      onClose={onDone}
      onSubmit={yieldIt}
      ends={<><Button onClick={onDone}><Text of="delegate.cancel" /></Button><Button look="go" type="submit" isOff={chosen === null || left === 0}><Text of="yielding.do" /></Button></>}
    >
      <label className="field">
        <span className="legend"><Text of="yielding.to" /></span>
        <select value={chosen?.requestId ?? ''} onChange={({ target }) => setWanted(target.value)}>
          <option value="">{t('yielding.choose')}</option>
          {listed.map(({ requestId, name }, index) => <option key={requestId} value={requestId}>{t('yielding.row', { place: index + 1, name })}</option>)}
        </select>
      </label>
      {chosen !== null && left > 0 && <Yields to={chosen} leftMs={left} />}
    </Dialog>
  )
}
