import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { DetailKey } from './useFocusOn.ts'

interface DetailRow {
  key: DetailKey
  label: string
  value: string
  /** Cannot be changed any more. */
  isFixed?: boolean
  /** Says only that nothing was stated. */
  isUnstated?: boolean
}

interface DetailRowsProps {
  title: ReactNode
  rows: readonly DetailRow[]
  /** On a phone, all of it in one line. */
  isBrief?: boolean
  /** Which of the rows is to be changed. */
  onChange: (key: DetailKey) => void
  /** Rows that are changed in a way of their own. */
  children?: ReactNode
}

/** What goes with a request, as a summary. */
export function DetailRows({ title, rows, isBrief = false, onChange, children }: DetailRowsProps): ReactNode {
  return (
    <div className={isBrief ? 'with short' : 'with'}>
      <h2>{title}</h2>
      <p className="brief">
        <span>{rows.filter(({ isUnstated = false }) => !isUnstated).map(({ value }) => value).join(' · ')}</span>
        <button type="button" className="link" onClick={() => onChange(rows.find(({ isFixed = false }) => !isFixed)?.key ?? 'subjects')}><Text of="delegate.change" /></button>
      </p>
      <dl>
        {rows.map(({ key, label, value, isFixed = false }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd className="v">{value}</dd>
            <dd>
              {!isFixed && (
                <button type="button" className="link" aria-label={t('delegate.change-of', { what: label })} onClick={() => onChange(key)}><Text of="delegate.change" /></button>
              )}
            </dd>
          </div>
        ))}
        {children}
      </dl>
    </div>
  )
}
