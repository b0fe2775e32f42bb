import { BASE } from '#client/sync/base.ts'
import { forget, type OfAccess } from './forgetting.ts'
import { saySignedOut, type SignedOut } from './signedOut.ts'

/** This browser is signed out: it forgets the meeting, and goes to the way in, which says so. */
export function leave(of: OfAccess, signedOut: SignedOut): void {
  forget(of)
  addEventListener('pagehide', () => forget(of)) // until then the window may keep something once more
  saySignedOut(signedOut)
  location.replace(`${BASE}enter${location.search}`)
}
