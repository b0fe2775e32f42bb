import { signInReply } from '#shared/protocol/http.ts'
import { askDoor, type Answer } from './askDoor.ts'

export type SignedIn = Answer<{ path: string }>

/** Exchanges an access code for a session of this browser. Takes the code as typed; never throws. */
export function signIn(code: string): Promise<SignedIn> {
  return askDoor('api/sign-in', signInReply, { code: code.trim() })
}
