import { useState, type ReactNode } from 'react'
import type { Delegation } from '#shared/floor/plan.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import type { Unreached } from '#client/sync/acting/askServer.ts'
import { t } from '#client/text/t.ts'
import { ImportHere } from '../import/ImportHere.tsx'
import { changeDelegations } from './changeDelegations.ts'

interface IntoProps {
  known: readonly Delegation[]
  /** So many were added. */
  onDone: (n: number) => void
  onCancel: () => void
}

/** Delegations out of a file, into the plan of the meeting. What was settled stays settled where the server did not take it. */
export function ImportInto({ known, onDone, onCancel }: IntoProps): ReactNode {
  const store = useStore()
  const [sent, setSent] = useState<{ isOnItsWay: boolean; no: Unreached | null }>({ isOnItsWay: false, no: null })
  const take = async (those: readonly Delegation[]): Promise<void> => {
    if (sent.isOnItsWay) return
    setSent({ isOnItsWay: true, no: null })
    const no = await changeDelegations(store, { add: those })
    setSent({ isOnItsWay: false, no })
    if (no === null) onDone(those.length)
  }
  return (
    <article className="delegations-part">
      <ImportHere known={known} onTake={those => void take(those)} onCancel={onCancel} />
      <p className="import-no" aria-live="polite">{sent.isOnItsWay ? t('import.adding') : sent.no === null ? null : sent.no === 'unreachable' ? t('import.unreachable') : t(`code.${sent.no}`)}</p>
    </article>
  )
}
