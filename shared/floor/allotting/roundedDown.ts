import type { Meeting } from '../model.ts'

/** A time that is offered: rounded down to the step of the meeting, in ms. */
export function roundedDown({ modalities: { roundToMs } }: Pick<Meeting, 'modalities'>, ms: number): number {
  return Math.floor(ms / roundToMs) * roundToMs
}
