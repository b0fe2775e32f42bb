import type { Category } from '../floor/category.ts'
import type { StateFacts } from '../states/stateFacts.ts'
import { readCategory } from './categories.ts'
import { faultsOf, type Fault } from './faults.ts'
import { nearestStates } from './nearest.ts'
import type { FieldTexts } from './rows.ts'
import { stateByCode, stateByName, type StateBook } from './stateBook.ts'

/** What was done with a row that is not plain from it: it is told. */
export type Note = 'category-assumed' | 'by-code' | 'chosen' | 'former-name' | 'from-formula' | 'from-date'

/** Whom a row means, before one looks at the others. */
export type Draft =
  | { kind: 'state'; state: StateFacts; isFormer: boolean; notes: Note[] }
  | { kind: 'organization'; category: Category; notes: Note[] }
  | { kind: 'unclear'; why: 'no-such-state' | 'name-and-code'; codes: string[] }
  | { kind: 'faulty'; faults: Fault[] }

/** Takes what a row says, and the State that was chosen for it. */
export function draftOf(texts: FieldTexts, chosen: string | undefined, book: StateBook): Draft {
  const category = texts.category === undefined ? null : readCategory(texts.category.text)
  const isOrganization = category !== null && !category.category.endsWith('state')
  const faults = faultsOf(texts).filter(fault => chosen === undefined || isOrganization || fault.field !== 'name')
  const hasNone = texts.name === undefined && (isOrganization || (texts.code === undefined && chosen === undefined))
  if (hasNone) faults.unshift({ field: 'name', column: null, code: 'no-name' })
  const state = chosen === undefined ? undefined : book.states.get(chosen)
  if (!isOrganization && state === undefined && texts.code !== undefined && stateByCode(book, texts.code.text) === null && faults.every(({ field }) => field !== 'code')) faults.push({ field: 'code', column: texts.code.column, code: 'unknown-code' })
  if (faults.length > 0) return { kind: 'faulty', faults }
  const notes = notesOf(texts)
  if (isOrganization) return { kind: 'organization', category: category.category as Category, notes }
  if (state !== undefined) return { kind: 'state', state, isFormer: false, notes: ['chosen', ...notes] }
  return stateDraft(texts, book, notes)
}

function stateDraft(texts: FieldTexts, book: StateBook, notes: Note[]): Draft {
  const name = texts.name?.text ?? ''
  const byName = name === '' ? null : stateByName(book, name)
  const byCode = texts.code === undefined ? null : stateByCode(book, texts.code.text)
  if (byName !== null && (byCode === null || byCode === byName.state)) {
    const { state, isFormer, isCode } = byName
    const how: Note[] = isFormer ? ['former-name'] : isCode === true && byCode === null ? ['by-code'] : []
    return { kind: 'state', state, isFormer, notes: [...how, ...notes] }
  }
  if (byCode === null) return { kind: 'unclear', why: 'no-such-state', codes: [] }
  if (byName !== null) return { kind: 'unclear', why: 'name-and-code', codes: [byName.state.code, byCode.code] }
  // A slip of the pen beside its own code means that State; whatever else it may be is asked.
  const isNear = name === '' || nearestStates(book, name)[0] === byCode.code
  return isNear ? { kind: 'state', state: byCode, isFormer: false, notes: ['by-code', ...notes] } : { kind: 'unclear', why: 'name-and-code', codes: [byCode.code] }
}

function notesOf(texts: FieldTexts): Note[] {
  const marks = new Set(Object.values(texts).map(({ mark }) => mark))
  return [...(marks.has('formula') ? ['from-formula' as const] : []), ...(marks.has('date') ? ['from-date' as const] : [])]
}
