import { Combobox } from '@base-ui/react/combobox'
import { useId, type ReactNode, type RefObject } from 'react'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { namedBy } from '../namedBy.ts'
import type { Candidate } from './candidates.ts'
import '#client/ui/menu.css'

/** So many are offered at once. */
const MOST_OFFERED = 8

interface DelegationFieldProps {
  candidates: readonly Candidate[]
  typed: string
  onType: (typed: string) => void
  chosen: Candidate | null
  onChoose: (chosen: Candidate | null) => void
  input: RefObject<HTMLInputElement | null>
  /** Why who is chosen cannot be added. */
  children?: ReactNode
}

/** What is offered stands within the dialog, which lies above all else. */
const DIALOG = {
  get current(): HTMLElement | null {
    return document.querySelector('dialog[open]')
  },
}

/** Which delegation: by its name or its code, typed in part. */
export function DelegationField({ candidates, typed, onType, chosen, onChoose, input, children }: DelegationFieldProps): ReactNode {
  const id = useId()
  const offered = namedBy(candidates, typed, MOST_OFFERED)
  const isAsked = typed.trim() !== '' && typed !== chosen?.names[0]
  return (
    <Combobox.Root<Candidate>
      items={offered} filter={null} autoHighlight value={chosen} onValueChange={onChoose} inputValue={typed} onInputValueChange={onType}
      itemToStringLabel={({ names }) => names[0] ?? ''} isItemEqualToValue={(one, other) => one.id === other.id} openOnInputClick={false}
    >
      <div className="field">
        <label className="legend" htmlFor={id}><Text of="desk.delegation" /></label>
        <Combobox.Input id={id} ref={input} placeholder={t('desk.delegation-hint')} autoComplete="off" />
        <output className="why-not">{isAsked && offered.length === 0 ? <Text of="desk.unknown" /> : children}</output>
      </div>
      <Combobox.Portal container={DIALOG}>
        <Combobox.Positioner className="menu-place" positionMethod="fixed" sideOffset={4} align="start">
          <Combobox.Popup className="menu offered" hidden={offered.length === 0}>
            <Combobox.List>
              {(candidate: Candidate) => (
                <Combobox.Item key={candidate.id} value={candidate}>
                  <span>{candidate.names[0]}</span>
                  {candidate.standing !== null && <small><Text of={`desk.is-${candidate.standing}`} /></small>}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  )
}
