import { aliases } from '../states/aliases.ts'
import { stateFacts, type StateFacts } from '../states/stateFacts.ts'
import { plainText, stateKey } from './nameKey.ts'

/** Names by ISO 3166 alpha-3 code, or of groups by their English name, in the other languages that there are. */
export type Names = Readonly<Record<string, string>>

/** A State that a name or a code means. */
export interface Match {
  state: StateFacts
  /** It is the name of before: the plate keeps it. */
  isFormer: boolean
  /** Where a name stands, somebody wrote a code: it is told, for a short name may mean another. */
  isCode?: true
}

/** All that is known of States and groups, to be looked up by whatever they are called. */
export interface StateBook {
  states: ReadonlyMap<string, StateFacts>
  byKey: ReadonlyMap<string, Match>
  byCode: ReadonlyMap<string, StateFacts>
  /** Each name as it is compared, for those that are near. */
  names: readonly { code: string; text: string }[]
  /** The English name of a group by its name in any language. */
  groups: ReadonlyMap<string, string>
}

/** The book, of the names of the States and of the groups in each language but English. */
export function stateBook(namesOfStates: readonly Names[], namesOfGroups: readonly Names[]): StateBook {
  const all = stateFacts.flatMap(state => namesOf(state, namesOfStates))
  const byKey = new Map<string, Match>()
  // The first counts: a former name that is an alias as well stays the former name.
  for (const { state, name, isFormer } of all) if (!byKey.has(stateKey(name))) byKey.set(stateKey(name), { state, isFormer })
  const groups = namesOfGroups.flatMap(names => Object.entries(names).flatMap(([english, name]) => [[plainText(name), english], [plainText(english), english]] as const))
  return {
    states: new Map(stateFacts.map(state => [state.code, state])),
    byKey,
    byCode: new Map(stateFacts.flatMap(state => [[state.code, state], [state.alpha2, state]] as const)),
    names: all.map(({ state, name }) => ({ code: state.code, text: plainText(name) })),
    groups: new Map(groups),
  }
}

/** The State that an ISO 3166 code means, of two or three letters. */
export function stateByCode(book: StateBook, code: string): StateFacts | null {
  return book.byCode.get(code.trim().toUpperCase()) ?? null
}

/** The State that is so called: no code is looked at. */
export function stateNamed(book: StateBook, name: string): Match | null {
  return book.byKey.get(stateKey(name)) ?? null
}

/** The State that a name means: an official short name in any of the languages, one of its aliases, or its code. */
export function stateByName(book: StateBook, name: string): Match | null {
  const named = stateNamed(book, name)
  if (named !== null) return named
  const state = stateByCode(book, name)
  return state === null ? null : { state, isFormer: false, isCode: true }
}

interface Named {
  state: StateFacts
  name: string
  isFormer: boolean
}

function namesOf(state: StateFacts, inOthers: readonly Names[]): Named[] {
  const now = [state.name, ...inOthers.flatMap(names => names[state.code] ?? [])]
  const former = state.former === null ? [] : [state.former.name, ...Object.values(state.former.names)]
  const besides = aliases[state.code] ?? []
  const named = (isFormer: boolean) => (name: string): Named[] => [name, ...withoutForm(name)].map(one => ({ state, name: one, isFormer }))
  return [...now.flatMap(named(false)), ...former.flatMap(named(true)), ...besides.flatMap(named(false))]
}

/** "Bolivia" of "Bolivia (Plurinational State of)". */
function withoutForm(name: string): string[] {
  const [, short] = /^(.+?)\s*[(（].+[)）]$/u.exec(name) ?? []
  return short === undefined || isShared(short) ? [] : [short]
}

/** Two States have it: it tells neither. */
const isShared = (short: string): boolean => /^(korea|coree|corea|congo)$/.test(plainText(short))
