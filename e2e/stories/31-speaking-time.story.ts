import { expect } from 'playwright/test'
import { atFloor } from './testing/atFloor.ts'
import { approve, choice, pressUntil } from './testing/chair.ts'
import { test } from './testing/story.ts'

test('31 a shorter time is announced from the list, a delegation reads it, and what was not delivered is marked after the close', async ({ house, context }) => {
  await atFloor(house)
  const chair = await house.open(context, 'chair')
  await chair.setViewportSize({ width: 1440, height: 900 })
  await chair.getByRole('button', { name: 'Open the list', exact: true }).click()
  const brazil = await house.open(context, 'bra')
  await brazil.getByRole('button', { name: 'Request the floor', exact: true }).click()
  await approve(chair, 'Brazil')
  await expect(brazil.locator('.speaking-time')).toHaveText('Speaking time: 2:00')

  await chair.bringToFront()
  const shorter = choice(chair, '1:30 each')
  await pressUntil(chair, 'Speaking time', () => expect(shorter).toBeVisible({ timeout: 500 }))
  await shorter.click()
  await expect(chair.getByRole('button', { name: 'At most 1:30 each' })).toBeVisible()
  await expect(chair.locator('.done')).toContainText('A speaking time was announced by you')
  await expect(chair.locator('.now')).toContainText('1:30')
  await expect(chair.locator('.ends')).toContainText('Ends about')
  await expect(brazil.locator('.speaking-time')).toHaveText('Speaking time: 1:30')

  await pressUntil(chair, 'Close the meeting', () => expect(chair.getByRole('dialog')).toBeVisible({ timeout: 500 }))
  await chair.getByRole('dialog').getByRole('button', { name: 'Close the meeting' }).click()
  await expect(chair.locator('.undelivered')).toContainText('no written statement')
  await expect(chair.getByText('Waiting for you')).toHaveCount(0)
  await brazil.bringToFront()
  await expect(brazil.getByRole('heading', { name: 'Not delivered' })).toBeVisible()
  await brazil.getByRole('button', { name: /^Note a written statement/ }).click()
  await expect(brazil.getByText('With a written statement')).toBeVisible()
  await expect(chair.locator('.undelivered')).toContainText('with a written statement')
})
