import { Download } from 'lucide'
import type { ReactNode, Ref } from 'react'
import type { Delegation } from '#shared/floor/plan.ts'
import { MOST_DELEGATIONS } from '#shared/importing/fates.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import type { Sight } from './fateWords.ts'
import { figure } from './figure.ts'
import { saveFates } from './saveFates.ts'
import type { Import } from './useImport.ts'

interface TakeProps {
  ref: Ref<HTMLDivElement>
  made: Import
  sight: Sight
  onTake: (delegations: readonly Delegation[]) => void
  onCancel: () => void
}

/** All or nothing: takes every delegation of the file at once, or says why it cannot yet. */
export function TakeAll({ ref, made: { rows, open, outcome, headings }, sight, onTake, onCancel }: TakeProps): ReactNode {
  const { delegations, no } = outcome
  const n = delegations?.length ?? rows.filter(({ fate }) => fate?.kind === 'state' || fate?.kind === 'organization').length
  const take = (): void => {
    if (delegations !== null) onTake(delegations)
  }
  return (
    <div ref={ref} className="import-ends">
      <p id="import-why" aria-live="polite">
        {no === 'open' && <Text of="import.no-open" with={{ n: open.length }} />}
        {no === 'too-many' && <Text of="import.no-too-many" with={{ n: figure(MOST_DELEGATIONS) }} />}
        {(no === 'nothing' || no === 'columns') && <Text of={`import.no-${no}`} />}
        {no === null && <Text of="import.all-or-nothing" />}
      </p>
      <Button onClick={onCancel}><Text of="import.cancel" /></Button>
      {no !== 'columns' && <Button icon={Download} onClick={() => saveFates(rows, headings, sight)}><Text of="import.save-fates" /></Button>}
      <Button look="go" className="import-take" isOff={delegations === null} aria-describedby="import-why" onClick={take}><Text of="import.take" with={{ n }} /></Button>
    </div>
  )
}
