import { expect, type Locator, type Page } from 'playwright/test'
import { approve, pressUntil } from './testing/chair.ts'
import { keyUntil } from './testing/keys.ts'
import { test } from './testing/twoNodes.ts'

const figures = async (page: Page): Promise<string> => (await page.locator('[role="timer"] .count').first().textContent()) ?? ''

/** Space, whatever has the focus, until the Chair's own window says so: another may say it so late that a further press would count, too. */
async function space(chair: Page, effect: Locator): Promise<void> {
  await chair.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined))
  await keyUntil(chair, 'Space', effect)
}

test('26 a point of order over two nodes: only the raiser and the Chair know, until it is heard; then every window stands still at the same figures, and goes on when the Chair says so', async ({ nodes }) => {
  const [chair, screen, brazil, ghana, norway] = await Promise.all([nodes.open('chair', 'A'), nodes.open('screen', 'B'), nodes.open('bra', 'B'), nodes.open('gha', 'B'), nodes.open('nor', 'A')])
  await pressUntil(chair, 'Open the meeting', () => expect(chair.getByRole('button', { name: 'Open the list', exact: true }).first()).toBeVisible({ timeout: 1000 }))
  await pressUntil(chair, 'Open the list', () => expect(brazil.getByRole('button', { name: 'Request the floor', exact: true })).toBeVisible({ timeout: 1000 }))
  await brazil.getByRole('button', { name: 'Request the floor', exact: true }).click()
  await approve(chair, 'Brazil')
  await space(chair, chair.getByRole('button', { name: 'End Brazil’s statement' }))
  await expect(screen.getByText('Has the floor').first()).toBeVisible()

  await expect(chair.locator('[aria-live=polite]', { hasText: 'Has the floor' })).toHaveText('Has the floor, Brazil')

  const beginsAt = async (part: string): Promise<number | undefined> => (await brazil.locator(part).boundingBox())?.x
  expect(await beginsAt('.floor .after'), 'who comes after stands below the heading').toBe(await beginsAt('.floor .label'))

  // A key that is held down opens the dialog, and raises nothing.
  await ghana.getByRole('button', { name: 'Point of order', exact: true }).focus()
  for (let repeats = 0; repeats < 5; repeats += 1) await ghana.keyboard.down('Enter')
  await ghana.keyboard.up('Enter')
  await expect(ghana.getByRole('radio', { name: 'Point of order' })).toBeFocused()
  await ghana.keyboard.press('Escape')
  await norway.getByRole('button', { name: 'Right of reply', exact: true }).press('Enter')
  await expect(norway.getByRole('button', { name: 'Ask for a right of reply', exact: true })).toBeFocused()
  await norway.keyboard.press('Escape')

  await ghana.getByRole('button', { name: 'Point of order', exact: true }).click()
  await ghana.getByRole('button', { name: 'Raise it now', exact: true }).click()
  await expect(chair.locator('[aria-live=polite]', { hasText: 'Ghana' })).toHaveText(/^Point of order, Ghana, raised at /)
  await expect(ghana.getByText('Those presiding know. The time runs.').first()).toBeVisible()
  await expect(ghana.getByRole('button', { name: 'Withdraw the point of order', exact: true })).toBeVisible()
  await expect(chair.getByRole('button', { name: 'Hear Ghana now' })).toBeVisible()
  await expect(chair.locator('.say')).toContainText('I give the floor to the distinguished representative of Ghana on a point of order.')
  await expect(norway.getByText('Point of order raised')).toHaveCount(0)
  await expect(screen.getByText('Ghana')).toHaveCount(0)

  const all = [chair, screen, brazil, ghana, norway]
  await space(chair, chair.getByRole('button', { name: 'Rejected', exact: true }))
  await expect(screen.locator('[data-stage="order"]').first()).toBeVisible()
  await expect(screen.getByText('Ghana').first()).toBeVisible()
  await expect(ghana.getByText('You are heard now: the hall sees it.').first()).toBeVisible()
  await expect(brazil.getByText('A point of order is heard').first()).toBeVisible()
  await expect(brazil.getByText(/^It was raised by Ghana\./)).toBeVisible()
  await expect(norway.getByText('Brazil goes on afterwards').first()).toBeVisible()
  const stood = await figures(chair)
  expect(await Promise.all(all.map(figures))).toEqual(all.map(() => stood))

  await expect(chair.locator('.say')).toContainText('I thank the distinguished representative of Ghana. I shall now rule on the point of order.')
  await chair.keyboard.press('Space') // no key decides
  await pressUntil(chair, 'Rejected', () => expect(chair.getByRole('button', { name: /^Let Brazil go on/ })).toBeVisible({ timeout: 1500 }))
  expect(await Promise.all(all.map(figures))).toEqual(all.map(() => stood))
  await expect(chair.getByText(`${stood} left`).first()).toBeVisible()
  await expect(chair.locator('.say')).toContainText('The point of order is rejected. I invite the distinguished representative of Brazil to continue.')
  await expect(ghana.locator('.order-stands')).toContainText(/^Point of orderRejected at/)

  // Ghana appeals, and the hall votes: how is told to everybody, and stays where the Chair reads it until the meeting goes on
  await pressUntil(chair, 'Appeal…', () => expect(chair.getByRole('dialog')).toBeVisible({ timeout: 1500 }))
  await chair.getByRole('dialog').getByRole('button', { name: 'Record' }).click()
  await expect(screen.getByText('Appeal against the ruling').first()).toBeVisible()
  await expect(ghana.getByText('The ruling on it is put to the vote.')).toBeVisible()
  await pressUntil(chair, 'Vote…', () => expect(chair.getByRole('dialog')).toBeVisible({ timeout: 1500 }))
  const first = chair.getByLabel('For', { exact: true })
  await first.click()
  await chair.keyboard.type('12')
  await expect(first).toHaveValue('12')
  await first.fill('')
  await expect(first).toHaveValue('')
  for (const [voice, n] of [['For', '10'], ['Against', '20'], ['Abstaining', '3']] as const) await chair.getByLabel(voice, { exact: true }).fill(n)
  await expect(chair.getByRole('dialog')).toContainText('The ruling stands.')
  await chair.getByRole('dialog').getByRole('button', { name: 'Record' }).click()
  await expect(chair.locator('.say')).toContainText('The result of the vote is: 10 in favour, 20 against, 3 abstentions. The ruling stands. I invite')
  await expect(chair.locator('.order')).toContainText('10 for, 20 against, 3 abstaining')
  await expect(chair.locator('.done')).toContainText('Ghana · Point of order: the ruling stands (10 for, 20 against, 3 abstaining), recorded by you')
  await expect(ghana.locator('.order-stands')).toContainText('the ruling stands. 10 for, 20 against, 3 abstaining.')
  await space(chair, chair.getByRole('button', { name: 'End Brazil’s statement' }))
  await expect(brazil.getByText('You have the floor').first()).toBeVisible()
  await expect(async () => expect(await figures(screen)).not.toBe(stood)).toPass({ timeout: 20_000 })
  await expect(chair.locator('.order')).toHaveCount(0)
  await expect(ghana.locator('.order-stands')).toContainText('the ruling stands')

  // on a phone too, what became of it is said where it was raised
  await norway.setViewportSize({ width: 390, height: 844 })
  await norway.getByRole('button', { name: 'Point of order', exact: true }).click()
  await norway.getByRole('button', { name: 'Raise it now', exact: true }).click()
  // nor does the Chair lose sight of it on a phone, wherever the page stands
  await chair.setViewportSize({ width: 390, height: 844 })
  await chair.locator('.done').scrollIntoViewIfNeeded()
  await expect(chair.locator('.order .hear')).toBeInViewport({ ratio: 1 })
  await chair.mouse.wheel(0, 4000)
  await expect(chair.locator('.order .hear')).toBeInViewport({ ratio: 1 })
  await pressUntil(chair, 'Decline the point of order of Norway', () => expect(norway.getByText(/^Declined by those presiding at/)).toBeVisible({ timeout: 1500 }))
  await expect(norway.getByRole('button', { name: 'Point of order', exact: true })).toBeVisible()
})
