import { plain, type Named } from '#client/presiding/namedBy.ts'
import { behalfIn, groupCode, groupNames, strokedNames } from './behalf.ts'
import { runOf, worded } from './meantBy.ts'

/** Somebody who may be typed, and the groups that may stand behind the stroke. */
export interface Sayable extends Named {
  groups?: readonly string[]
}

/** All that may be typed, by its words. */
export interface Sayings {
  names: readonly string[]
  whole: ReadonlySet<string>
  codes: ReadonlySet<string>
  stroked: readonly string[]
  groups: readonly string[]
}

export function sayingsOf(all: readonly Sayable[]): Sayings {
  const names = all.flatMap(one => one.names.map(worded)).filter(name => name !== '')
  const groups = new Set(all.flatMap(one => one.groups ?? []))
  return {
    names,
    whole: new Set(names),
    codes: new Set(all.flatMap(({ code }) => (code === null ? [] : [plain(code)]))),
    stroked: strokedNames(all),
    groups: [...groups].flatMap(group => groupNames(group).concat(groupCode(group))).map(worded),
  }
}

/** How many of the first words are one entry together, for names and groups have blanks in them. */
export function entryLength(sayings: Sayings, words: readonly string[]): number {
  let most = 1
  for (let length = 2; length <= words.length; length += 1) {
    const [name, group] = behalfIn(sayings.stroked, words.slice(0, length).join(' '))
    if (!mayBegin(sayings.names, name) || (group !== undefined && group !== '' && !isAnyRun(sayings.groups, group))) return most
    if (isOne(sayings, name) && (group === undefined || group === '' || isOneGroup(sayings, group))) most = length
  }
  return most
}

/** One word may be anybody, and is looked up later. */
const mayBegin = (names: readonly string[], name: string): boolean => !name.includes(' ') || isAnyRun(names, name)

const isAnyRun = (texts: readonly string[], text: string): boolean => texts.some(runOf(text))

/** A code is an entry of its own, whatever name goes on like it: `Iran ISL` are two. */
const isOne = ({ whole, codes }: Sayings, name: string): boolean => whole.has(worded(name)) || !hasCode(codes, name)
const isOneGroup = ({ groups, codes }: Sayings, group: string): boolean => groups.includes(worded(group)) || !hasCode(codes, group)

const hasCode = (codes: ReadonlySet<string>, text: string): boolean => text.includes(' ') && text.split(' ').some(word => codes.has(plain(word)))
