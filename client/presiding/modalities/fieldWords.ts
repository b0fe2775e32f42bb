import { category } from '#shared/floor/category.ts'
import { language } from '#shared/floor/language.ts'
import type { Preset } from '#shared/floor/modalities.ts'
import type { SettingPath } from '#shared/floor/setting/settings.ts'
import type { TextKey } from '#client/text/catalogue.ts'
import { spoken } from '#client/text/speaking.ts'
import { t } from '#client/text/t.ts'
import { durationText } from './durationText.ts'
import type { Field } from './fields.ts'
import { partOf, type Value } from './values.ts'

/** A text by a key that is put together: a test holds that the catalogue has each. */
const say = (key: string): string => t(key as 'modalities.title')
const isWritten = (key: string): boolean => spoken().words[key as TextKey] !== undefined

export const settingWords = (path: SettingPath): string => say(`setting.${path}`)
export const helpWords = (path: SettingPath): string => say(`help.${path}`)

const CATEGORIES: readonly string[] = category.options
const LANGUAGES: readonly string[] = language.options

/** Every category has the same ways. */
const optionPath = (word: string, option: string): string => [word.replace(/^(inscription\.way)\..+$/, '$1'), option].join('.')

/** The keys under which the words of a field and of its options stand. */
export const partKey = ({ key, word }: Pick<Field, 'key' | 'word'>): string => (CATEGORIES.includes(key) ? `category.${key}` : word.startsWith('order.places.') ? `region.${key}` : `part.${word}`)
export const optionKey = ({ word }: Pick<Field, 'word'>, option: string): string =>
  CATEGORIES.includes(option) ? `category.${option}` : LANGUAGES.includes(option) ? `language.${option}` : `option.${optionPath(word, option)}`
export const noneKey = ({ word }: Pick<Field, 'word'>): string => `none.${word}`

export const partWords = (field: Field): string => say(partKey(field))
export const optionWords = (field: Field, option: string): string => say(optionKey(field, option))
export const noneWords = (field: Field): string => say(noneKey(field))

/** Where the figure of a preset comes from; most are ours. */
export function originWords(preset: Preset, path: SettingPath): string {
  const ownKey = [preset, path].join('.')
  const key = `origin.${ownKey}`
  return isWritten(key) ? say(key) : t('modalities.ours')
}

/** A value in words. */
export function valueWords(field: Field, value: Value): string {
  switch (field.kind) {
    case 'duration': return durationText(Number(value))
    case 'count':
    case 'text': return String(value)
    case 'switch': return t(value === true ? 'modalities.yes' : 'modalities.no')
    case 'choice': return optionWords(field, String(value))
    case 'several': return (value as string[]).map(one => optionWords(field, one)).join(t('join.comma')) || t('modalities.nobody')
    case 'or-none': return value === null ? noneWords(field) : valueWords(field.field, value)
    case 'list': return (value as Value[]).map(one => valueWords(field.item, one)).join(' · ')
    case 'kinds': {
      const kind = String(partOf(value, 'kind'))
      return [optionWords(field, kind), ...partsWords(field.kinds.find(({ name }) => name === kind)?.fields ?? [], value)].join(t('join.semicolon'))
    }
    case 'parts': return partsWords(field.fields, value).join(t('join.semicolon'))
  }
}

/** Each part with its name; those with the same value together, and one word for all where all have it. */
function partsWords(fields: readonly Field[], value: Value): string[] {
  const names = new Map<string, string[]>()
  for (const field of fields) {
    const said = valueWords(field, partOf(value, field.key))
    names.set(said, [...(names.get(said) ?? []), partWords(field)])
  }
  if (names.size === 1 && fields.length > 2) return [...names.keys()].map(what => t('modalities.for-all', { what }))
  return [...names].map(([what, named]) => t('modalities.part', { name: named.join(t('join.comma')), what }))
}
