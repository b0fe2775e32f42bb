import type { Meeting } from '#shared/floor/model.ts'
import { currentSegment } from '#shared/floor/reading.ts'
import type { WireWindow } from './wireWindow.ts'

/** Whoever presides goes on from segment to segment until it is so. */
export async function goOnUntil(presiding: WireWindow, isThere: (meeting: Meeting) => boolean): Promise<void> {
  while (!isThere(presiding.meeting)) await presiding.do({ type: 'nextSegment', from: currentSegment(presiding.meeting)?.id ?? '' })
}

/** Delegations speak in this segment. */
export const isAtFloor = (meeting: Meeting): boolean => currentSegment(meeting)?.kind === 'floor'
