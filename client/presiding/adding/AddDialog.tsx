import { noDetails } from '#shared/floor/noDetails.ts'
import { useRef, useState, type ReactNode } from 'react'
import type { Command } from '#shared/floor/commands.ts'
import { isCheckedIn, wayOf } from '#shared/floor/inscribing/ways.ts'
import { capacityKey } from '#shared/floor/model.ts'
import { delegationOf } from '#shared/floor/reading.ts'
import { areSame } from '#shared/floor/same.ts'
import { useBusy, useSubmit, useWould } from '#client/react/actingHooks.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'
import { AddedLine, type Added } from './AddedLine.tsx'
import { CapacityField } from './CapacityField.tsx'
import { candidatesOf, capacitiesOf, type Candidate } from './candidates.ts'
import { DelegationField } from './DelegationField.tsx'
import { WhyNotAdded } from './WhyNotAdded.tsx'
import './desk.css'

/** What is filled in of whom to add. */
interface Filled {
  typed: string
  chosen: Candidate | null
  wanted: string | null
  isDignitary: boolean
}

const NOTHING: Filled = { typed: '', chosen: null, wanted: null, isDignitary: false }

/** Puts on the list who comes to the desk, one after the other, without leaving the keyboard. */
export function AddDialog({ onDone }: { onDone: () => void }): ReactNode {
  const submit = useSubmit()
  const input = useRef<HTMLInputElement>(null)
  const isBusy = useBusy()
  const [filled, setFilled] = useState(NOTHING)
  const { typed, chosen, wanted, isDignitary } = filled
  const change = (changes: Partial<Filled>): void => setFilled(now => ({ ...now, ...changes }))
  const [added, setAdded] = useState<Added | null>(null)
  const candidates = useMeeting(candidatesOf, areSame)
  const delegation = useMeeting(meeting => (chosen === null ? null : delegationOf(meeting, chosen.id)))
  const capacities = delegation === null ? [] : capacitiesOf(delegation)
  const capacity = capacities.find(one => capacityKey(one) === wanted) ?? capacities[0]
  const command: Command | null = delegation === null || capacity === undefined ? null : { type: 'inscribe', delegationId: delegation.id, capacity, isDignitary, details: noDetails }
  const code = useWould(command)
  const mayCheckIn = useMeeting(meeting => delegation !== null && wayOf(meeting, delegation.id) === 'checked-in' && !isCheckedIn(meeting, delegation.id))
  const give = async (what: Added['what'], given: Command, name: string): Promise<void> => {
    if (isBusy) return
    const reply = await submit(given)
    if (!reply.ok) return // said by the line of why not, or by a notice
    setAdded({ what, name, delegationId: chosen?.id ?? '', capacity: capacity ?? null })
    // Who was typed while it was on its way stays.
    setFilled(now => (now.typed === typed ? NOTHING : now.chosen === chosen ? { ...NOTHING, typed: now.typed } : now))
    input.current?.focus()
  }
  const add = (): void => {
    if (command !== null && code === null) void give('added', command, delegation?.name ?? '')
    else input.current?.focus()
  }
  const isState = delegation !== null && (delegation.category === 'member-state' || delegation.category === 'observer-state')
  return (
    <Dialog
      title={<Text of="desk.add-title" />}
      lead={<Text of="desk.add-lead" />}
      onClose={onDone}
      onSubmit={add}
      ends={(
        <>
          <Button onClick={onDone}><Text of="desk.done" /></Button>
          {mayCheckIn && delegation !== null && <Button isOff={isBusy} onClick={() => void give('checked-in', { type: 'checkIn', delegationIds: [delegation.id] }, delegation.name)}><Text of="desk.check-in" /></Button>}
          <Button look="go" type="submit" isOff={command === null || code !== null || isBusy}><Text of="desk.add-to-list" /></Button>
        </>
      )}
    >
      <div className="fields adding">
        <DelegationField {...{ candidates, typed, onType: next => change({ typed: next }), chosen, onChoose: next => change({ chosen: next }), input }}>{command !== null && <WhyNotAdded code={code} />}</DelegationField>
        {capacity !== undefined && <CapacityField capacities={capacities} chosen={capacity} onChoose={key => change({ wanted: key })} />}
        {isState && (
          <label className="choice">
            <input type="checkbox" checked={isDignitary} onChange={event => change({ isDignitary: event.target.checked })} />
            <span><Text of="desk.dignitary" /></span>
          </label>
        )}
        <AddedLine added={added} />
      </div>
    </Dialog>
  )
}
