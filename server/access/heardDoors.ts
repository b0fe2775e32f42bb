import type { Access, Accesses } from './accesses.ts'
import type { Doorkeepers, Doors } from './authenticate.ts'
import type { Devices, SignedIn } from './devices.ts'
import { KeptWhileHeard } from './keptWhileHeard.ts'

/**
 * The doors as this node knows them by what it has heard, so that a hall that comes back in one instant asks the store
 * nothing. Only for lines: each is cut as soon as it is heard that its session has ended, whether it came in before that or
 * just after. A no may be of before a sign-in: whoever gets one asks the store.
 * @param onReconnect calls whenever something may have been missed
 * @returns the doors, and how to stop hearing
 */
export function heardDoors({ accesses, devices, sessions, expiry }: Doors, onReconnect: (listener: () => void) => () => void): { doors: Doorkeepers; stop: () => void } {
  const known = new KeptWhileHeard<Access | null>()
  const signedIn = new KeptWhileHeard<SignedIn>()
  const stops = [
    accesses.follow((meetingId, accessId) => known.forget(keyOf(meetingId, accessId))),
    devices.follow((meetingId, accessId) => signedIn.forget(keyOf(meetingId, accessId))),
    onReconnect(() => [known, signedIn].forEach(kept => kept.forgetAll())),
  ]
  const find: Accesses['find'] = (meetingId, accessId) => known.get(keyOf(meetingId, accessId), () => accesses.find(meetingId, accessId))
  const has: Devices['has'] = async ({ device, ...of }) => {
    const { generation, names } = await signedIn.get(keyOf(of.meetingId, of.accessId), () => devices.signedIn(of))
    return generation === of.generation && names.has(device)
  }
  return { doors: { accesses: { find }, devices: { has }, sessions, expiry }, stop: () => stops.forEach(stop => stop()) }
}

const keyOf = (meetingId: string, accessId: string): string => `${meetingId}/${accessId}`
