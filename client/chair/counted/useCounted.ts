import type { PresenceMessage } from '#shared/protocol/messages.ts'
import { useSteadied } from './useSteadied.ts'

/** Who is connected, as those presiding are told; null until it is told, and while the line is said to be lost. */
export function useCounted(): PresenceMessage | null {
  return useSteadied(({ presence }) => presence)
}
