import type { ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { figure } from './figure.ts'
import { FILTERS, isShown, type Filter } from './filters.ts'
import type { FatedRow } from './useImport.ts'

interface CountsProps {
  rows: readonly FatedRow[]
  blank: number
  filter: Filter
  onFilter: (filter: Filter) => void
  onSettle: () => void
}

/** How many rows have which fate; each figure shows its rows. */
export function FateCounts({ rows, blank, filter, onFilter, onSettle }: CountsProps): ReactNode {
  const counted = FILTERS.map(one => ({ one, n: rows.filter(row => isShown(row, one)).length }))
  const open = counted.reduce((sum, { one, n }) => sum + (one === 'unclear' || one === 'faulty' ? n : 0), 0)
  return (
    <fieldset className="import-counts" aria-label={t('import.counts')}>
      {counted.map(({ one, n }) => (
        <Button key={one} aria-pressed={one === filter} onClick={() => onFilter(one)}><Text of={`import.count-${one}`} with={{ n: figure(n) }} /></Button>
      ))}
      {blank > 0 && <span className="hint"><Text of="import.blank-rows" with={{ n: blank }} /></span>}
      {open > 0 && <Button look="go" onClick={onSettle}><Text of="import.settle-first" with={{ n: open }} /></Button>}
    </fieldset>
  )
}
