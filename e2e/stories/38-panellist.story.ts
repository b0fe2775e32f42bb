import { expect, type Page } from 'playwright/test'
import { REQUEST } from '#e2e/wire/testMeeting.ts'
import { test } from './testing/twoNodes.ts'

const section = (page: Page, title: string) => page.locator('section').filter({ has: page.getByRole('heading', { name: title }) })

test('38 a panellist reads what was asked of whom in the order heard, is told when it is their turn and for how long, and can press nothing', async ({ nodes }) => {
  const [chair, panellist] = await Promise.all([nodes.open('chair', 'A'), nodes.open('panellist.p1', 'B')])
  await expect(panellist.getByText('Panellist One').first()).toBeVisible()
  await expect(panellist.getByRole('heading', { name: 'The meeting has not begun' })).toBeVisible()
  const desk = await nodes.enter('secretariat', 'B')
  await desk.do({ type: 'openMeeting' })
  await desk.do({ type: 'openList' })
  const asking = { gha: null, bra: 'p1', nor: null } as const
  for (const [who, panellistId] of Object.entries(asking)) {
    const delegation = await nodes.enter(who, 'A')
    const version = await delegation.do({ ...REQUEST, details: { subjectMatterIds: ['water'], panellistId, language: 'en' } })
    await desk.until((_meeting, at) => at >= version, 'the request')
    await desk.do({ type: 'approveRequests', requestIds: desk.meeting.waiting.map(({ requestId }) => requestId) })
  }
  await expect(panellist.getByRole('heading', { name: 'You are listening' })).toBeVisible()
  const ahead = section(panellist, 'On the list, addressed to you')
  await expect(ahead.getByRole('listitem')).toHaveText(/Brazil.*Water/s)
  const asked = section(panellist, 'Questions to you')
  await expect(asked).toContainText('Nothing has been asked of you yet.')

  for (let heard = 0; heard < 2; heard += 1) {
    await desk.do({ type: 'giveFloor', to: { kind: 'request', requestId: desk.meeting.rows[0]?.request.requestId ?? '' } })
    await expect(asked.getByRole('listitem').last()).toHaveText(/now/)
    await desk.do({ type: 'endStatement', statementId: desk.meeting.floor?.statementId ?? '' })
  }
  await expect(asked.getByRole('listitem')).toHaveText([/Ghana.*Water.*to all panellists/s, /Brazil.*Water.*to you/s])
  await expect(ahead).toContainText('Nobody on the list has named you.')
  await expect(section(panellist, 'Your turns').getByRole('listitem')).toHaveText(/Replies.*15:00 for you/s)

  // the replies: the Chair comes to them and gives the floor
  await desk.do({ type: 'nextSegment', from: 'floor1' })
  await expect(panellist.getByRole('heading', { name: 'You are called next' })).toBeVisible()
  await expect(panellist.getByText('You have 15:00.')).toBeVisible()
  await chair.bringToFront()
  await chair.mouse.move(0, 0)
  await chair.getByRole('button', { name: /Give the floor to Panellist One/ }).first().click()
  await expect(panellist.getByRole('heading', { name: 'You have the floor' })).toBeVisible()
  await expect(panellist.getByRole('timer')).toContainText('of 15:00')
  await expect(asked.getByRole('listitem'), 'still in sight while one answers').toHaveCount(2)

  // nothing of the meeting is there to press: only the language and, at the foot, one's own devices
  await expect(panellist.getByRole('main').getByRole('button')).toHaveText(['Devices and sign-out'])
  await desk.do({ type: 'endStatement', statementId: desk.meeting.floor?.statementId ?? '' })
  await expect(section(panellist, 'Your turns')).toContainText('You spoke for 0:0')
})
