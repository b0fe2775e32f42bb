import { useState, type ReactNode } from 'react'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import type { TextKey } from '#client/text/catalogue.ts'
import { noWords } from '../noWords.ts'
import { readDraft, type Read } from './faultsOf.ts'
import { keepDraft, keptDraft } from './keptDrafts.ts'
import { languageOfPage } from './languageOfPage.ts'
import { draftOf, emptyDraft, type PlanDraft } from './planDraft.ts'
import { PlanFields } from './PlanFields.tsx'
import './prepare.css'

interface PlanFormProps {
  /** Of which meeting the draft is kept; `new` of one that is not there yet. */
  of: string
  /** The plan that is changed; null: a new meeting. */
  before: MeetingPlan | null
  /** For a new meeting: a plan in hand (out of a file, of an earlier meeting), from which the form is filled; what it does not show comes along. */
  from?: MeetingPlan
  title: TextKey
  save: TextKey
  /** Resolves with why not, or null. */
  onSave: (plan: MeetingPlan) => Promise<Unreached | null>
  onCancel: () => void
}

const NO_FAULTS: Read = { faults: new Set() }

/** The form of a meeting. Nothing that is typed is lost: it is kept in this browser until it is saved or thrown away. */
export function PlanForm({ of, before, from, title, save, onSave, onCancel }: PlanFormProps): ReactNode {
  const [kept, setKept] = useState(() => keptDraft(of))
  const origin = before ?? from ?? null
  const [draft, setDraft] = useState(() => (origin === null ? emptyDraft(languageOfPage(), new Intl.DateTimeFormat().resolvedOptions().timeZone) : draftOf(origin)))
  const [isAsked, setAsked] = useState(false)
  const [sent, setSent] = useState<{ isOnItsWay: boolean; no: Unreached | null }>({ isOnItsWay: false, no: null })
  const read = readDraft(draft, origin)
  const change = (changes: Partial<PlanDraft>): void => {
    const next = { ...draft, ...changes }
    setDraft(next)
    setKept(null)
    keepDraft(of, next)
  }
  const submit = async (): Promise<void> => {
    setAsked(true)
    if (sent.isOnItsWay || 'faults' in read) return
    setSent({ isOnItsWay: true, no: null })
    const no = await onSave(read.plan)
    if (no === null) keepDraft(of, null)
    setSent({ isOnItsWay: false, no })
  }
  const throwAway = (): void => {
    keepDraft(of, null)
    setKept(null)
  }
  return (
    <form className="plan-form" noValidate onSubmit={event => (event.preventDefault(), void submit())}>
      <h2><Text of={title} /></h2>
      {kept !== null && (
        <output className="kept">
          <span><Text of="prepare.kept" /></span>
          <Button onClick={() => (setDraft(kept), setKept(null))}><Text of="prepare.take-up" /></Button>
          <Button look="quiet" onClick={throwAway}><Text of="prepare.throw-away" /></Button>
        </output>
      )}
      <PlanFields draft={draft} read={isAsked ? read : NO_FAULTS} onChange={change} isNew={before === null} />
      <div className="plan-ends">
        <p className="amiss" aria-live="polite">{sent.no !== null ? noWords(sent.no) : isAsked && 'faults' in read && <Text of="prepare.mend" />}</p>
        <Button onClick={onCancel}><Text of="prepare.cancel" /></Button>
        <Button look="go" type="submit" isOff={sent.isOnItsWay}><Text of={save} /></Button>
      </div>
    </form>
  )
}
