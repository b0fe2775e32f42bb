import type { Delegation } from '../floor/plan.ts'
import type { Columns } from './columns.ts'
import { delegationOf } from './delegationOf.ts'
import type { Draft, Note } from './draftOf.ts'
import { keptDraft } from './keptDraft.ts'
import { Taking } from './taking.ts'
import type { Settlements, TextRow } from './rows.ts'
import type { StateBook } from './stateBook.ts'

/** What becomes of a row. */
export type Fate =
  | { kind: 'state' | 'organization'; delegation: Delegation; notes: readonly Note[] }
  /** Another makes the same delegation, a row before or one of the meeting; `differs`: it would have made it otherwise. */
  | { kind: 'duplicate'; of: { row: number } | { delegationId: string }; differs: boolean }
  | Extract<Draft, { kind: 'unclear' | 'faulty' }>
  | { kind: 'left-out' }

export type FateKind = Fate['kind']

/** The fate of each row, in the order of the rows; rows without one there are none. */
export function fatesOf(rows: readonly TextRow[], columns: Columns, known: readonly Delegation[], book: StateBook, settlements: Settlements): Fate[] {
  const taking = new Taking(known, book)
  return rows.map(row => {
    const settlement = settlements.get(row.at)
    if (settlement?.isOut === true) return { kind: 'left-out' }
    const { texts, draft } = keptDraft(row, columns, settlement, book)
    if (draft.kind === 'unclear' || draft.kind === 'faulty') return draft
    const wanted = delegationOf(draft, texts, row.at, book)
    const same = taking.sameAs(wanted)
    if (same !== null) return { kind: 'duplicate', ...same }
    const notes: Note[] = wanted.isAssumed && wanted.code !== null ? ['category-assumed', ...draft.notes] : draft.notes
    return { kind: draft.kind, delegation: taking.take(wanted, row.at), notes }
  })
}

/** While one row is open nothing is taken: all or nothing. */
export const isOpen = (fate: Fate): boolean => fate.kind === 'unclear' || fate.kind === 'faulty'

/** So many delegations a meeting can have. */
export const MOST_DELEGATIONS = 2000

export type Outcome = { delegations: readonly Delegation[]; no: null } | { delegations: null; no: 'open' | 'nothing' | 'too-many' }

/** All that is to be taken, or why nothing can be. */
export function outcomeOf(fates: readonly Fate[], known: readonly Delegation[]): Outcome {
  if (fates.some(isOpen)) return { delegations: null, no: 'open' }
  const delegations = fates.flatMap(fate => (fate.kind === 'state' || fate.kind === 'organization' ? [fate.delegation] : []))
  if (delegations.length === 0) return { delegations: null, no: 'nothing' }
  return delegations.length + known.length > MOST_DELEGATIONS ? { delegations: null, no: 'too-many' } : { delegations, no: null }
}
