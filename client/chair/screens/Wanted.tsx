import type { ReactNode } from 'react'
import { t } from '#client/text/t.ts'

interface WantedProps<Key extends string> {
  word: ReactNode
  /** What it is of, and what is shown now. */
  label: string
  /** Null: as the address of the screen says. */
  value: Key | null
  options: readonly { key: Key; label: string }[]
  onChange: (key: Key | null) => void
}

/** What is wanted of a screen, of a few. */
export function Wanted<Key extends string>({ word, label, value, options, onChange }: WantedProps<Key>): ReactNode {
  return (
    <label>
      <span>{word}</span>
      <select aria-label={label} value={value ?? ''} onChange={({ target }) => onChange(options.find(({ key }) => key === target.value)?.key ?? null)}>
        <option value="">{t('screens.by-address')}</option>
        {options.map(({ key, label: text }) => <option key={key} value={key}>{text}</option>)}
      </select>
    </label>
  )
}
