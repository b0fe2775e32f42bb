import { REQUEST } from '#e2e/wire/testMeeting.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'
import type { TwoNodes } from './twoNodes.ts'

/** Brings the meeting so far that its list is open, some stand on it and others wait, each in this order. */
export async function openList(nodes: TwoNodes, who: { listed?: string[]; waiting?: string[] }): Promise<WireWindow> {
  const { listed = [], waiting = [] } = who
  const desk = await nodes.enter('secretariat', 'B')
  await desk.do({ type: 'openMeeting' })
  await desk.do({ type: 'openList' })
  for (const one of [...listed, ...waiting]) {
    const delegation = await nodes.enter(one, 'A')
    const version = await delegation.do(REQUEST)
    await desk.until((_meeting, at) => at >= version, `the request of ${one}`)
    if (listed.includes(one)) await desk.do({ type: 'approveRequests', requestIds: desk.meeting.waiting.map(({ requestId }) => requestId) })
  }
  return desk
}
