import { useRef, type ReactNode } from 'react'
import { isOpen } from '#shared/importing/fates.ts'
import type { Settlement } from '#shared/importing/rows.ts'
import type { StateBook } from '#shared/importing/stateBook.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { useFocusOnce } from '../useFocusOnce.ts'
import { FieldsOf } from './FieldsOf.tsx'
import { fateWords, type Sight } from './fateWords.ts'
import { WhichState } from './WhichState.tsx'
import type { Import } from './useImport.ts'

interface SettleProps {
  made: Import
  /** The row that is settled; null: none just now. */
  settling: number | null
  sight: Sight
  book: StateBook
  onSettle: (at: number | null) => void
  /** Goes on to the next row that is open. */
  next: (after: number) => void
}

/** Where a row that is open is settled, in one of three ways: the State is chosen, a text is corrected, or the row is left out. */
export function SettlePart({ made, settling, sight, book, onSettle, next }: SettleProps): ReactNode {
  const part = useRef<HTMLElement>(null)
  const one = made.rows.find(({ row }) => row.at === settling)
  const isSettled = one?.fate != null && !isOpen(one.fate)
  // The first thing that can be done; once it is settled, the way on. The question comes into sight whole.
  useFocusOnce(isSettled ? 2 : 1, () => {
    part.current?.scrollIntoView({ block: 'nearest' })
    return part.current?.querySelector<HTMLElement>(isSettled ? '.go' : 'button, input, select')
  })
  if (one === undefined || one.fate === null || settling === null) return null
  const { fate, settlement } = one
  const settle = (how: Settlement): void => {
    made.settle(settling, how)
    next(settling)
  }
  const { word, details } = fateWords(fate, sight)
  const others = made.open.filter(({ row }) => row.at !== settling)
  return (
    <section ref={part} className="import-settle" aria-labelledby="import-settle-title">
      <h3 id="import-settle-title"><Text of="import.settling" with={{ row: settling }} /></h3>
      <output className="import-why"><b>{word}</b> {!isSettled && details.map(detail => <span key={detail}>{detail}</span>)}</output>
      {fate.kind === 'unclear' && <WhichState {...{ one, fate, book, columns: made.columns, onChoose: state => settle({ ...settlement, state }) }} />}
      <FieldsOf {...{ one, columns: made.columns, fate, onTexts: texts => made.settle(settling, { ...settlement, texts: { ...settlement?.texts, ...texts } }) }} />
      <div className="import-acts">
        {isSettled && <Button look="go" onClick={() => next(settling)}><Text of={others.length > 0 ? 'import.next' : 'import.done'} /></Button>}
        <Button onClick={() => settle({ isOut: true })}><Text of="import.leave-out" /></Button>
        {!isSettled && others.length > 0 && <Button onClick={() => next(settling)}><Text of="import.later" /></Button>}
        <Button look="quiet" onClick={() => onSettle(null)}><Text of="import.close-settling" /></Button>
      </div>
    </section>
  )
}
