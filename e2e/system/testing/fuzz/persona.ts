import type { SignedIn } from '#e2e/wire/frontDoor.ts'
import type { Role } from '#shared/floor/model.ts'

/** As whom something is sent: by which access, and what it may give. */
export interface Persona extends SignedIn {
  role: Role
  hasJoined: boolean
}
