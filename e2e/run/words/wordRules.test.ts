import { expect, test } from 'vitest'
import { wordFaultsOf } from './wordRules.ts'

const file = (language: string, ...messages: readonly string[]) => ({ path: `client/text/${language}/list.ts`, text: `export const list = { ${messages.join(', ')} }` })
const speech = (language: string) => ({ path: `client/text/${language}/speech.ts`, text: 'export const speech = {}' })

const ENGLISH = [`'on-it': '{n, plural, one {# row} other {# rows}} of <b>{name}</b>'`, `'open': 'open'`]
const RUSSIAN = [`'on-it': '{n, plural, one {# ряд} few {# ряда} many {# рядов} other {# ряда}}: {name}'`, `'open': 'открыт'`]

const faults = (...russian: readonly string[]): string[] => wordFaultsOf([speech('en'), file('en', ...ENGLISH), speech('ru'), file('ru', ...russian)])

test('a language that says all that English says has no fault', () => {
  expect(faults(...RUSSIAN)).toEqual([])
})

test.each([
  ['a missing key', [RUSSIAN[0]], 'list.ts open is missing'],
  ['a key that is left over', [...RUSSIAN, `'shut': 'закрыт'`], 'list.ts shut is not in English'],
  ['a form of the plural that is missing', [`'on-it': '{n, plural, one {#} many {#} other {#}} {name}'`, RUSSIAN[1]], 'list.ts on-it has no form "few" for {n}'],
  ['a value that is left out', [`'on-it': '{n}'`, RUSSIAN[1]], 'list.ts on-it leaves out {name}'],
  ['a value that there is not', [`'on-it': '{n} {name} {where}'`, RUSSIAN[1]], 'list.ts on-it wants {where}, which nobody gives it'],
  ['emphasis that there is not', [RUSSIAN[0], `'open': '<b>открыт</b>'`], 'list.ts open has <b>, which English has not'],
  ['a straight apostrophe', [RUSSIAN[0], `'open': "c'est"`], 'list.ts open has a straight quote or apostrophe'],
  ['what cannot be read', [RUSSIAN[0], `'open': '{n'`], 'list.ts open cannot be read'],
])('%s is a fault', (_what, russian, fault) => {
  expect(faults(...russian.flatMap(one => one ?? []))).toEqual([expect.stringContaining(`client/text/ru/${fault}`)])
})

test.each([
  ['fr', 'Liste\u00A0: ouverte', []],
  ['fr', 'Liste : ouverte', ['client/text/fr/list.ts open has a blank that is not written so']],
  ['zh', '名单：{n}人。已开放', []],
  ['zh', '名单: 已开放', ['client/text/zh/list.ts open has a blank that is not written so']],
  ['zh', '已截止。 已开放', ['client/text/zh/list.ts open has a blank that is not written so']],
])('in %s “%s” has the blanks of the language', (language, open, expected) => {
  const english = file('en', `'open': '{n, plural, other {open}}'`)
  const said = open.includes('{n}') ? open : `{n, plural, other {${open}}}`
  expect(wordFaultsOf([speech('en'), english, speech(language), file(language, `'open': '${said}'`)]).filter(fault => !fault.includes('has no form'))).toEqual(expected)
})

test('of a language that cannot be spoken yet nothing is asked', () => {
  expect(wordFaultsOf([speech('en'), file('en', ...ENGLISH), file('ru', `'open': 'открыт'`)])).toEqual([])
})
