import { Download, FileUp } from 'lucide'
import { useState, type ReactNode } from 'react'
import type { Delegation } from '#shared/floor/plan.ts'
import { delegationsCsv } from '#shared/importing/delegationsCsv.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { ImportHere } from '../import/ImportHere.tsx'
import { csvFile } from '#client/writing/csvFile.ts'
import { keepFile } from '#client/writing/keepFile.ts'
import { addToPlan } from './addToPlan.ts'
import { DelegationList } from './DelegationList.tsx'
import './delegations.css'

type Stand = { kind: 'list'; added: number | null } | { kind: 'import'; isBusy: boolean; no: Unreached | null }

const NOBODY: readonly Delegation[] = []

/** Who takes part in the meeting: the list, out of the meeting into a file and out of a file into the meeting. */
export function DelegationsPart(): ReactNode {
  const store = useStore()
  const delegations = useMeeting(({ plan }) => plan?.delegations ?? NOBODY)
  const [stand, setStand] = useState<Stand>({ kind: 'list', added: null })
  const take = async (those: readonly Delegation[]): Promise<void> => {
    if (stand.kind === 'import' && stand.isBusy) return
    setStand({ kind: 'import', isBusy: true, no: null })
    const no = await addToPlan(store, those)
    // What was settled stays settled where the server did not take it.
    setStand(no === null ? { kind: 'list', added: those.length } : { kind: 'import', isBusy: false, no })
  }
  if (stand.kind === 'import') {
    return (
      <article className="delegations-part">
        <ImportHere known={delegations} onTake={those => void take(those)} onCancel={() => setStand({ kind: 'list', added: null })} />
        <p className="import-no" aria-live="polite">{stand.isBusy ? t('import.adding') : stand.no === null ? null : stand.no === 'unreachable' ? t('import.unreachable') : t(`code.${stand.no}`)}</p>
      </article>
    )
  }
  return (
    <article className="delegations-part">
      <h2><Text of="desk-window.delegations" /></h2>
      <p><Text of="desk-window.delegation-count" with={{ n: delegations.length }} /></p>
      <p aria-live="polite"><b>{stand.added !== null && <Text of="import.added" with={{ n: stand.added }} />}</b></p>
      <div className="delegations-acts">
        <Button icon={FileUp} onClick={() => setStand({ kind: 'import', isBusy: false, no: null })}><Text of="import.open" /></Button>
        <Button icon={Download} onClick={() => keepFile('delegations.csv', csvFile(delegationsCsv(delegations)))}><Text of="import.save-list" /></Button>
      </div>
      <DelegationList delegations={delegations} />
    </article>
  )
}
