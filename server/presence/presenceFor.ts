import type { PresenceMessage } from '#shared/protocol/messages.ts'
import type { Devices } from './presence.ts'

/** What each access of a meeting may know of who is connected, from what all nodes have; null for nothing. V1 as counts. */
export function presenceFor(nodes: readonly Devices[]): (accessId: string) => PresenceMessage | null {
  const counts = countsOf(nodes)
  const count = (accessId: string): number => counts.get(accessId) ?? 0
  const delegations = [...counts.keys()].filter(accessId => roleOf(accessId) === 'delegation').length
  return accessId => {
    switch (roleOf(accessId)) {
      case 'chair':
      case 'secretariat':
        return { kind: 'presiding', chair: count('chair'), secretariat: count('secretariat'), screens: count('screen'), delegations }
      case 'delegation':
        return { kind: 'own', devices: count(accessId) }
      default:
        return null
    }
  }
}

/** How many devices each access is open on. Two tabs of one browser are one device, whatever nodes they are at. */
function countsOf(nodes: readonly Devices[]): Map<string, number> {
  const all = new Map<string, Set<string>>()
  for (const node of nodes) {
    for (const [accessId, devices] of Object.entries(node)) {
      const known = all.get(accessId) ?? new Set()
      for (const device of devices) known.add(device)
      if (known.size > 0) all.set(accessId, known)
    }
  }
  return new Map([...all].map(([accessId, devices]) => [accessId, devices.size]))
}

/** An access is of a role, or of a role and a delegation: `chair`, `delegation.bra`. */
function roleOf(accessId: string): string {
  return accessId.split('.', 1)[0] ?? accessId
}
