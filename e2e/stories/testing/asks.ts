import { REQUEST } from '#e2e/wire/testMeeting.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'
import type { House } from './story.ts'

/** Somebody asks for the floor over the wire, as soon as it is told there that the list is open. */
export async function asks({ enter }: Pick<House, 'enter'>, who: string): Promise<WireWindow> {
  const window = await enter(who)
  await window.until(({ list }) => list.openedAt !== null, 'the opening')
  await window.do(REQUEST)
  return window
}
