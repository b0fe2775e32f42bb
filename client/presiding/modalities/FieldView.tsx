import type { ReactNode } from 'react'
import { CheckField, Choice, ChoiceField, SeveralField, SwitchField } from './ChoiceFields.tsx'
import type { FieldProps } from './fieldProps.ts'
import type { Field, FieldOf } from './fields.ts'
import { noneWords, optionWords, partWords } from './fieldWords.ts'
import { CountField, DurationField, TextField } from './InputFields.tsx'
import { Steps } from './Steps.tsx'
import { beginningOf, kindValue, partOf, withPart, type Value } from './values.ts'

/** Any field of the schema; what holds others is drawn by drawing those. */
export function FieldView({ field, ...rest }: FieldProps): ReactNode {
  switch (field.kind) {
    case 'duration': return <DurationField field={field as FieldOf<'duration'>} {...rest} />
    case 'count': return <CountField field={field as FieldOf<'count'>} {...rest} />
    case 'text': return <TextField field={field as FieldOf<'text'>} {...rest} />
    case 'switch': return <SwitchField field={field as FieldOf<'switch'>} {...rest} />
    case 'choice': return <ChoiceField field={field as FieldOf<'choice'>} {...rest} />
    case 'several': return <SeveralField field={field as FieldOf<'several'>} {...rest} />
    case 'or-none': return <OrNoneField field={field} {...rest} />
    case 'kinds': return <KindsField field={field} {...rest} />
    case 'list': return <ListField field={field} {...rest} />
    case 'parts': return <PartsField field={field} {...rest} />
  }
}

/** All parts of a value, each with its name. */
function Parts({ fields, value, onChange }: { fields: readonly Field[]; value: Value; onChange: (value: Value) => void }): ReactNode {
  return fields.map(field => <FieldView key={field.key} field={field} label={partWords(field)} value={partOf(value, field.key)} onChange={part => onChange(withPart(value, field.key, part))} />)
}

function PartsField({ field, label, isNamed = false, value, onChange }: FieldProps<'parts'>): ReactNode {
  const parts = <div className="columns"><Parts fields={field.fields} value={value} onChange={onChange} /></div>
  return isNamed ? parts : <fieldset className="parts"><legend>{label}</legend>{parts}</fieldset>
}

/** What may be left without a figure: a box that says what holds then. */
function OrNoneField({ field, label, value, onChange, ...rest }: FieldProps<'or-none'>): ReactNode {
  return (
    <div className="or-none">
      <CheckField label={noneWords(field)} isChecked={value === null} onChange={isNone => onChange(isNone ? null : beginningOf(field.field))} of={label} />
      {value !== null && <FieldView field={field.field} label={label} value={value} onChange={onChange} {...rest} />}
    </div>
  )
}

/** One of several kinds, and what that kind wants to know. */
function KindsField({ field, label, isNamed = false, value, onChange }: FieldProps<'kinds'>): ReactNode {
  const chosen = String(partOf(value, 'kind'))
  const kindOf = (name: string) => field.kinds.find(kind => kind.name === name)
  const fields = kindOf(chosen)?.fields ?? []
  const options = field.kinds.map(({ name }) => ({ value: name, words: optionWords(field, name) }))
  return (
    <div className="kinds">
      <Choice label={label} isNamed={isNamed} chosen={chosen} options={options} onChange={name => onChange(kindValue(kindOf(name)))} />
      {fields.length > 0 && <div className="columns" key={chosen}><Parts fields={fields} value={value} onChange={onChange} /></div>}
    </div>
  )
}

/** Several of a kind, one under another: the steps of the speaking time. */
function ListField({ field, value, onChange }: FieldProps<'list'>): ReactNode {
  return (
    <Steps items={value as readonly Value[]} most={field.most} another={() => beginningOf(field.item)} onChange={onChange}>
      {(item, name, change) => <FieldView field={field.item} label={name} isNamed value={item} onChange={change} />}
    </Steps>
  )
}
