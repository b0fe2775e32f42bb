import type { FloorEvent } from '#shared/floor/events.ts'
import { accessIdOf } from '#shared/protocol/http.ts'
import type { SeenEntry } from '#shared/sync/entry.ts'

export const KINDS = [
  'a request that waited and was listed later', 'a request that was never listed', 'why one was declined', 'a point of order that was heard later',
  'a point of order that was never heard', 'a document beside the log', 'a device', 'a command of those presiding', 'what hides who did it', 'what hides what they did',
] as const
export type Kind = (typeof KINDS)[number]

/** What only some may know, until an entry tells it to everybody (Infinity: none does). Those presiding know it all. */
export interface Secret {
  kind: Kind | 'an access code' | 'a session' | 'an address' | 'the name of a speaker' | 'a message on a screen'
  text: string
  /** The access that may know it. */
  of: string | null
  until: number
}

/**
 * The secrets of a log. What is one, and which event ends it, is written down here anew: nothing is read from the table
 * that is put to the test.
 */
export function secretsOf(entries: readonly SeenEntry[]): Secret[] {
  const told = toldIn(entries)
  const untilTold = (id: string): number => told.get(lastPart(id)) ?? Infinity
  return entries.flatMap(({ version, origin, events }) => {
    if (!('value' in origin)) throw new Error(`entry ${version} is not whole`)
    const { actor, commandId } = origin.value
    const by = actor.delegationId === null ? null : accessOf(actor.delegationId)
    const ofOrigin: Secret[] = [
      { kind: 'what hides who did it', text: origin.salt, of: by, until: Infinity },
      ...(actor.role === 'clock' ? [] : [{ kind: 'a device', text: actor.device, of: by, until: Infinity } as const]),
      ...(by === null && actor.role !== 'clock' ? [{ kind: 'a command of those presiding', text: commandId, of: null, until: untilTold(commandId) } as const] : []),
    ]
    return [...ofOrigin, ...events.flatMap(event => ('value' in event ? ofEvent(event.value, event.salt, untilTold) : []))]
  })
}

function ofEvent(event: FloorEvent, salt: string, untilTold: (id: string) => number): Secret[] {
  const secret = (kind: Kind, text: string, delegationId: string | null, until = Infinity): Secret => ({ kind, text, of: delegationId === null ? null : accessOf(delegationId), until })
  const about = (id: string, delegationId: string, later: Kind, never: Kind): Secret => {
    const until = untilTold(id)
    return secret(until === Infinity ? never : later, lastPart(id), delegationId, until)
  }
  if (event.type === 'floorRequested') {
    const { requestId, delegationId } = event.request
    return [about(requestId, delegationId, 'a request that waited and was listed later', 'a request that was never listed')]
  }
  if (event.type === 'orderRaised') return [about(event.order.orderId, event.order.delegationId, 'a point of order that was heard later', 'a point of order that was never heard')]
  if (event.type === 'requestDeclined') return [secret('why one was declined', event.reason, event.request.delegationId)]
  if (event.type === 'documentChanged' && event.digest !== null) return [secret('a document beside the log', event.digest, event.delegationId)]
  return event.type === 'actNoted' || event.type === 'actUndone' ? [secret('what hides what they did', salt, null)] : []
}

/** The ids that everybody was told of, each with the entry that did. */
function toldIn(entries: readonly SeenEntry[]): Map<string, number> {
  const told = new Map<string, number>()
  for (const { version, events } of entries) {
    for (const id of events.flatMap(event => ('value' in event ? toldBy(event.value) : []))) {
      if (!told.has(lastPart(id))) told.set(lastPart(id), version)
    }
  }
  return told
}

function toldBy(event: FloorEvent): string[] {
  if (event.type === 'requestListed') return [event.row.request.requestId]
  return event.type === 'orderHeard' ? [event.hearing.order.orderId] : []
}

/** Ids begin with the delegation, which is no secret, and end with the command that made them. */
const lastPart = (id: string): string => id.slice(id.lastIndexOf('.') + 1)

const accessOf = (delegationId: string): string => accessIdOf({ role: 'delegation', delegationId })
