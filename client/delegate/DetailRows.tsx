import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'

interface DetailRow {
  key: string
  label: string
  value: string
  /** Cannot be changed any more. */
  isFixed?: boolean
}

interface DetailRowsProps {
  title: ReactNode
  rows: readonly DetailRow[]
  onChange: () => void
}

/** What goes with a request, as a summary. On a phone one line and one way to change it all. */
export function DetailRows({ title, rows, onChange }: DetailRowsProps): ReactNode {
  return (
    <div className="with">
      <h2>{title}</h2>
      <p className="brief">
        <span>{rows.map(({ value }) => value).join(' · ')}</span>
        <button type="button" className="link" onClick={onChange}><Text of="delegate.change" /></button>
      </p>
      <dl>
        {rows.map(({ key, label, value, isFixed = false }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd className="v">{value}</dd>
            <dd>
              {!isFixed && (
                <button type="button" className="link" aria-label={t('delegate.change-of', { what: label })} onClick={onChange}><Text of="delegate.change" /></button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
