import type { Motion } from '#shared/floor/interrupting/motions.ts'
import type { Ruling } from '#shared/floor/interrupting/order.ts'
import { t } from '#client/text/t.ts'

/** What was or can be decided, in few words. */
export function rulingWord(motion: Motion, ruling: Ruling): string {
  return motion === 'point-of-order' ? t(`chair.ruling-${ruling}`) : t(`chair.motion-${ruling}`)
}
