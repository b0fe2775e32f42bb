import type { Actor } from '#shared/floor/model.ts'
import type { Entry } from '#shared/sync/entry.ts'

/** Longer than any command may live, ms: within it a repeat is recognised. */
const KEPT_MS = 10 * 60_000

interface Receipt {
  by: string
  digest: string
  version: number
  at: number
}

const keyOf = ({ role, delegationId, device }: Actor): string => `${role}/${delegationId ?? ''}/${device}`

/**
 * Which commands the log holds, folded from its entries: a command that is sent twice acts once, whatever node it
 * reaches. Kept by time, in the order of the log.
 */
export class Receipts {
  readonly #byId = new Map<string, Receipt>()

  note({ at, version, origin }: Entry): void {
    const { actor, commandId, digest } = origin.value
    this.#byId.set(commandId, { by: keyOf(actor), digest, version, at })
    for (const [id, receipt] of this.#byId) {
      if (receipt.at >= at - KEPT_MS) break
      this.#byId.delete(id)
    }
  }

  /** The version a command was accepted at; `reused` when the id stands for another command; null when it is new. */
  find(commandId: string, actor: Actor, digest: string): number | 'reused' | null {
    const receipt = this.#byId.get(commandId)
    if (receipt === undefined) return null
    return receipt.by === keyOf(actor) && receipt.digest === digest ? receipt.version : 'reused'
  }
}
