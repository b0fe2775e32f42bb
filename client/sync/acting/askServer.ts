import type * as z from 'zod/mini'
import { BASE } from '../base.ts'
import { noOf, readAnswer } from './noOf.ts'

export type Unreached = ReturnType<typeof noOf>

/** Asks the server by http: what was answered, or why not. Never throws. */
export async function askServer<T>(method: string, path: string, schema: z.ZodMiniType<T>, { headers, body }: { headers?: Record<string, string>; body?: unknown } = {}): Promise<T | Unreached> {
  try {
    const withBody = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await fetch(`${BASE}${path}`, { method, headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, cache: 'no-store', ...withBody })
    const text = await readAnswer(response)
    const answer = schema.safeParse(text)
    return response.ok && answer.success ? answer.data : noOf(response, text)
  } catch {
    return 'unreachable' // no network
  }
}
