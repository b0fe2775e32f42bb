import type { Meeting } from '../model.ts'

/** T5: the time that was announced, in ms; none is Infinity. */
export function announcedMs({ announced }: Meeting): number {
  return announced.at(-1)?.atMostMs ?? Infinity
}

/** The entry that announced it last; 0 when nothing ever was. */
export function announcedVersion({ announced }: Meeting): number {
  return announced.at(-1)?.version ?? 0
}
