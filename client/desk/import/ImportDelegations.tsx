import type { ReactNode } from 'react'
import type { Delegation } from '#shared/floor/plan.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { ChooseFile } from './ChooseFile.tsx'
import { HowRead } from './HowRead.tsx'
import { Preview } from './Preview.tsx'
import { useFile } from './useFile.ts'
import '#client/ui/dialog.css'
import './import.css'

export interface ImportProps {
  /** Those that the meeting has already. */
  known: readonly Delegation[]
  /** All that the file makes, at once; never while one of its rows is open. */
  onTake: (delegations: readonly Delegation[]) => void
  onCancel: () => void
}

/** Delegations out of a file: what becomes of each row is shown, what is open is settled, then all are taken or none. Sends nothing itself. */
export function ImportDelegations({ known, onTake, onCancel }: ImportProps): ReactNode {
  const { state, readAs, take, again } = useFile()
  const ready = state.kind === 'ready' ? state.ready : null
  return (
    <section className="importing" aria-labelledby="import-title">
      <header>
        <h2 id="import-title"><Text of="import.title" /></h2>
        <p className="hint"><Text of="import.lead" /></p>
      </header>
      <ChooseFile name={state.kind === 'none' ? null : state.name} onTake={take} />
      {readAs !== null && <div className="import-how"><HowRead readAs={readAs} again={again} /></div>}
      <div aria-live="polite">
        {state.kind === 'reading' && <p className="hint"><Text of="import.reading" /></p>}
        {ready !== null && 'no' in ready && <p className="import-no"><Text of={`import.unread-${ready.no}`} /> {ready.row !== null && <Text of="import.unread-row" with={{ row: ready.row }} />}</p>}
      </div>
      {state.kind === 'ready' && ready !== null && 'read' in ready ? (
        // Another reading of a file is another file: what was settled in the one says nothing of the other.
        <Preview key={state.turn} {...{ ...ready, known, onTake, onCancel }} />
      ) : <div className="import-ends"><Button onClick={onCancel}><Text of="import.cancel" /></Button></div>}
    </section>
  )
}
