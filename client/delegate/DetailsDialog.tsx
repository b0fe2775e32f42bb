import { useState, type ReactNode } from 'react'
import { capacityKey } from '#shared/floor/model.ts'
import type { Capacity } from '#shared/floor/plan.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'
import { AddressedField, LanguageField, SubjectsField } from './DetailFields.tsx'
import { inWhoseName } from './detailWords.ts'
import { maySendDignitary, type Draft } from './draft.ts'
import { useFocusOn, type DetailKey } from './useFocusOn.ts'
import { useMine } from './useMine.ts'

export interface DetailsDialogProps {
  draft: Draft
  /** In whose name one may choose to speak; empty where that is settled. */
  capacities: readonly Capacity[]
  /** What is to be changed: where the focus begins. */
  focusOn: DetailKey
  /** What the button says. */
  save: string
  onSave: (draft: Draft) => void
  onClose: () => void
}

/** In whose name, the subject matters, the panellist, the language: everything that goes with a request, in one place. */
export function DetailsDialog({ draft: before, capacities, focusOn, save, onSave, onClose }: DetailsDialogProps): ReactNode {
  const [draft, setDraft] = useState(before)
  const fields = useFocusOn(focusOn)
  const setDetails = (details: Partial<Draft['details']>): void => setDraft({ ...draft, details: { ...draft.details, ...details } })
  return (
    <Dialog
      title={<Text of="delegate.details-title" />}
      lead={<Text of="delegate.details-lead" />}
      onClose={onClose}
      onSubmit={() => onSave(draft)}
      ends={<><Button onClick={onClose}><Text of="delegate.cancel" /></Button><Button look="go" type="submit">{save}</Button></>}
    >
      <div ref={fields} className="fields">
        {capacities.length > 0 && <CapacityField draft={draft} capacities={capacities} onChange={setDraft} />}
        <SubjectsField chosen={draft.details.subjectMatterIds} onChange={subjectMatterIds => setDetails({ subjectMatterIds })} />
        <AddressedField chosen={draft.details.panellistId} onChange={panellistId => setDetails({ panellistId })} />
        <LanguageField chosen={draft.details.language} onChange={language => setDetails({ language })} />
      </div>
    </Dialog>
  )
}

interface CapacityFieldProps {
  draft: Draft
  capacities: readonly Capacity[]
  onChange: (draft: Draft) => void
}

function CapacityField({ draft, capacities, onChange }: CapacityFieldProps): ReactNode {
  const delegation = useMine()
  const names = useMeeting(meeting => capacities.map(capacity => inWhoseName(meeting, delegation.id, capacity)))
  return (
    <fieldset data-field="name">
      <legend><Text of="delegate.name-of" /></legend>
      {capacities.map((capacity, index) => (
        <label key={capacityKey(capacity)} className="choice">
          <input type="radio" name="capacity" checked={capacityKey(capacity) === capacityKey(draft.capacity)} onChange={() => onChange({ ...draft, capacity })} />
          <span>{names[index]}</span>
        </label>
      ))}
      {maySendDignitary(delegation) && (
        <label className="choice">
          <input type="checkbox" checked={draft.isDignitary} onChange={event => onChange({ ...draft, isDignitary: event.target.checked })} />
          <span><Text of="delegate.dignitary" /><br /><small className="hint"><Text of="delegate.dignitary-hint" /></small></span>
        </label>
      )}
    </fieldset>
  )
}
