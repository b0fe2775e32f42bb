import type { Delegation } from '../floor/plan.ts'
import { organizationKey } from './nameKey.ts'
import { stateNamed, type StateBook } from './stateBook.ts'

interface Taken {
  delegation: Delegation
  /** The row that made it; null: the meeting has it already. */
  row: number | null
}

/** The delegations that a meeting has and those that rows have made so far: nobody is among them twice, and no id. */
export class Taking {
  readonly #taken = new Map<string, Taken>()
  readonly #ids = new Set<string>()
  readonly #book: StateBook | null

  /** @param book null: it did not arrive, and a State without its code is told by its name alone */
  constructor(known: readonly Delegation[], book: StateBook | null) {
    this.#book = book
    for (const delegation of known) this.#keep({ delegation, row: null })
  }

  /** Who is the same already; null: nobody. */
  sameAs(wanted: Delegation): { of: { row: number } | { delegationId: string }; differs: boolean } | null {
    const same = this.#taken.get(this.#keyOf(wanted))
    if (same === undefined) return null
    const { delegation, row } = same
    return { of: row === null ? { delegationId: delegation.id } : { row }, differs: saidOf(delegation) !== saidOf(wanted) }
  }

  /** Takes it, by an id that no other has. */
  take(wanted: Delegation, row: number): Delegation {
    const delegation = { ...wanted, id: this.#freeId(wanted.id) }
    this.#keep({ delegation, row })
    return delegation
  }

  #keep(taken: Taken): void {
    const key = this.#keyOf(taken.delegation)
    if (!this.#taken.has(key)) this.#taken.set(key, taken)
    this.#ids.add(taken.delegation.id.toLowerCase())
  }

  /** A State is the same by its code, whatever it is called and whether it has one here; an organization by its name. */
  #keyOf({ code, name, category }: Delegation): string {
    const isState = category.endsWith('-state')
    const known = code ?? (isState && this.#book !== null ? stateNamed(this.#book, name)?.state.code : null) ?? null
    return known === null ? `name ${organizationKey(name)}` : `code ${known}`
  }

  #freeId(wanted: string): string {
    for (let n = 1; ; n++) {
      const id = n === 1 ? wanted : `${wanted.slice(0, LONGEST)}-${n}`
      if (!this.#ids.has(id.toLowerCase())) return id
    }
  }
}

/** With what tells it from another, no id is longer than 64. */
const LONGEST = 58

/** What lists say of somebody. The name is not compared: whoever has another is not the same. */
function saidOf({ category, groups, region, isAssumed }: Delegation): string {
  return JSON.stringify([category, groups.toSorted(), region ?? null, isAssumed])
}
