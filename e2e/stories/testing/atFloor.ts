import { currentSegment } from '#shared/floor/reading.ts'
import type { House } from './story.ts'

/** Opens the meeting and goes on to the first segment in which delegations speak, before any window is there: to draw each step in each of them costs as much as a story. */
export async function atFloor({ enter }: Pick<House, 'enter'>): Promise<void> {
  const desk = await enter('secretariat')
  await desk.do({ type: 'openMeeting' })
  for (let here = currentSegment(desk.meeting); here !== null && here.kind !== 'floor'; here = currentSegment(desk.meeting)) await desk.do({ type: 'nextSegment', from: here.id })
  desk.close()
}
