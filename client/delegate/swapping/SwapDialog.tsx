import { useState, type ReactNode } from 'react'
import { areSame } from '#shared/floor/same.ts'
import { useSubmit } from '#client/react/actingHooks.ts'
import { useMeeting, useNow } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatTime } from '#client/text/times.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { targetViews, type TargetView } from './targetViews.ts'
import '#client/ui/fields.css'

const LOOK_EVERY_MS = 10_000

interface SwapDialogProps {
  requestId: string
  /** My place now, from 1. */
  mine: number
  targets: readonly string[]
  onClose: () => void
}

/** Whose place one would have instead, and what would happen to both. */
export function SwapDialog({ requestId, mine, targets, onClose }: SwapDialogProps): ReactNode {
  const submit = useSubmit()
  const now = useNow(LOOK_EVERY_MS)
  const [to, setTo] = useState<string | null>(null)
  const views = useMeeting(meeting => targetViews(meeting, targets, now), areSame)
  const chosen = views.find(view => view.requestId === to)
  const offer = (): void => {
    if (chosen === undefined) return
    onClose()
    void submit({ type: 'offerSwap', requestId, to: chosen.requestId })
  }
  return (
    <Dialog
      title={<Text of="swap.title" with={{ mine }} />}
      lead={<Text of="swap.lead" />}
      onClose={onClose}
      onSubmit={offer}
      ends={<><Button onClick={onClose}><Text of="delegate.cancel" /></Button><Button look="go" type="submit" isOff={chosen === undefined}><Text of="swap.offer" /></Button></>}
    >
      <div className="fields">
        {views.length === 0 ? <p><Text of="swap.none-left" /></p> : (
          <fieldset>
            <legend><Text of="swap.which" /></legend>
            {views.map(view => <Target key={view.requestId} view={view} isChosen={view === chosen} onChoose={setTo} />)}
          </fieldset>
        )}
      </div>
      <p aria-live="polite">{chosen === undefined ? <Text of="swap.effect-none" /> : <Text of="swap.effect" with={{ name: chosen.spoken, mine, theirs: chosen.number }} />}</p>
    </Dialog>
  )
}

function Target({ view: { requestId, number, name, at }, isChosen, onChoose }: { view: TargetView; isChosen: boolean; onChoose: (requestId: string) => void }): ReactNode {
  const timeZone = useTimeZone()
  return (
    <label className="choice swap-target">
      <input type="radio" name="swap" checked={isChosen} onChange={() => onChoose(requestId)} />
      <span className="n">{number}</span><span>{name}</span>
      {at !== null && <span className="at n">{formatTime(at, timeZone)}</span>}
    </label>
  )
}
