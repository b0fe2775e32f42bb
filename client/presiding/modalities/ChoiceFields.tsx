import { useId, type ReactNode } from 'react'
import { useDescribed } from './describing.ts'
import type { FieldProps } from './fieldProps.ts'
import { optionWords } from './fieldWords.ts'

/** One box; `of`: what it is about, where its own words do not say. */
export function CheckField({ label, isChecked, onChange, of }: { label: string; isChecked: boolean; onChange: (isChecked: boolean) => void; of?: string }): ReactNode {
  const described = useDescribed(null)
  return (
    <label className="choice">
      <input type="checkbox" checked={isChecked} onChange={event => onChange(event.target.checked)} {...described} />
      <span>{of !== undefined && <span className="sr">{of}: </span>}{label}</span>
    </label>
  )
}

export function SwitchField({ label, value, onChange }: FieldProps<'switch'>): ReactNode {
  return <CheckField label={label} isChecked={value === true} onChange={onChange} />
}

export function ChoiceField({ field, label, isNamed = false, value, onChange }: FieldProps<'choice'>): ReactNode {
  return <Choice label={label} isNamed={isNamed} chosen={String(value)} options={field.options.map(one => ({ value: one, words: optionWords(field, one) }))} onChange={onChange} />
}

interface ChoiceProps {
  label: string
  isNamed: boolean
  chosen: string
  options: readonly { value: string; words: string }[]
  onChange: (value: string) => void
}

/** One of several. */
export function Choice({ label, isNamed, chosen, options, onChange }: ChoiceProps): ReactNode {
  const id = useId()
  const described = useDescribed(null)
  return (
    <div className="field">
      <label htmlFor={id} className={isNamed ? 'sr' : undefined}>{label}</label>
      <select id={id} value={chosen} onChange={event => onChange(event.target.value)} {...described}>
        {options.map(({ value, words }) => <option key={value} value={value}>{words}</option>)}
      </select>
    </div>
  )
}

/** Any of several. */
export function SeveralField({ field, value, onChange }: FieldProps<'several'>): ReactNode {
  const chosen = value as readonly string[]
  const toggle = (one: string, isChosen: boolean): void => onChange(field.options.filter(option => (option === one ? isChosen : chosen.includes(option))))
  return (
    <div className="parts">
      {field.options.map(one => <CheckField key={one} label={optionWords(field, one)} isChecked={chosen.includes(one)} onChange={isChosen => toggle(one, isChosen)} />)}
    </div>
  )
}
