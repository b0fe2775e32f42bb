import { useId, type ReactNode } from 'react'
import { Field } from './Field.tsx'
import type { FormProps } from './formProps.ts'

const ZONES = Intl.supportedValuesOf('timeZone')

/** When the meeting is, by the clocks of its place. */
export function WhenFields({ draft, faults, onChange }: FormProps): ReactNode {
  const zones = useId()
  const of = (name: 'date' | 'from' | 'until' | 'timeZone') => ({ value: draft[name], isWrong: faults.places.has(name), onChange: (value: string) => onChange({ [name]: value }) })
  return (
    <div className="beside">
      <Field label="prepare.date" type="date" {...of('date')} />
      <Field label="prepare.from" type="time" {...of('from')} fault="prepare.fault-time" />
      <Field label="prepare.until" type="time" {...of('until')} fault="prepare.fault-time" />
      <Field label="prepare.zone" list={zones} {...of('timeZone')} fault="prepare.fault-zone" />
      <datalist id={zones}>{ZONES.map(zone => <option key={zone} value={zone}>{zone}</option>)}</datalist>
    </div>
  )
}
