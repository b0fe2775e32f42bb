import type { Actor } from '#shared/floor/model.ts'
import type { PresenceMessage } from '#shared/protocol/messages.ts'
import { t } from '#client/text/t.ts'

/** Who else presides, without the device of the reader, as parts of a sentence. */
export function alsoHere(presence: PresenceMessage | null, reader: Actor['role']): string[] {
  if (presence?.kind !== 'presiding') return []
  return (['chair', 'secretariat'] as const).flatMap(role => {
    const n = presence[role] - (role === reader ? 1 : 0)
    if (n <= 0) return []
    return [role === reader ? t(`chair.here-${role}-too`, { n }) : t(`chair.here-${role}`, { n })]
  })
}
