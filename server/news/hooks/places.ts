import * as z from 'zod'
import { hash } from '#shared/floor/scalars.ts'
import type { Documents } from '#server/documents/documents.ts'
import { changeDocument } from '#server/documents/changeDocument.ts'
import { sha256 } from '#server/meetings/sealing.ts'
import type { Hook } from './hook.ts'

/** How far a hook has come in a meeting: all up to this entry was taken. */
export const place = z.strictObject({ version: z.int(), head: z.string(), at: z.int() })
export type Place = z.infer<typeof place>

/** What is kept of a hook: since when it is told, and of the address that said it wants no more, its hash. */
const known = z.strictObject({ since: z.int(), gone: z.nullable(hash) })

const hookKey = (hookId: string) => `news/hook/${hookId}` as const
const placeKey = (hookId: string, meetingId: string) => `news/place/${hookId}/${meetingId}` as const
const addressOf = ({ url }: Pick<Hook, 'url'>): string => sha256(url.href)

/** Where each hook stands, beside the logs: they are the queue. Every call rejects with `StoreAway`. */
export class Places {
  readonly #documents: Documents
  readonly #startedAt: number

  /** @param startedAt since when this node knows its hooks */
  constructor(documents: Documents, startedAt: number) {
    this.#documents = documents
    this.#startedAt = startedAt
  }

  /** Since when a hook is told: one that is new since the start that brought it; null: it has said that it wants no more. */
  async since(hook: Hook): Promise<number | null> {
    const { since, gone } = await changeDocument(this.#documents, hookKey(hook.id), value => known.safeParse(value).data ?? { since: this.#startedAt, gone: null as string | null })
    return gone === addressOf(hook) ? null : since
  }

  async end(hook: Hook): Promise<void> {
    await changeDocument(this.#documents, hookKey(hook.id), value => ({ since: known.safeParse(value).data?.since ?? this.#startedAt, gone: addressOf(hook) }))
  }

  async read(hookId: string, meetingId: string): Promise<Place | null> {
    return place.safeParse((await this.#documents.get(placeKey(hookId, meetingId)))?.value).data ?? null
  }

  async keep(hookId: string, meetingId: string, reached: Place): Promise<void> {
    // Whoever was held up for long may find that another has gone on from here.
    const isPassed = (value: unknown): boolean => (place.safeParse(value).data?.at ?? 0) > reached.at
    await changeDocument(this.#documents, placeKey(hookId, meetingId), value => (isPassed(value) ? null : reached))
  }

  /** Of hooks that are not there any more nothing is kept: one of the same name is another one. */
  async forgetOthers(hooks: readonly Hook[]): Promise<void> {
    const mine = new Set(hooks.map(({ id }) => id))
    for (const prefix of ['news/hook/', 'news/place/'] as const) {
      for (const key of await this.#documents.keys(prefix)) if (!mine.has(key.split('/')[2] ?? '')) await this.#documents.delete(key)
    }
  }
}
