import type { Modalities } from '#shared/floor/modalities.ts'
import { PARTS, type SettingPath } from '#shared/floor/setting/settings.ts'
import type { Field } from './fields.ts'

/** A value of the form: what the schema would read, or not yet. */
export type Value = unknown

const MINUTE_MS = 60_000

/** What a time begins with when it is first wanted, ms; elsewhere one minute. */
const BEGINNINGS: Readonly<Record<string, number>> = {
  'inscription.closesAfterStartMs': 15 * MINUTE_MS,
  'inscription.windowMs': 5 * MINUTE_MS,
  'timePolicy.potMs': 20 * MINUTE_MS,
  'timePolicy.ceilingMs': 3 * MINUTE_MS,
  'timePolicy.steps.from': 40,
  'timePolicy.most': 20,
  'order.places': 10,
}

/** A value to begin with, where there was none. */
export function beginningOf(field: Field): Value {
  const beginning = BEGINNINGS[field.word] ?? BEGINNINGS[field.word.replace(/\.[\w-]+$/, '')]
  switch (field.kind) {
    case 'duration': return beginning ?? MINUTE_MS
    case 'count': return beginning ?? Math.max(1, field.least)
    case 'switch': return false
    case 'text': return ''
    case 'choice': return field.options[0]
    case 'several': return []
    case 'list': return [beginningOf(field.item)]
    case 'or-none': return null
    case 'kinds': return kindValue(field.kinds[0])
    case 'parts': return field.isTuple ? field.fields.map(beginningOf) : objectOf(field.fields)
  }
}

/** A value of one of several kinds. */
export const kindValue = (kind: { name: string; fields: readonly Field[] } | undefined): Value => ({ kind: kind?.name ?? '', ...objectOf(kind?.fields ?? []) })

const objectOf = (fields: readonly Field[]): object => Object.fromEntries(fields.map(field => [field.key, beginningOf(field)]))

/** A part of a value. */
export const partOf = (value: Value, key: string): Value => (value as Readonly<Record<string, Value>>)[key]

/** The value with one part changed. */
export function withPart(value: Value, key: string, part: Value): Value {
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === key ? part : one))
  return { ...(value as object), [key]: part }
}

/** The value of a setting in the modalities, and the modalities with another. */
export function settingOf(modalities: Modalities, path: SettingPath): Value {
  return path.split('.').reduce(partOf, modalities as Value)
}

export function withSetting(modalities: Modalities, path: SettingPath, value: Value): Modalities {
  const [key = '', inner] = path.split('.')
  const isPart = (PARTS as readonly string[]).includes(key) && inner !== undefined
  return withPart(modalities, key, isPart ? withPart(partOf(modalities, key), inner, value) : value) as Modalities
}
