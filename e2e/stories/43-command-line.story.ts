import { expect, type Page } from 'playwright/test'
import { REQUEST } from '#e2e/wire/testMeeting.ts'
import { settled } from './testing/chair.ts'
import { openList } from './testing/openList.ts'
import { test } from './testing/twoNodes.ts'

const line = (chair: Page) => chair.getByRole('combobox')
const first = (chair: Page) => chair.getByRole('option').first()
const main = (chair: Page) => chair.locator('.main-act')

/** Opens the line by its key; for a moment after the window has changed a key is dead, and once it is open a key would be typed. */
async function openLine(chair: Page, press = () => chair.keyboard.press('/')): Promise<void> {
  await expect(async () => {
    if (await line(chair).count() === 0) await press()
    await expect(line(chair)).toBeFocused({ timeout: 900 })
  }).toPass({ timeout: 20_000 })
}

/** Types, sees what Enter would do, and presses it. */
async function enter(chair: Page, typed: string, offered: string): Promise<void> {
  await openLine(chair)
  await chair.keyboard.type(typed)
  await expect(first(chair)).toHaveText(offered)
  await expect(first(chair)).toHaveAttribute('data-highlighted')
  expect(await line(chair).getAttribute('aria-activedescendant')).toBe(await first(chair).getAttribute('id'))
  await chair.keyboard.press('Enter')
  await expect(chair.getByRole('dialog')).toHaveCount(0)
}

test('43 by the line a delegation is found and acted on, whatever its state, and the meeting too; the focus goes back; what was done is told', async ({ nodes }) => {
  await openList(nodes, { listed: ['bra'], waiting: ['gha'] })
  const chair = await nodes.open('chair', 'A')
  await expect(chair.getByRole('button', { name: /^Find/ })).toHaveAttribute('aria-keyshortcuts', '/ Control+K')
  await enter(chair, 'gha', 'Approve Ghana')
  await expect(chair.getByRole('button', { name: 'More about Ghana' })).toBeVisible()
  await expect(chair.getByRole('status').filter({ hasText: 'Ghana was approved by you' })).toBeAttached()
  await enter(chair, 'nor', 'Add Norway to the list')
  await expect(chair.getByRole('button', { name: 'More about Norway' })).toBeVisible()
  await enter(chair, '3', 'Give the floor to Norway')
  await expect(main(chair)).toContainText('End Norway’s statement')
  await enter(chair, 'pau', 'Pause Norway')
  await expect(chair.getByRole('button', { name: 'Go on', exact: true })).toBeVisible()
  await enter(chair, 'norw', 'Let Norway go on')
  await expect(chair.getByRole('button', { name: 'Go on', exact: true })).toHaveCount(0) // what is pressed before does nothing
  await enter(chair, 'NORWAY end', 'End Norway’s statement')
  await expect(main(chair)).toContainText('Give the floor to Brazil')

  // The arrows choose another.
  await openLine(chair)
  await chair.keyboard.type('bra')
  const struck = chair.getByRole('option', { name: 'Brazil is absent: strike from the list' })
  await expect(async () => {
    await chair.keyboard.press('ArrowDown')
    await expect(struck).toHaveAttribute('data-highlighted', { timeout: 300 })
  }).toPass()
  await chair.keyboard.press('Enter')
  await expect(main(chair)).toContainText('Give the floor to Ghana')
  await enter(chair, 'undo', 'Undo: Brazil absent')
  await expect(main(chair)).toContainText('Give the floor to Brazil')
  await enter(chair, 'close list now', 'Close the list now')
  await expect(chair.getByRole('button', { name: 'Open the list again' })).toBeVisible()
  await enter(chair, 'suspend', 'Suspend the meeting')
  await expect(main(chair)).toContainText('Resume the meeting')
  await enter(chair, 'resum', 'Resume the meeting')
  await expect(main(chair)).toContainText('Give the floor to Brazil') // what is offered is what can be done when it is typed

  // What asks once more does so here too; and Esc changes nothing.
  const find = chair.getByRole('button', { name: /^Find/ })
  await openLine(chair, () => find.press('Enter'))
  await chair.keyboard.type('close the meeting')
  await expect(first(chair)).toHaveText('Close the meeting')
  await expect(first(chair)).toHaveAttribute('data-highlighted')
  await chair.keyboard.press('Enter')
  await expect(chair.getByRole('dialog', { name: 'Close the meeting?' })).toBeVisible()
  await chair.keyboard.press('Escape')
  await expect(chair.getByRole('dialog')).toHaveCount(0)
  await openLine(chair, () => chair.keyboard.press('Control+k'))
  await chair.keyboard.type('gha')
  await chair.keyboard.press('Escape')
  await expect(chair.getByRole('dialog')).toHaveCount(0)
  await expect(main(chair)).toContainText('Give the floor to Brazil')
  expect((await nodes.acts()).slice(-3)).toEqual(['list-closed', 'meeting-suspended', 'meeting-resumed'])
})

