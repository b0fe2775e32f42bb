import type { Command } from '#shared/floor/commands.ts'
import { capacityKey, type Actor, type Meeting } from '#shared/floor/model.ts'
import { isListed, isSpeaking, isWaiting, requestsOf } from '#shared/floor/readingRequests.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import type { Pending } from '#shared/sync/replica.ts'
import type { StoreState } from '../storeState.ts'

/**
 * A refusal that only says that it is so already: two laptops of one delegation pressed, or one pressed twice. Nobody has
 * to be told, for the list shows what was wanted, or is about to.
 */
export function saysDone({ type }: Command, { code }: Extract<SubmitReply, { ok: false }>): boolean {
  if (type === 'requestFloor') return code === 'already-waiting' || code === 'already-listed'
  if (type === 'raisePointOfOrder') return code === 'order-already-raised'
  return (type === 'withdrawRequest' && code === 'unknown-request') || (type === 'withdrawPointOfOrder' && code === 'unknown-order')
}

/** Does the meeting show what a command for oneself wanted, whoever brought it about? */
export function showsDone(meeting: Meeting, { delegationId }: Actor, wanted: Command): boolean {
  if (delegationId === null) return false
  if (wanted.type === 'withdrawRequest') return !requestsOf(meeting, delegationId).some(({ requestId }) => requestId === wanted.requestId)
  if (wanted.type !== 'requestFloor') return false
  return [isWaiting, isListed, isSpeaking].some(isSo => isSo(meeting, delegationId, wanted.capacity))
}

/** The press of the same button whose effect is shown and not yet confirmed; null when this one is new. */
export function repeatedPress({ meeting, actor, pending }: StoreState, wanted: Command): Pending | null {
  if (actor === null || !showsDone(meeting, actor, wanted)) return null
  return pending.findLast(({ command }) => isSameWish(command, wanted)) ?? null
}

function isSameWish(one: Command, other: Command): boolean {
  if (one.type === 'requestFloor' && other.type === 'requestFloor') return capacityKey(one.capacity) === capacityKey(other.capacity)
  return one.type === 'withdrawRequest' && other.type === 'withdrawRequest' && one.requestId === other.requestId
}
