import type { Grammar } from '../grammar.ts'
import { groups } from './groups.ts'

/**
 * Chinese names as they stand in a sentence. Nothing is declined and there is no article; only what some lists put in
 * brackets is put back where it is said.
 */

/** “伊朗（伊斯兰共和国）”, “密克罗尼西亚（联邦）”; some lists write the brackets in half width. */
const BRACKETED = /^(.+?)\s*[（(](.+)[）)]$/

/** Where it does not simply go behind the name; a capital only tells two States apart in a list. */
const ELSEWHERE: Readonly<Record<string, string>> = { 玻利维亚多民族国: '多民族玻利维亚国', 刚果布: '刚果' }

/** The name of a State in a sentence. */
export function spokenState(name: string): string {
  const [, short, form] = BRACKETED.exec(name) ?? []
  if (short === undefined || form === undefined) return name
  const whole = `${short}${form}`
  return ELSEWHERE[whole] ?? whole
}

/** The name of a group of States, or of an organization of States, in a sentence. */
export function spokenGroup(name: string): string {
  return groups[name] ?? name
}

const JOINTS = /(?<!共)[和及](?!.*王国$)|(?:联合|人民民主|人民|民主|伊斯兰|玻利瓦尔)?(?:王国|共和国|酋长国)$/g

/** 圣文森特和 格林纳丁斯, 大不列颠及北爱尔兰 联合王国: behind "and", or before what the State is, and not in the midst of what it is of; by a blank without a width. */
const inParts = (name: string): string => name.replace(JOINTS, part => (part.length === 1 ? `${part}\u200B` : `\u200B${part}`))

export const grammar: Grammar = { state: spokenState, group: spokenGroup, forms: {}, inParts }
