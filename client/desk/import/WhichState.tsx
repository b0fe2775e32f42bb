import { useMemo, useState, type ReactNode } from 'react'
import type { Columns } from '#shared/importing/columns.ts'
import { nearestStates } from '#shared/importing/nearest.ts'
import { textsOf } from '#shared/importing/rows.ts'
import type { StateBook } from '#shared/importing/stateBook.ts'
import { byName } from '#client/text/byName.ts'
import { plateName } from '#client/text/speaker.ts'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import type { FatedRow } from './useImport.ts'

interface WhichProps {
  one: FatedRow
  fate: Extract<NonNullable<FatedRow['fate']>, { kind: 'unclear' }>
  columns: Columns
  book: StateBook
  onChoose: (code: string) => void
}

/** Which State is meant: those that are near first, then all. */
export function WhichState({ one: { row, settlement }, fate, columns, book, onChoose }: WhichProps): ReactNode {
  const near = useMemo(
    () => (fate.why === 'name-and-code' ? fate.codes : nearestStates(book, textsOf(row, columns, settlement).name?.text ?? '')),
    [fate, book, row, columns, settlement],
  )
  const all = useMemo(() => [...book.states.values()].map(state => ({ code: state.code, name: plateName(state) })).toSorted(byName(({ name }) => name)), [book])
  const [chosen, setChosen] = useState('')
  const nameOf = (code: string): string => all.find(state => state.code === code)?.name ?? code
  return (
    <div className="import-which">
      {near.length > 0 && <p><Text of="import.did-it-mean" /></p>}
      {near.map(code => <Button key={code} onClick={() => onChoose(code)}>{nameOf(code)}</Button>)}
      <label className="field"><span className="legend"><Text of="import.state" /></span>
        <select value={chosen} onChange={event => setChosen(event.target.value)}>
          <option value=""><Text of="import.no-choice" /></option>
          {all.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </select>
      </label>
      <Button isOff={chosen === ''} onClick={() => onChoose(chosen)}><Text of="import.use-state" /></Button>
    </div>
  )
}
