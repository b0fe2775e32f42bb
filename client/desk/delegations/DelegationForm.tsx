import { useEffect, useRef, useState, type ReactNode } from 'react'
import { planUse } from '#shared/floor/planning/planUse.ts'
import type { Delegation } from '#shared/floor/plan.ts'
import type { StateBook } from '#shared/importing/stateBook.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { plateName } from '#client/text/speaker.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Text } from '#client/text/Text.tsx'
import { loadBook } from '../import/loadBook.ts'
import { noWords } from '../noWords.ts'
import { useFocusOnce } from '../useFocusOnce.ts'
import { changeDelegations } from './changeDelegations.ts'
import { DelegationFields } from './DelegationFields.tsx'
import { draftOf, NEW_DELEGATION, readDelegation, renamed, type DraftFault } from './delegationDraft.ts'
import { useCardLanguage } from './useCardLanguage.ts'
import '../prepare/prepare.css'

interface FormProps {
  /** Null: one more. */
  of: Delegation | null
  onDone: (delegation: Delegation) => void
  onClose: () => void
}

const NO_GROUPS: ReadonlySet<string> = new Set()
const NO_FAULTS: ReadonlySet<DraftFault> = new Set()

/** One delegation, new or corrected. What was typed stays where the server does not take it. */
export function DelegationForm({ of, onDone, onClose }: FormProps): ReactNode {
  const store = useStore()
  const [draft, setDraft] = useState(of === null ? NEW_DELEGATION : draftOf(of))
  const [book, setBook] = useState<StateBook | null>(null)
  const [sent, setSent] = useState<{ isOnItsWay: boolean; no: Unreached | null }>({ isOnItsWay: false, no: null })
  const card = useCardLanguage(of?.id ?? null)
  const { meeting } = store.getSnapshot()
  const askedIn = of === null ? undefined : planUse(meeting).delegations.get(of.id)
  const read = readDelegation(draft, { before: of, all: meeting.plan?.delegations ?? [], askedIn: askedIn ?? NO_GROUPS, book })
  useEffect(() => {
    if (of === null) loadBook().then(setBook, () => null) // without it a State is typed like any other
  }, [of])
  const fields = useRef<HTMLDivElement>(null)
  const [tries, setTries] = useState(0)
  useFocusOnce(tries, () => fields.current?.querySelector<HTMLElement>('[aria-invalid]')) // where one goes on
  const save = async (): Promise<void> => {
    if (sent.isOnItsWay) return
    if ('faults' in read) return setTries(tries + 1)
    setSent({ isOnItsWay: true, no: null })
    const no = await changeDelegations(store, of === null ? { add: [read.delegation] } : { from: of, to: read.delegation })
    setSent({ isOnItsWay: false, no })
    // Only the language of its card was chosen: that is kept here, and no change of the plan.
    if (no !== null && no !== 'nothing-changed') return
    card.keep(read.delegation.id)
    onDone(read.delegation)
  }
  return (
    <Dialog
      title={of === null ? <Text of="delegations.add" /> : <Text of="delegations.correct" with={{ name: plateName(of) }} />} onClose={onClose} onSubmit={() => void save()}
      ends={<><Button onClick={onClose}><Text of="delegations.cancel" /></Button><Button look="go" type="submit" isOff={sent.isOnItsWay}><Text of={of === null ? 'delegations.add-yes' : 'delegations.save'} /></Button></>}
    >
      <div className="delegation-form" ref={fields}>
        <DelegationFields draft={draft} faults={tries > 0 && 'faults' in read ? read.faults : NO_FAULTS} hasAsked={askedIn !== undefined} card={card} onChange={setDraft} onName={name => setDraft(of === null ? renamed(draft, name, book) : { ...draft, name })} />
      </div>
      <p className="delegation-no" aria-live="polite">{sent.no !== null ? noWords(sent.no) : tries > 0 && 'faults' in read && <Text of="delegations.mend" />}</p>
    </Dialog>
  )
}
