import { expect, type Locator, type Page } from 'playwright/test'
import { REQUEST } from '#e2e/wire/testMeeting.ts'
import { choice } from './testing/chair.ts'
import { arrowTo, keyOn, keyUntil, signInByKeys, tabTo } from './testing/keys.ts'
import { test } from './testing/twoNodes.ts'

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true }).first()
const words = (page: Page, text: string | RegExp): Locator => page.getByText(text).first()

test('21 the whole of a meeting by keyboard alone, the Chair and a delegation: the focus is always seen and never lost, also when the list changes under it', async ({ nodes }) => {
  const [{ page: chair, lost }, { page: brazil, lost: lostByBrazil }] = await Promise.all([signInByKeys(nodes, 'chair', 'Access code'), signInByKeys(nodes, 'bra', 'Access code')])
  const [ghana, norway] = await Promise.all([nodes.enter('gha', 'B'), nodes.enter('nor', 'A')])

  await expect(button(chair, 'Open the meeting')).toBeVisible()
  await keyUntil(chair, 'Space', button(chair, 'Suspend')) // no control has the focus
  await expect(button(chair, 'Open the meeting')).toHaveCount(0)
  await keyOn(chair, button(chair, 'Open the list'), button(chair, 'Close the list now'))

  await keyOn(brazil, button(brazil, 'Request the floor'), words(brazil, 'Waiting for the Chair'))
  await keyOn(brazil, button(brazil, 'Withdraw: Brazil'), button(brazil, 'Request the floor'))
  await keyOn(brazil, button(brazil, 'Change: Subject matter'), brazil.getByRole('dialog'))
  await keyOn(brazil, brazil.getByLabel('Water'), brazil.getByRole('checkbox', { name: 'Water', checked: true }), 'Space')
  await keyOn(brazil, button(brazil, 'Save'), brazil.getByRole('definition').filter({ hasText: 'Water' }))
  await expect(brazil.getByRole('dialog')).toHaveCount(0)
  await keyOn(brazil, button(brazil, 'Request the floor'), words(brazil, 'Waiting for the Chair'))
  await keyOn(brazil, button(brazil, 'Change: Read in'), brazil.getByRole('dialog'))
  await brazil.keyboard.press('Escape')
  await expect(button(brazil, 'Change: Read in')).toBeFocused()

  // While one request is being answered, another comes and the one that has the focus goes.
  await ghana.do(REQUEST)
  await keyOn(chair, button(chair, 'Approve Brazil'), button(chair, 'More about Brazil'))
  await expect(button(chair, 'Approve Ghana')).toBeFocused()
  await norway.do(REQUEST)
  await expect(button(chair, 'Approve Norway')).toBeVisible()
  await expect(button(chair, 'Approve Ghana')).toBeFocused()
  await ghana.do({ type: 'withdrawRequest', requestId: ghana.meeting.waiting[0]?.requestId ?? '' })
  await expect(button(chair, 'Approve Norway')).toBeFocused()
  await keyOn(chair, button(chair, 'Approve Norway'), button(chair, 'More about Norway'))
  await ghana.do(REQUEST)
  await keyOn(chair, button(chair, 'Approve Ghana'), button(chair, 'More about Ghana'))

  // A row is moved, and goes while it has the focus.
  const order = (): Promise<string[]> => chair.getByRole('button', { name: /^More about / }).evaluateAll(all => all.map(one => one.ariaLabel ?? ''))
  await tabTo(chair, button(chair, 'Move Ghana up'))
  await chair.keyboard.press('Enter')
  await expect.poll(order).toEqual(['More about Brazil', 'More about Ghana', 'More about Norway'])
  await expect(button(chair, 'Move Ghana up')).toBeFocused()
  await ghana.until(({ rows }) => rows[1]?.request.delegationId === 'gha', 'the place it was moved to')
  await ghana.do({ type: 'withdrawRequest', requestId: ghana.meeting.rows[1]?.request.requestId ?? '' })
  await expect(button(chair, 'Move Norway up')).toBeFocused()

  await tabTo(brazil, button(brazil, 'Withdraw: Brazil'))
  await keyOn(chair, button(chair, 'Give the floor to Brazil'), button(chair, 'End Brazil’s statement'))
  await expect(words(brazil, 'You have the floor')).toBeVisible()
  await keyOn(chair, button(chair, 'Pause'), button(chair, 'Go on'))
  await keyOn(chair, button(chair, 'Go on'), button(chair, 'Pause'))
  await tabTo(chair, button(chair, /30 s/))
  await chair.keyboard.press('Enter')
  await expect(words(chair, 'of 2:30')).toBeVisible()
  await keyOn(chair, button(chair, 'End Brazil’s statement'), button(chair, 'Give the floor to Norway'))
  await expect(words(brazil, 'Statement delivered')).toBeVisible()

  const strike = choice(chair, 'Strike from the list')
  await keyOn(chair, button(chair, 'Norway is absent'), strike)
  await arrowTo(chair, strike)
  await chair.keyboard.press('Enter')
  await expect(words(chair, 'nobody on it')).toBeVisible()
  await chair.keyboard.press('Control+z')
  await expect(button(chair, 'Give the floor to Norway')).toBeVisible()
  await keyOn(chair, button(chair, 'Suspend'), button(chair, 'Resume'))
  await keyOn(chair, button(chair, 'Resume'), button(chair, 'Suspend'))
  await keyOn(chair, button(chair, 'Close the meeting'), chair.getByRole('dialog'))
  await keyOn(chair, chair.getByRole('dialog').getByRole('button', { name: 'Close the meeting' }), chair.getByText('The meeting is closed').first())

  await expect(words(brazil, 'The meeting is closed')).toBeVisible()
  expect({ chair: await lost(), brazil: await lostByBrazil() }).toEqual({ chair: [], brazil: [] })
})
