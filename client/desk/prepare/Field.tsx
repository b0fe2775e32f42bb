import { useId, type ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import type { TextKey } from '#client/text/catalogue.ts'

interface FieldProps {
  label: TextKey
  value: string
  onChange: (value: string) => void
  isWrong?: boolean
  /** What would be right, said where it is not. */
  fault?: TextKey
  hint?: TextKey
  type?: 'text' | 'date' | 'time' | 'number' | 'url'
  /** So many lines of text. */
  rows?: number
  list?: string
}

/** A field with its name, and below it in words what is not right. */
export function Field({ label, value, onChange, isWrong = false, fault = 'prepare.fault', hint, type = 'text', rows, list }: FieldProps): ReactNode {
  const id = useId()
  const shared = { id, value, dir: type === 'text' ? 'auto' : undefined, 'aria-invalid': isWrong || undefined, 'aria-describedby': isWrong || hint !== undefined ? `${id}-more` : undefined }
  return (
    <div className={`field ${isWrong ? 'wrong' : ''}`}>
      <label className="legend" htmlFor={id}><Text of={label} /></label>
      {rows === undefined
        ? <input type={type} list={list} {...shared} onChange={event => onChange(event.target.value)} />
        : <textarea rows={rows} {...shared} onChange={event => onChange(event.target.value)} />}
      {(isWrong || hint !== undefined) && <p id={`${id}-more`} className={isWrong ? 'amiss' : 'hint'}><Text of={isWrong ? fault : (hint ?? fault)} /></p>}
    </div>
  )
}

interface ChoiceProps<T extends string> {
  label: TextKey
  value: T
  options: readonly T[]
  nameOf: (option: T) => ReactNode
  onChange: (value: T) => void
}

/** The same for one of a few. */
export function Choice<T extends string>({ label, value, options, nameOf, onChange }: ChoiceProps<T>): ReactNode {
  const id = useId()
  return (
    <div className="field">
      <label className="legend" htmlFor={id}><Text of={label} /></label>
      <select id={id} value={value} onChange={event => onChange(event.target.value as T)}>{options.map(one => <option key={one} value={one}>{nameOf(one)}</option>)}</select>
    </div>
  )
}
