import { capacityKey } from '../model.ts'
import type { FloorRequest } from '../parts.ts'

/** The texts that a draw hashes. Lists of texts as JSON: the same everywhere, whatever writes them. */
type Hash = (text: string) => string

/** D1: what the log holds of a seed until it is revealed. */
export function commitmentOf(seed: string, hash: Hash): string {
  return hash(seed)
}

/** D7: the lot of a delegation in a capacity; the smallest, as text, is heard first. D8: it depends on nobody else, nor on when one pressed. */
export function lotOf({ delegationId, capacity }: Pick<FloorRequest, 'delegationId' | 'capacity'>, seed: string, head: string, hash: Hash): string {
  return hash(JSON.stringify([seed, head, delegationId, capacityKey(capacity)]))
}

/** D2: the name under which a request enters: nobody can tell whose it is before the request is known. */
export function sealedNameOf({ requestId, nonce = '' }: Pick<FloorRequest, 'requestId' | 'nonce'>, hash: Hash): string {
  return hash(JSON.stringify([requestId, nonce]))
}
