import { useMemo, useState, type ReactNode } from 'react'
import type { Columns } from '#shared/importing/columns.ts'
import { namesakes, nearestStates } from '#shared/importing/nearest.ts'
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

/** Which State is meant: those that have the name, or are near to it, first, then all. */
export function WhichState({ one: { row, settlement }, fate, columns, book, onChoose }: WhichProps): ReactNode {
  const name = textsOf(row, columns, settlement).name?.text ?? ''
  const { isShared, near } = useMemo(() => offered(fate, book, name), [fate, book, name])
  const all = useMemo(() => [...book.states.values()].map(state => ({ code: state.code, name: plateName(state) })).toSorted(byName(one => one.name)), [book])
  const [chosen, setChosen] = useState('')
  const nameOf = (code: string): string => all.find(state => state.code === code)?.name ?? code
  return (
    <div className="import-which">
      <p>{isShared ? <Text of="import.which-of-several" with={{ name }} /> : <Text of="import.which-state" />}</p>
      {near.map(code => <Button key={code} onClick={() => onChoose(code)}>{nameOf(code)}</Button>)}
      <label className="field"><span className="legend"><Text of={near.length > 0 ? 'import.other-state' : 'import.state'} /></span>
        <select value={chosen} onChange={event => setChosen(event.target.value)}>
          <option value=""><Text of="import.no-choice" /></option>
          {all.map(state => <option key={state.code} value={state.code}>{state.name}</option>)}
        </select>
      </label>
      <Button isOff={chosen === ''} onClick={() => onChoose(chosen)}><Text of="import.use-state" /></Button>
    </div>
  )
}

/** `isShared`: several States have this name, and each of them is offered. */
function offered({ why, codes }: WhichProps['fate'], book: StateBook, name: string): { isShared: boolean; near: readonly string[] } {
  if (why === 'name-and-code') return { isShared: false, near: codes }
  const sharing = namesakes(book, name)
  return sharing.length > 1 ? { isShared: true, near: sharing } : { isShared: false, near: nearestStates(book, name) }
}
