import type { Actor } from '#shared/floor/model.ts'
import type { Notice } from '#client/sync/notices.ts'
import type { Status } from '#client/sync/status.ts'
import type { Pending } from '#shared/sync/replica.ts'
import type { WindowName } from '#client/wanted.ts'
import type { Staged } from './staged.ts'

/** One picture: a window in a state. */
export interface Scene {
  window: WindowName
  /** Null: nobody has been let in. */
  actor: Actor | null
  staged: Staged
  status?: Partial<Status>
  notices?: readonly Notice[]
  pending?: readonly Pending[]
}
