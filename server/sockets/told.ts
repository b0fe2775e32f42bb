import type { FromServer } from '#shared/protocol/messages.ts'

/** What a server tells by itself. */
export type Told = keyof FromServer
export type MessageOf<E extends Told> = Parameters<FromServer[E]>
