import type { AccessView } from './accessViews.ts'

/** Who is signed out when new codes are issued, and by how many devices. Whoever renews their own code stays in with this one. */
export function cutBy(views: readonly AccessView[], ownAccessId: string): { accessId: string; name: string; devices: number }[] {
  return views
    .map(({ name, access: { accessId, devices } }) => ({ accessId, name, devices: accessId === ownAccessId ? devices - 1 : devices }))
    .filter(({ devices }) => devices > 0)
}
