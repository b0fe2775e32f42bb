import { apply, startReplica, type Replica } from '#shared/sync/replica.ts'
import type { Joined } from './joining.ts'

/**
 * The replica as it asks to join. What it had heard of, and what versions it was promised, may have been of a log that
 * is no more; the answer brings all that still holds, and what is pending is asked about again.
 */
export function beforeJoin(replica: Replica): Replica {
  return { ...replica, heard: 0, pending: replica.pending.map(pending => ({ ...pending, version: null })) }
}

/**
 * The replica after the answer, with what is pending kept: started anew from a snapshot, or gone on from where it stood.
 * Null when it does not end where the answer says: then the log is another, and only a snapshot helps.
 */
export function afterJoin(replica: Replica, { cursor, meeting, items }: Joined): Replica | null {
  if (meeting !== null) {
    // What was heard since asking is kept: an entry may have overtaken the answer.
    const started = startReplica(cursor, meeting)
    return { ...started, pending: replica.pending, heard: Math.max(replica.heard, started.heard) }
  }
  const followed = items.reduce(apply, replica)
  const { version, head } = followed.cursor
  return version > cursor.version || (version === cursor.version && head === cursor.head) ? followed : null
}
