import type * as z from 'zod/mini'
import { askServer, type Unreached } from '#client/sync/acting/askServer.ts'

export type Answer<T> = { ok: true; value: T } | { ok: false; code: Unreached }

/** Asks the server before there is a window: by GET, or by POST where something goes along. Never throws. */
export async function askDoor<T extends object>(path: string, schema: z.ZodMiniType<T>, body?: object): Promise<Answer<T>> {
  const answer = await askServer(body === undefined ? 'GET' : 'POST', path, schema, { body })
  return typeof answer === 'string' ? { ok: false, code: answer } : { ok: true, value: answer }
}