test('43b what was offered and cannot be done any more takes no press and says why; so does a stale move; letter keys off, Ctrl K still works', async ({ nodes }) => {
  const desk = await openList(nodes, { listed: ['bra', 'gha', 'nor'] })
  const chair = await nodes.open('chair', 'A')
  const rows = (): string[] => desk.meeting.rows.map(({ request }) => request.requestId)
  await expect(main(chair)).toContainText('Give the floor to Brazil')
  await openLine(chair)
  await chair.keyboard.type('bra')
  await expect(first(chair)).toHaveText('Give the floor to Brazil')
  await desk.do({ type: 'giveFloor', to: { kind: 'request', requestId: rows()[0] ?? '' } })
  await expect(first(chair)).toContainText('Somebody has the floor.')
  await expect(first(chair)).toBeDisabled()
  await expect(chair.getByRole('dialog')).toContainText('has the floor')
  await chair.keyboard.press('Enter')
  await expect(line(chair)).toBeFocused()
  await chair.keyboard.press('Escape')

  await openLine(chair)
  await chair.keyboard.type('norway top')
  await expect(first(chair)).toHaveText('Move Norway to the top of the list')
  await desk.do({ type: 'moveRequest', requestId: rows()[1] ?? '', before: rows()[0] ?? '', seen: desk.cursor.version })
  await expect(first(chair)).toContainText('The order of the list had changed.')
  await chair.keyboard.press('Enter')
  await chair.keyboard.press('Escape')
  await expect(chair.getByRole('dialog')).toHaveCount(0)
  expect(desk.meeting.rows.map(({ request: { delegationId } }) => delegationId)).toEqual(['nor', 'gha'])

  await chair.keyboard.press('?')
  const sheet = chair.getByRole('dialog', { name: 'Keys of this window' })
  await expect(sheet).toBeVisible()
  await sheet.getByRole('checkbox', { name: 'Letter keys' }).uncheck()
  await sheet.getByRole('checkbox', { name: 'Space presses the large button' }).uncheck()
  await chair.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(main(chair).locator('kbd')).toHaveCount(0)
  await expect(main(chair)).not.toHaveAttribute('aria-keyshortcuts')
  await settled(chair)
  for (const key of ['Space', '/', '?']) await chair.keyboard.press(key)
  await openLine(chair, () => chair.keyboard.press('Control+k'))
  await chair.keyboard.press('Escape')
  await expect(main(chair)).toContainText('End Brazil’s statement')
  await expect(chair.getByRole('button', { name: /^Find/ })).toHaveAttribute('aria-keyshortcuts', 'Control+K')
  const ghana = await nodes.enter('gha', 'A')
  await ghana.do({ ...REQUEST, capacity: { kind: 'group', group: 'Group of the Tests' } })
  await chair.reload()
  await expect(chair.getByRole('button', { name: /^Approve Ghana/ })).toBeVisible()
  await expect(main(chair).locator('kbd')).toHaveCount(0)
})
