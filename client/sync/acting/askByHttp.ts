import type * as z from 'zod/mini'
import type { Actor } from '#shared/floor/model.ts'
import { ACCESS_HEADER, accessIdOf } from '#shared/protocol/http.ts'
import { askServer, type Unreached } from './askServer.ts'

/** As whom of which meeting it is asked. */
export interface Asking {
  meetingId: string
  actor: Pick<Actor, 'role' | 'delegationId' | 'seat'>
}

/** Asks something beside the line, by the access of this window: what was answered, or why not. Never throws. */
export function askByHttp<T>({ meetingId, actor }: Asking, method: string, path: string, schema: z.ZodMiniType<T>, body?: unknown): Promise<T | Unreached> {
  return askServer(method, path, schema, { headers: { [ACCESS_HEADER]: `${meetingId}/${accessIdOf(actor)}` }, body })
}
