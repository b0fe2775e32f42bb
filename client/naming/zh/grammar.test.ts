import { describe, expect, test } from 'vitest'
import { grammar, spokenGroup, spokenState } from './grammar.ts'
import { groups } from './groups.ts'
import { states } from './states.ts'

describe('a State in a sentence', () => {
  test.each([
    ['巴基斯坦', '巴基斯坦'],
    ['伊朗（伊斯兰共和国）', '伊朗伊斯兰共和国'],
    ['委内瑞拉(玻利瓦尔共和国)', '委内瑞拉玻利瓦尔共和国'],
    ['密克罗尼西亚（联邦）', '密克罗尼西亚联邦'],
    ['玻利维亚（多民族国）', '多民族玻利维亚国'],
    ['刚果（布）', '刚果'],
    ['刚果民主共和国', '刚果民主共和国'],
    ['捷克共和国', '捷克共和国'],
    ['前南斯拉夫的马其顿共和国', '前南斯拉夫的马其顿共和国'],
  ])('%s is spoken of as %s', (name, words) => {
    expect(spokenState(name)).toBe(words)
  })

  test('has no brackets, and no two are called the same', () => {
    const spoken = Object.values(states).map(spokenState)
    expect(spoken.filter(name => /[（）()]/.test(name))).toEqual([])
    expect(new Set(spoken).size).toBe(spoken.length)
  })
})

describe('a group in a sentence', () => {
  test.each([
    ['Organization of Islamic Cooperation', '伊斯兰合作组织'],
    ['Group of 77 and China', '77国集团和中国'],
    ['a group of countries', '一组国家'],
    ['Amnesty International', 'Amnesty International'],
  ])('%s is spoken of as %s', (name, words) => {
    expect(spokenGroup(name)).toBe(words)
  })

  test('is called by a Chinese name where it is known', () => {
    expect(Object.values(groups).filter(name => !/\p{Script=Han}/u.test(name))).toEqual([])
  })
})

test.each([
  '大不列颠及北爱尔兰|联合王国', '朝鲜民主主义|人民共和国', '阿拉伯叙利亚|共和国', '阿拉伯|联合酋长国', '委内瑞拉|玻利瓦尔共和国',
  '圣文森特和|格林纳丁斯', '美利坚合众国', '中国',
])('the name %s may be broken there alone', parts => {
  expect(grammar.inParts?.(parts.replaceAll('|', ''))).toBe(parts.replaceAll('|', '\u200B'))
})
