import { expect, onTestFinished, test } from 'vitest'
import { makeMeeting, REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode } from '#e2e/wire/testNode.ts'
import { disagreements } from '#e2e/wire/agreement.ts'
import type { Modalities } from '#shared/floor/modalities.ts'
import { modalitiesOf, settingsVersion } from '#shared/floor/setting.ts'

const HIDDEN: Modalities['transparency'] = { hall: { kind: 'next', count: 1 }, delegations: { kind: 'own' } }
const WHOLE: Modalities['transparency'] = { hall: { kind: 'whole' }, delegations: { kind: 'whole' } }

test('V7 V8 who is not shown the whole list receives no byte of the rest, until it is shown', async () => {
  const node = await startNode({})
  onTestFinished(() => node.close())
  const meeting = await makeMeeting(node, testPlan(4, ['member-state']))
  const [chair, screen, first, last] = [await meeting.enter(node, 'chair'), await meeting.enter(node, 'screen'), await meeting.enter(node, 'd1'), await meeting.enter(node, 'd4')]
  const windows = [chair, screen, first, last]
  onTestFinished(() => windows.forEach(window => window.close()))
  const show = async (transparency: Modalities['transparency']): Promise<void> => {
    const version = await chair.do({ type: 'changeModalities', modalities: { ...modalitiesOf(chair.meeting), mayOfferSwaps: false, transparency }, seen: settingsVersion(chair.meeting) })
    await Promise.all(windows.map(window => window.until((_meeting, at) => at >= version, 'the change')))
  }
  await chair.do({ type: 'openMeeting' })
  await show(HIDDEN)
  await chair.do({ type: 'openList' })
  for (const window of [screen, first]) window.frames.length = 0
  for (const window of [first, last]) {
    await window.until(({ list }) => list.openedAt !== null, 'the opening')
    await window.do(REQUEST)
  }
  await chair.until(({ rows }) => rows.length === 2, 'both')
  await Promise.all([screen, first].map(window => window.until(({ rows }) => rows.length === 2, 'both places')))

  const hiddenId = chair.meeting.rows[1]?.request.requestId ?? 'none'
  for (const window of [screen, first]) for (const secret of [hiddenId, '"d4"']) expect(window.frames.join('\n')).not.toContain(secret)
  expect(last.meeting.rows.map(({ request }) => request.delegationId === 'd4')).toEqual([false, true])
  expect(await disagreements(meeting.meetingId, chair, windows)).toEqual([])

  await show(WHOLE)
  for (const window of [screen, first]) expect(window.frames.join('\n')).toContain(hiddenId)
  expect(await disagreements(meeting.meetingId, chair, windows)).toEqual([])
})
