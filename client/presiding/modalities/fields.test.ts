import { describe, expect, test } from 'vitest'
import { modalities, PRESETS } from '#shared/floor/modalities.ts'
import { PLAIN_LIST } from '#shared/floor/plainList.ts'
import { MODALITIES_OF } from '#shared/floor/presets.ts'
import { changedSettings, settingsOf } from '#shared/floor/setting/settings.ts'
import { en } from '#client/text/en.ts'
import { durationOf, durationText } from './durationText.ts'
import { SETTING_FIELDS, type Field } from './fields.ts'
import { noneKey, optionKey, originWords, partKey, valueWords } from './fieldWords.ts'
import { GROUPS } from './groups.ts'
import { beginningOf, kindValue, settingOf, withSetting, type Value } from './values.ts'

const paths = [...settingsOf(PLAIN_LIST).keys()]

/** Every key that the words of a field are looked up under. */
function keysOf(field: Field): string[] {
  switch (field.kind) {
    case 'choice':
    case 'several': return field.options.map(option => optionKey(field, option))
    case 'or-none': return [noneKey(field), ...keysOf(field.field)]
    case 'list': return keysOf(field.item)
    case 'parts': return partKeys(field.fields)
    case 'kinds': return field.kinds.flatMap(({ name, fields }) => [optionKey(field, name), ...partKeys(fields)])
    default: return []
  }
}

const partKeys = (fields: readonly Field[]): string[] => fields.flatMap(field => [partKey(field), ...keysOf(field)])

/** Every value a field can begin with: of one of several kinds, each. */
const valuesOf = (field: Field): Value[] => (field.kind === 'kinds' ? field.kinds.map(kindValue) : field.kind === 'or-none' ? [null, beginningOf(field.field)] : [beginningOf(field)])

describe('the form is made from the schema', () => {
  test('it has a field for every setting, and each stands in one group', () => {
    expect([...SETTING_FIELDS.keys()]).toEqual(paths)
    expect(Object.values(GROUPS).flat().toSorted()).toEqual(paths.filter(path => path !== 'preset').toSorted())
  })

  test.each(paths.filter(path => path !== 'preset'))('%s and all its parts have words', path => {
    const field = SETTING_FIELDS.get(path)
    const keys = [`setting.${path}`, `help.${path}`, ...(field === undefined ? ['no field'] : keysOf(field))]
    expect(keys.filter(key => !(key in en))).toEqual([])
  })

  test('an order by region is offered to States alone: organizations have no region', () => {
    const kindsOf = (path: 'order.members' | 'order.nhris' | 'order.ngos'): string[] => {
      const field = SETTING_FIELDS.get(path)
      return field?.kind === 'kinds' ? field.kinds.map(({ name }) => name) : []
    }
    const [states, nhris, ngos] = [kindsOf('order.members'), kindsOf('order.nhris'), kindsOf('order.ngos')]
    expect(states).toContain('regional')
    for (const kinds of [nhris, ngos]) expect(kinds).toEqual(states.filter(name => name !== 'regional'))
  })

  test('no words are left of what the schema has no more', () => {
    const used = new Set([...SETTING_FIELDS.values()].flatMap(keysOf))
    expect(Object.keys(en).filter(key => /^(part|option|none)\./.test(key) && !used.has(key))).toEqual([])
  })

  test.each(paths)('whatever %s begins with can be read by the schema', path => {
    const field = SETTING_FIELDS.get(path)
    for (const value of field === undefined ? [] : valuesOf(field)) {
      const changed = withSetting(PLAIN_LIST, path, field?.kind === 'text' || JSON.stringify(value).includes('""') ? settingOf(PLAIN_LIST, path) : value)
      expect(modalities.safeParse(changed).error).toBeUndefined()
    }
  })

  test.each(PRESETS)('every value of %s can be said, and nothing is lost on the way through the form', preset => {
    const settings = MODALITIES_OF[preset]
    const through = paths.reduce((form, path) => withSetting(form, path, settingOf(settings, path)), PLAIN_LIST)
    expect(changedSettings(settings, through)).toEqual([])
    for (const [path, field] of SETTING_FIELDS) if (path !== 'preset') expect(valueWords(field, settingOf(settings, path))).toMatch(/\S/)
    expect(originWords(preset, 'changeOverMs')).toBe('ours, a default')
  })
})

test('a time of the form is minutes and seconds', () => {
  expect(['2:30', ' 2 ', '0:05', '120:00'].map(durationOf)).toEqual([150_000, 120_000, 5_000, 7_200_000])
  for (const text of ['', '2:60', 'two', '2:3', '-1:00', '2.5']) expect(durationOf(text)).toBeNaN()
  expect([0, 90_000, 7_200_000, Number.NaN].map(durationText)).toEqual(['0:00', '1:30', '120:00', ''])
})
