import type { Category, Region } from '#shared/floor/category.ts'
import { isFormulaLike } from '#shared/csv/formula.ts'
import { language as languages, type Language } from '#shared/floor/language.ts'
import { delegation as schema, type Delegation } from '#shared/floor/plan.ts'
import { slugOf } from '#shared/importing/slugOf.ts'
import { stateByName, type Match, type StateBook } from '#shared/importing/stateBook.ts'
import { Taking } from '#shared/importing/taking.ts'

/** A delegation as it is typed. */
export interface DelegationDraft {
  name: string
  category: Category
  code: string
  region: Region | ''
  /** One on each line. */
  groups: string
  names: Readonly<Record<Language, string>>
}

/** A field at which something is not right; `twice`: the meeting has it already; `asked-in`: a group is missing in whose name it asked. */
export type DraftFault = 'name' | 'code' | 'groups' | 'names' | 'twice' | 'asked-in'

export type ReadDelegation = { delegation: Delegation } | { faults: ReadonlySet<DraftFault> }

const inAll = (nameIn: (language: Language) => string): Record<Language, string> => Object.fromEntries(languages.options.map(one => [one, nameIn(one)])) as Record<Language, string>

export const NEW_DELEGATION: DelegationDraft = { name: '', category: 'observer-state', code: '', region: '', groups: '', names: inAll(() => '') }

export function draftOf({ name, category, code, region, groups, names }: Delegation): DelegationDraft {
  return { name, category, code: code ?? '', region: region ?? '', groups: groups.join('\n'), names: inAll(one => names?.[one] ?? '') }
}

export const isState = ({ category }: Pick<DelegationDraft, 'category'>): boolean => category.endsWith('-state')

/** The same by another name; of a State that is so called the code and the region come by themselves, as long as nobody typed others. */
export function renamed(draft: DelegationDraft, name: string, book: StateBook | null): DelegationDraft {
  const [was, now] = [stateOf(book, draft.name), stateOf(book, name)]
  if (!isState(draft) || (draft.code !== '' && draft.code !== was?.code)) return { ...draft, name }
  return { ...draft, name, code: now?.code ?? '', region: now?.region ?? (draft.region === was?.region ? '' : draft.region) }
}

const matchOf = (book: StateBook | null, name: string): Match | null => (book === null ? null : stateByName(book, name))
const stateOf = (book: StateBook | null, name: string): Match['state'] | null => matchOf(book, name)?.state ?? null

interface About {
  /** As it was; null: it is new. */
  before: Delegation | null
  /** All of the meeting. */
  all: readonly Delegation[]
  /** The names of groups in which it asked, which stay its own (P13). */
  askedIn: ReadonlySet<string>
  book: StateBook | null
}

/** What was typed as a delegation of the meeting, by the schema of the server; or what is not right yet. */
export function readDelegation(draft: DelegationDraft, { before, all, askedIn, book }: About): ReadDelegation {
  const others = new Taking(all.filter(({ id }) => id !== before?.id), book)
  const read = schema.safeParse(typedAs(draft, before, all.length, book))
  const groups = linesOf(draft.groups)
  const faults = new Set<DraftFault>(read.success ? [] : read.error.issues.map(({ path: [field] }) => faultAt(field)))
  if (isFormulaLike(draft.name)) faults.add('name')
  if (groups.some(isFormulaLike)) faults.add('groups')
  if ([...askedIn].some(group => !groups.includes(group))) faults.add('asked-in')
  const isCalledAnew = read.success && (read.data.name !== before?.name || read.data.code !== before.code)
  if (isCalledAnew && others.sameAs(read.data) !== null) faults.add('twice')
  if (faults.size > 0 || !read.success) return { faults }
  return { delegation: before === null ? others.take(read.data, 0) : read.data }
}

const faultAt = (field: PropertyKey | undefined): DraftFault => (field === 'code' || field === 'groups' || field === 'names' ? field : 'name')

const linesOf = (text: string): string[] => [...new Set(text.split('\n').map(line => line.trim()).filter(line => line !== ''))]

/** A new State is called as others of the meeting are, in whatever language it was typed. */
function typedAs(draft: DelegationDraft, before: Delegation | null, count: number, book: StateBook | null): unknown {
  const code = isState(draft) && draft.code.trim() !== '' ? draft.code.trim().toUpperCase() : null
  const match = before === null && code !== null ? matchOf(book, draft.name) : null
  const official = match?.state.code !== code ? null : match.isFormer && match.state.former !== null ? match.state.former.name : match.state.name
  const name = official ?? draft.name.trim()
  const names = Object.entries(draft.names).flatMap(([language, text]) => (text.trim() === '' ? [] : [[language, text.trim()] as const]))
  return {
    id: before?.id ?? code?.toLowerCase() ?? slugOf(name, count),
    name,
    category: draft.category,
    groups: linesOf(draft.groups),
    code,
    ...(names.length === 0 ? {} : { names: Object.fromEntries(names) }),
    ...(draft.region === '' ? {} : { region: draft.region }),
    isAssumed: before?.category === draft.category ? before.isAssumed : false,
  }
}
