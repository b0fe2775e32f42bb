import type { OwnDevice } from '#shared/protocol/doors.ts'

/** The morning of the demo meeting, where it is. */
const at = (hours: number, minutes: number): number => Date.UTC(2015, 2, 3, hours - 1, minutes)

const one = (device: string, browser: string | null, system: string | null, of: Partial<OwnDevice> = {}): OwnDevice =>
  ({ device, browser, system, person: null, signedInAt: at(9, 12), isThis: false, ...of })

const here = one('here', 'Firefox', 'Windows', { isThis: true })

/** Who is signed in by an access of the pictures; null: nothing is answered. */
export function devicesOf(access: string): OwnDevice[] | null {
  if (access.endsWith('/delegation.gha')) return null
  if (access.endsWith('/delegation.bra')) return [here]
  if (access.endsWith('/chair')) return [{ ...here, person: 'Ms. Amina Okonkwo-Lindqvist' }, one('second', 'Microsoft Edge', 'Windows', { person: 'Mr. Jean-Baptiste de la Rochefoucauld' })]
  return [
    here, one('phone', 'Safari', 'iOS', { signedInAt: at(9, 48) }), one('old', 'Microsoft Internet Explorer', 'Windows', { signedInAt: at(9, 2) - 24 * 3_600_000 }),
    one('quiet', null, null), one('half', null, 'Linux'),
  ]
}
