import type { Meeting } from '../model.ts'

/** F18: the time that others have yielded to a request, ms. */
export function yieldedTo({ yielded }: Meeting, requestId: string): number {
  return yielded.reduce((sum, one) => sum + (one.requestId === requestId ? one.leftMs : 0), 0)
}
