import { useRef, useState, type ReactNode } from 'react'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import type { TextKey } from '#client/text/catalogue.ts'
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx'
import { Ends } from './Ends.tsx'
import { NO_FAULTS, readDraft, type FaultBeside } from './faultsOf.ts'
import { FormHead } from './FormHead.tsx'
import { KeptQuestion } from './KeptQuestion.tsx'
import type { PlanDraft } from './planDraft.ts'
import { PlanFields } from './PlanFields.tsx'
import { useFocusOnce } from '../useFocusOnce.ts'
import { usePlanDraft, type Standing } from './usePlanDraft.ts'
import '#client/ui/dialog.css'
import './prepare.css'

interface PlanFormProps {
  /** Of which meeting the draft is kept; `new` of one that is not there yet. */
  of: string
  /** The plan that is changed, as it stands; null: a new meeting. */
  before: Standing | null
  /** For a new meeting: a plan in hand (out of a file, of an earlier meeting), from which the form is filled; what it does not show comes along. */
  from?: MeetingPlan
  /** What of it begins otherwise: the date of a copy is left to be chosen. */
  first?: Partial<PlanDraft>
  /** What is said, or asked, before the fields. */
  lead?: ReactNode
  title: TextKey
  save: TextKey
  /** Why the meeting that is there does not allow a plan. */
  inUse?: (plan: MeetingPlan) => readonly FaultBeside[]
  /** `seen`: upon which version of the plan it was typed. Resolves with why not, or null. */
  onSave: (plan: MeetingPlan, seen: number | null) => Promise<Unreached | null>
  onCancel: () => void
}

/** The form of a meeting. Nothing that is typed is lost: it is kept in this browser until it is saved or thrown away. */
export function PlanForm({ of, before, from, first, lead, title, save, inUse, onSave, onCancel }: PlanFormProps): ReactNode {
  const { draft, origin, seen, kept, change, goOn, beginAfresh, isStale, insist, settle } = usePlanDraft(of, before, from, first)
  const form = useRef<HTMLFormElement>(null)
  const [tries, setTries] = useState(0)
  const [sent, setSent] = useState<{ isOnItsWay: boolean; no: Unreached | null }>({ isOnItsWay: false, no: null })
  const read = readDraft(draft, origin, inUse)
  const faults = tries > 0 && 'faults' in read ? read.faults : NO_FAULTS
  useFocusOnce(tries, () => form.current?.querySelector<HTMLElement>('[aria-invalid="true"], .meanwhile button, .plan-ends .amiss:has(p)'))
  const submit = async (): Promise<void> => {
    if (sent.isOnItsWay) return
    if ('faults' in read || isStale) return setTries(tries + 1)
    setSent({ isOnItsWay: true, no: null })
    const no = await onSave(read.plan, seen)
    // Once it is saved the form is on its way out, and takes no press any more: that would make a second meeting.
    if (no === null) settle(draft)
    else setSent({ isOnItsWay: false, no })
  }
  if (kept !== null) {
    return (
      <div className="plan-form">
        <FormHead of={title} />
        <KeptQuestion kept={kept} isStale={before !== null && kept.seen !== before.version} onGoOn={goOn} onAfresh={beginAfresh} />
        <p><Button onClick={onCancel}><Text of="prepare.cancel" /></Button></p>
      </div>
    )
  }
  return (
    <form ref={form} className="plan-form" noValidate onSubmit={event => (event.preventDefault(), void submit())}>
      <FormHead of={title} />
      {lead}
      {before !== null && <ChangedMeanwhile isStale={isStale} version={before.version} onInsist={insist} onAfresh={beginAfresh} />}
      <PlanFields draft={draft} origin={origin} faults={faults} tries={tries} onChange={change} />
      <Ends faults={faults} no={sent.no} isStale={isStale && tries > 0} isOff={sent.isOnItsWay} save={save} onCancel={onCancel} />
    </form>
  )
}
