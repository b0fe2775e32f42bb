import type { Language } from '../floor/language.ts'
import type { Delegation } from '../floor/plan.ts'
import { readCategory, readRegion } from './categories.ts'
import type { Draft } from './draftOf.ts'
import { isShortCode } from './faults.ts'
import { groupsIn, partsOf, type NamedGroup } from './groupsIn.ts'
import { plainText } from './nameKey.ts'
import type { FieldTexts } from './rows.ts'
import { slugOf } from './slugOf.ts'
import type { StateBook } from './stateBook.ts'

type Whom = Extract<Draft, { kind: 'state' | 'organization' }>

/** The delegation that a row makes; its id is a wish, for another may have it. */
export function delegationOf(whom: Whom, texts: FieldTexts, at: number, book: StateBook): Delegation {
  const groups = [...new Set(groupsIn(texts.groups?.text ?? '').flatMap(group => groupsNamed(book, group)))]
  const said = texts.region === undefined ? null : readRegion(texts.region.text)
  return whom.kind === 'state' ? stateDelegation(whom, texts, groups, said) : organizationDelegation(whom, texts, groups, said, at)
}

/** By their English names, where they are known; several with commas between them only where each is, for a name may have one. */
function groupsNamed({ groups }: StateBook, group: NamedGroup): string[] {
  const nameOf = (name: string): string | undefined => groups.get(plainText(name))
  const parts = partsOf(group).map(nameOf)
  return parts.every(part => part !== undefined) ? parts : [nameOf(group.name) ?? group.name]
}

type SaidRegion = ReturnType<typeof readRegion>

/**
 * Membership of the Council changes each year, so that the file has to say it; a State of which it does not is taken for an
 * observer, and that is an assumption.
 */
function stateDelegation({ state, isFormer }: Extract<Whom, { kind: 'state' }>, texts: FieldTexts, groups: string[], said: SaidRegion): Delegation {
  const category = texts.category === undefined ? null : readCategory(texts.category.text)
  const isSaid = category !== null && category.category !== 'state'
  const region = said ?? state.region
  const { name, names } = isFormer && state.former !== null ? state.former : { name: state.name, names: undefined }
  return {
    id: shortCodeOf(texts) ?? state.code.toLowerCase(),
    name,
    category: isSaid && category.category !== 'state' ? category.category : 'observer-state',
    groups,
    code: state.code,
    ...(names === undefined ? {} : { names: names as Partial<Record<Language, string>> }),
    ...(region === null ? {} : { region }),
    isAssumed: !isSaid || category.isAssumed,
  }
}

/** An organization is taken as the file has it: there is no list of all that there are. */
function organizationDelegation({ category }: Extract<Whom, { kind: 'organization' }>, texts: FieldTexts, groups: string[], region: SaidRegion, at: number): Delegation {
  const name = texts.name?.text ?? ''
  const code = texts.code?.text ?? ''
  return {
    id: shortCodeOf(texts) ?? (isShortCode(code) ? code.toLowerCase() : slugOf(name, at)),
    name,
    category,
    groups,
    code: null,
    ...(region === null ? {} : { region }),
    isAssumed: texts.category === undefined ? false : (readCategory(texts.category.text)?.isAssumed ?? false),
  }
}

const shortCodeOf = (texts: FieldTexts): string | undefined => texts['short-code']?.text
