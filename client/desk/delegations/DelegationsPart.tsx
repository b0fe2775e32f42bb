import { Download, FileUp, UserPlus } from 'lucide'
import { useCallback, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import type { Delegation } from '#shared/floor/plan.ts'
import { delegationsCsv } from '#shared/importing/delegationsCsv.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { plateName } from '#client/text/speaker.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { csvFile } from '#client/writing/csvFile.ts'
import { keepFile } from '#client/writing/keepFile.ts'
import { DelegationForm } from './DelegationForm.tsx'
import { DelegationList } from './DelegationList.tsx'
import type { Press } from './DelegationRow.tsx'
import { ImportInto } from './ImportInto.tsx'
import { TakeOut } from './TakeOut.tsx'
import { whyStays, type Stays } from './whyStays.ts'
import './delegations.css'

type Stand = { kind: 'list' | 'import' | 'add' } | { kind: 'correct'; of: Delegation } | { kind: 'take-out'; of: Delegation }
/** What was done last. */
type Done = { kind: 'imported'; n: number } | { kind: 'added' | 'corrected' | 'taken-out'; of: Delegation }

const NOBODY: readonly Delegation[] = []

/** Who takes part in the meeting: the list, out of the meeting into a file and out of a file into the meeting, and one by one. */
export function DelegationsPart(): ReactNode {
  const store = useStore()
  const delegations = useMeeting(({ plan }) => plan?.delegations ?? NOBODY)
  const isOver = useMeeting(({ phase }) => phase.name === 'closed')
  const [stand, setStand] = useState<Stand>({ kind: 'list' })
  const [done, setDone] = useState<Done | null>(null)
  const [staying, setStaying] = useState<{ id: string; why: Stays } | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const isGone = done?.kind === 'taken-out' && !delegations.some(({ id }) => id === done.of.id)
  useLayoutEffect(() => {
    // With the row went what had the focus, be it before its dialog or after.
    if (isGone && document.activeElement === document.body) field.current?.focus()
  }, [isGone])
  const press: Press = useCallback((kind, of) => {
    const why = kind === 'take-out' ? whyStays(store.getSnapshot().meeting, of.id) : null
    setDone(null)
    setStaying(why === null ? null : { id: of.id, why })
    if (why === null) setStand({ kind, of })
  }, [store])
  const close = (): void => setStand({ kind: 'list' })
  const end = (what: Done): void => {
    setStand({ kind: 'list' })
    setDone(what)
  }
  if (stand.kind === 'import') return <ImportInto known={delegations} onDone={n => end({ kind: 'imported', n })} onCancel={close} />
  return (
    <article className="delegations-part">
      <h2><Text of="desk-window.delegations" /></h2>
      <p><Text of="desk-window.delegation-count" with={{ n: delegations.length }} /></p>
      <p aria-live="polite"><b>{done !== null && (done.kind === 'imported' ? <Text of="import.added" with={{ n: done.n }} /> : <Text of={`delegations.done-${done.kind}`} with={{ name: plateName(done.of) }} />)}</b></p>
      <p className="sr" aria-live="polite">{staying !== null && <Text of={`delegations.stays-${staying.why}`} />}</p>
      <div className="delegations-acts">
        {!isOver && <Button icon={UserPlus} aria-haspopup="dialog" onClick={() => setStand({ kind: 'add' })}><Text of="delegations.add" /></Button>}
        {!isOver && <Button icon={FileUp} onClick={() => setStand({ kind: 'import' })}><Text of="import.open" /></Button>}
        <Button icon={Download} onClick={() => keepFile('delegations.csv', csvFile(delegationsCsv(delegations)))}><Text of="import.save-list" /></Button>
      </div>
      <DelegationList field={field} onPress={press} staying={staying} />
      {stand.kind === 'add' && <DelegationForm of={null} onClose={close} onDone={of => end({ kind: 'added', of })} />}
      {stand.kind === 'correct' && <DelegationForm of={stand.of} onClose={close} onDone={of => end({ kind: 'corrected', of })} />}
      {stand.kind === 'take-out' && <TakeOut of={stand.of} onClose={close} onDone={() => end({ kind: 'taken-out', of: stand.of })} />}
    </article>
  )
}
