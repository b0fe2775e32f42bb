import type { Meeting } from '../model.ts'

/** T5: the time that was announced, in ms; none is Infinity. */
export function announcedMs({ announced }: Meeting): number {
  return announced.at(-1)?.atMostMs ?? Infinity
}

/** The entry that announced it last, or took an announcement back, which those presiding know; 0 when nothing ever was. */
export function announcedVersion({ announced, acts }: Meeting): number {
  const takenBack = acts.findLast(({ what }) => what.kind === 'undone' && what.act.kind === 'time-announced')
  return Math.max(announced.at(-1)?.version ?? 0, takenBack?.version ?? 0)
}
