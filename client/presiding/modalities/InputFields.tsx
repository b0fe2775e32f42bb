import { useId, useState, type ReactNode } from 'react'
import { t } from '#client/text/t.ts'
import { useDescribed } from './describing.ts'
import { durationOf, durationText } from './durationText.ts'
import type { FieldProps } from './fieldProps.ts'

interface WrittenProps {
  label: string
  isNamed: boolean
  text: string
  onText: (text: string) => void
  /** What is wrong with what is written; null: nothing. */
  fault: string | null
  hint?: string
  isFigure: boolean
}

/** A line that is written, with what is wrong with it below. */
function Written({ label, isNamed, text, onText, fault, hint, isFigure }: WrittenProps): ReactNode {
  const id = useId()
  const faultId = `${id}fault`
  const described = useDescribed(fault === null ? null : faultId)
  return (
    <div className="field" data-figure={isFigure || undefined}>
      <label htmlFor={id}><span className={isNamed ? 'sr' : undefined}>{label}</span>{hint !== undefined && <span className="sr"> ({hint})</span>}</label>
      <input id={id} type="text" inputMode={isFigure ? 'numeric' : undefined} autoComplete="off" value={text} onChange={event => onText(event.target.value)} {...described} />
      {fault !== null && <p id={faultId} className="fault">{fault}</p>}
    </div>
  )
}

const isWithin = (value: number, { least, most }: { least: number; most: number }): boolean => Number.isInteger(value) && value >= least && value <= most

/** Minutes and seconds. What is written stays as it is written, until it is changed from elsewhere. */
export function DurationField({ field, label, isNamed = false, value, onChange }: FieldProps<'duration'>): ReactNode {
  const ms = Number(value)
  const [written, setWritten] = useState(() => durationText(ms))
  const isStanding = Object.is(durationOf(written), ms)
  const text = isStanding ? written : durationText(ms)
  const write = (next: string): void => {
    setWritten(next)
    onChange(durationOf(next))
  }
  return <Written label={label} isNamed={isNamed} text={text} onText={write} fault={isWithin(ms, field) ? null : t('modalities.bad-duration')} hint={t('modalities.minutes-hint')} isFigure />
}

export function CountField({ field, label, isNamed = false, value, onChange }: FieldProps<'count'>): ReactNode {
  const figure = Number(value)
  const [written, setWritten] = useState('')
  const text = Number.isNaN(figure) ? written : String(figure)
  const write = (next: string): void => {
    setWritten(next)
    onChange(/^\s*\d{1,6}\s*$/.test(next) ? Number(next) : Number.NaN)
  }
  const { least, most } = field
  return <Written label={label} isNamed={isNamed} text={text} onText={write} fault={isWithin(figure, field) ? null : t('modalities.bad-count', { least, most })} isFigure />
}

export function TextField({ label, isNamed = false, value, onChange }: FieldProps<'text'>): ReactNode {
  const text = String(value)
  return <Written label={label} isNamed={isNamed} text={text} onText={onChange} fault={text.trim() === '' ? t('modalities.bad-text') : null} isFigure={false} />
}
