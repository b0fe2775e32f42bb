import { goOnUntil, isAtFloor } from '#e2e/wire/goOnUntil.ts'
import type { House } from './story.ts'

/** Opens the meeting and goes on to the first segment in which delegations speak, before any window is there: to draw each step in each of them costs as much as a story. */
export async function atFloor({ enter }: Pick<House, 'enter'>): Promise<void> {
  const desk = await enter('secretariat')
  await desk.do({ type: 'openMeeting' })
  await goOnUntil(desk, isAtFloor)
  desk.close()
}
