import { signal, type Signal } from '#shared/protocol/signals.ts'
import type { PresenceMessage } from '#shared/protocol/messages.ts'
import type { Devices } from './presence.ts'
import type { Press } from './signals.ts'

/** What booths say just now, and by whose access whoever has the floor could hear it. */
export interface Said {
  standing: readonly Pick<Press, 'accessId' | 'signal'>[]
  speakerAccessId: string | null
}

/** What each access of a meeting may know of who is connected and what is signalled, from what all nodes have; null for nothing. V1 as counts. */
export function presenceFor(nodes: readonly Devices[], { standing, speakerAccessId }: Said): (accessId: string) => PresenceMessage | null {
  const counts = countsOf(nodes)
  const count = (accessId: string): number => counts.get(accessId) ?? 0
  const accessesOf = (role: string): number => [...counts.keys()].filter(accessId => roleOf(accessId) === role).length
  const [delegations, booths] = [accessesOf('delegation'), accessesOf('booth')]
  const boothsOf = (one: Signal): number => standing.filter(press => press.signal === one).length
  // In the order of the table, not of the presses, and as counts: nothing tells which booth it was.
  const signals = signal.options.filter(one => boothsOf(one) > 0).map(one => ({ signal: one, booths: boothsOf(one) }))
  const isToSlowDown = (accessId: string): boolean => accessId === speakerAccessId && boothsOf('slow-down') > 0
  return accessId => {
    switch (roleOf(accessId)) {
      case 'chair':
      case 'secretariat':
        return { kind: 'presiding', chair: count('chair'), secretariat: count('secretariat'), screens: count('screen'), delegations, ...(booths > 0 && { booths }), ...(signals.length > 0 && { signals }) }
      case 'delegation':
      case 'panellist':
      case 'rapporteur':
        return { kind: 'own', devices: count(accessId), ...(isToSlowDown(accessId) && { isToSlowDown: true }) }
      case 'booth':
        return { kind: 'booth', signals: signal.options.filter(one => standing.some(press => press.accessId === accessId && press.signal === one)) }
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

/** An access is of a role, or of a role and whoever it is for: `chair`, `delegation.bra`, `booth.fr`. */
function roleOf(accessId: string): string {
  return accessId.split('.', 1)[0] ?? accessId
}
