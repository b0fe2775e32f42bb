import { describe, expect, test } from 'vitest'
import { aliases } from '#shared/states/aliases.ts'
import { stateFacts } from '#shared/states/stateFacts.ts'
import { nearestStates } from '#shared/importing/nearest.ts'
import { stateKey } from '#shared/importing/nameKey.ts'
import { stateByCode, stateByName } from '#shared/importing/stateBook.ts'
import { states as ar } from '#client/naming/ar/states.ts'
import { states as es } from '#client/naming/es/states.ts'
import { states as fr } from '#client/naming/fr/states.ts'
import { states as ru } from '#client/naming/ru/states.ts'
import { states as zh } from '#client/naming/zh/states.ts'
import { loadBook } from './loadBook.ts'

const book = await loadBook()
const codeOf = (name: string): string | undefined => stateByName(book, name)?.state.code

describe('the State that a name means', () => {
  test.each(Object.entries({ ar, es, fr, ru, zh }))('is known by the official short name in %s, in capitals and without accents too', (_, names) => {
    expect(Object.keys(names).length).toBeGreaterThan(190)
    for (const [code, name] of Object.entries(names)) {
      expect([name, codeOf(name)]).toEqual([name, code])
      expect([name, codeOf(name.toUpperCase())]).toEqual([name, code])
      expect([name, codeOf(name.normalize('NFD').replace(/\p{M}/gu, ''))]).toEqual([name, code])
    }
  })

  test('is known by its English names of 2015 and of today, its codes and its aliases', () => {
    expect(stateFacts).toHaveLength(195)
    for (const { code, alpha2, name, former } of stateFacts) {
      const ways = [name, code, alpha2, alpha2.toLowerCase(), ...(former === null ? [] : [former.name, ...Object.values(former.names)]), ...(aliases[code] ?? [])]
      expect(ways.map(way => [way, codeOf(way)])).toEqual(ways.map(way => [way, code]))
    }
  })

  test('is one: nothing that a State is called means two', () => {
    const owners = new Map<string, Set<string>>()
    const all = stateFacts.flatMap(({ code, name, former }) => [name, former?.name ?? [], ...Object.values(former?.names ?? {}), ...(aliases[code] ?? []), ...[ar, es, fr, ru, zh].map(names => names[code] ?? [])].flat().map(one => [one, code] as const))
    for (const [one, code] of all) owners.set(stateKey(one), (owners.get(stateKey(one)) ?? new Set()).add(code))
    expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([])
    // Nor does the name of one stand for another's code: "Niger" is not NER's alone by chance.
    expect(all.filter(([one, code]) => one.length <= 3 && (stateByCode(book, one)?.code ?? code) !== code)).toEqual([])
  })

  test.each([
    ['Korea', undefined], ['Corée', undefined], ['Guinea Equatorial', 'GNQ'], ['Macedonia', undefined], ['China, People’s Republic of', 'CHN'], ['Republic of China', undefined], ['Hong Kong', undefined],
    ['الجزائر', 'DZA'], ['المملكة المتحدة', 'GBR'], ['Королевство Испания', undefined], ['Республика Корея', 'KOR'], ['Côte d’Ivoire', 'CIV'], ['Allemagne', 'DEU'], ['ALEMANIA', 'DEU'], ['德国', 'DEU'], ['Германия', 'DEU'], ['ألمانيا', 'DEU'], ['المانيا', 'DEU'],
  ])('%s: %s', (name, code) => {
    expect(codeOf(name)).toBe(code)
  })

  test('is near when it is misspelt in any language', () => {
    expect([['Алжыр', 'DZA'], ['Allemange', 'DEU'], ['Afganistan', 'AFG'], ['قطز', 'QAT'], ['阿根延', 'ARG']].map(([name = '', code]) => [nearestStates(book, name)[0], code])).toEqual([['DZA', 'DZA'], ['DEU', 'DEU'], ['AFG', 'AFG'], ['QAT', 'QAT'], ['ARG', 'ARG']])
  })

  test('may stand with the groups that it speaks for in any language', () => {
    expect(['Groupe africain', 'groupe africain', 'African Group'].map(name => book.groups.get(name.toLowerCase()))).toEqual(['African Group', 'African Group', 'African Group'])
  })
})
