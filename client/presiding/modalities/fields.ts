import type * as z from 'zod/mini'
import { modalities } from '#shared/floor/modalities.ts'
import { ORGANIZATIONS } from '#shared/floor/setting/figures.ts'
import { PARTS, type SettingPath } from '#shared/floor/setting/settings.ts'
import { boundsOf, madeOf } from './madeOf.ts'

/** What of a schema the form draws. `key`: where it stands in the value around it; `word`: what its words are kept under. */
export type Field = { key: string; word: string } & (
  | { kind: 'duration' | 'count'; least: number; most: number }
  | { kind: 'switch' | 'text' }
  | { kind: 'choice' | 'several'; options: readonly string[] }
  | { kind: 'parts'; fields: readonly Field[]; isTuple: boolean }
  | { kind: 'list'; item: Field; most: number }
  | { kind: 'or-none'; field: Field }
  | { kind: 'kinds'; kinds: readonly { name: string; fields: readonly Field[] }[] }
)
export type FieldKind = Field['kind']
export type FieldOf<K extends FieldKind> = Field & { kind: K }

/** Values that stand several times in the schema have their words once. */
const SHARED = /^(order|transparency)\.\w+/

/** Reads one schema as a field; the schema is the only list of what there is. */
function fieldOf(schema: z.core.$ZodType, key: string, path: string): Field {
  const def = madeOf(schema)
  const word = path.replace(SHARED, '$1')
  const within = (inner: string): string => (path === '' ? inner : `${path}.${inner}`)
  switch (def.type) {
    case 'number': return { key, word, kind: path.split('.').some(part => part.endsWith('Ms')) ? 'duration' : 'count', ...boundsOf(schema) }
    case 'boolean': return { key, word, kind: 'switch' }
    case 'string': return { key, word, kind: 'text' }
    case 'enum': return { key, word, kind: 'choice', options: Object.values(def.entries).map(String) }
    case 'nullable': return { key, word, kind: 'or-none', field: fieldOf(def.innerType, key, path) }
    case 'tuple': return { key, word, kind: 'parts', isTuple: true, fields: def.items.map((item, index) => fieldOf(item, String(index), within(String(index)))) }
    case 'object': return { key, word, kind: 'parts', isTuple: false, fields: fieldsOf(def.shape, within) }
    case 'array': {
      const item = fieldOf(def.element, '', path)
      return item.kind === 'choice' ? { key, word, kind: 'several', options: item.options } : { key, word, kind: 'list', item, most: boundsOf(schema).most }
    }
    case 'union': {
      const kinds = def.options.map(option => kindOf(option, path))
      return kinds.every(kind => kind !== null) ? { key, word, kind: 'kinds', kinds } : { key, word, kind: 'text' }
    }
    default: throw new Error(`the form has no field for ${def.type} at ${path}`)
  }
}

const fieldsOf = (shape: Readonly<Record<string, z.core.$ZodType>>, within: (inner: string) => string): Field[] =>
  Object.entries(shape).map(([inner, schema]) => fieldOf(schema, inner, within(inner)))

/** One of several kinds of object, told apart by `kind`; null where it is no such object. */
function kindOf(schema: z.core.$ZodType, path: string): { name: string; fields: Field[] } | null {
  const def = madeOf(schema)
  if (def.type !== 'object') return null
  const { kind, ...rest } = def.shape as Record<string, z.core.$ZodType>
  const literal = kind === undefined ? null : madeOf(kind)
  return literal?.type === 'literal' ? { name: String(literal.values[0]), fields: fieldsOf(rest, inner => `${path}.${inner}`) } : null
}

/** Organizations belong to no regional group: an order by region, which is always refused there (M5), is not offered. */
function withoutRegions(field: Field): Field {
  if (field.kind !== 'kinds' || !ORGANIZATIONS.some(({ band }) => band === field.key)) return field
  return { ...field, kinds: field.kinds.filter(({ name }) => name !== 'regional') }
}

/** The field of each setting, by its name. */
export const SETTING_FIELDS: ReadonlyMap<SettingPath, Field> = new Map(
  Object.entries(modalities.shape).flatMap(([key, schema]): [SettingPath, Field][] => {
    const field = fieldOf(schema, key, key)
    if (!(PARTS as readonly string[]).includes(key) || field.kind !== 'parts') return [[key as SettingPath, field]]
    return field.fields.map(inner => [`${key}.${inner.key}` as SettingPath, key === 'order' ? withoutRegions(inner) : inner])
  }),
)
