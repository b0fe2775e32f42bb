import type { FieldKind, FieldOf } from './fields.ts'
import type { Value } from './values.ts'

/** What a field of the form is drawn from. */
export interface FieldProps<K extends FieldKind = FieldKind> {
  field: FieldOf<K>
  /** What it is called: the setting's own words, or those of a part of it. */
  label: string
  /** The label stands above it already, and is only heard. */
  isNamed?: boolean
  value: Value
  onChange: (value: Value) => void
}
