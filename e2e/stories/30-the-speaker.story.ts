import { expect } from 'playwright/test'
import { atFloor } from './testing/atFloor.ts'
import { approve } from './testing/chair.ts'
import { test } from './testing/story.ts'

test('30 who reads the statement is written before asking, seen by the Chair, changed while next and at the desk, and never on the screen', async ({ house, browser, context }) => {
  await atFloor(house)
  const chair = await house.open(context, 'chair')
  const brazil = await house.open(await browser.newContext(), 'bra')
  const screen = await house.open(await browser.newContext(), 'screen')
  await chair.getByRole('button', { name: 'Open the list', exact: true }).click()

  await brazil.getByRole('button', { name: 'Change: Read by' }).click()
  await brazil.getByRole('textbox', { name: 'Title' }).fill('Minister of Examples')
  await brazil.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(brazil.getByText('Write a name')).toBeVisible()
  await brazil.getByLabel('Name', { exact: true }).fill('Ms. Example Speaker')
  await brazil.getByRole('button', { name: 'Save', exact: true }).click()
  await brazil.getByRole('button', { name: 'Request the floor', exact: true }).click()

  const words = 'Read by Ms. Example Speaker, Minister of Examples'
  await expect(brazil.locator('.reader').getByText('Ms. Example Speaker, Minister of Examples')).toBeVisible()
  await expect(chair.getByText(words).first()).toBeVisible()
  await approve(chair, 'Brazil')
  await expect(chair.locator('.row').getByText(words)).toBeVisible()
  await expect(chair.locator('.now').getByText(words)).toBeVisible()

  await expect(brazil.getByRole('heading', { name: 'you are next' })).toBeVisible()
  await brazil.getByRole('button', { name: 'Change: Read by' }).click()
  await brazil.getByLabel('Name', { exact: true }).fill('Mr. Another Example')
  await brazil.getByRole('textbox', { name: 'Title' }).fill('')
  await brazil.getByRole('button', { name: 'Save', exact: true }).click()
  for (const place of [brazil.locator('.my-speaker'), chair.locator('.row'), chair.locator('.now')]) await expect(place.getByText('Read by Mr. Another Example', { exact: true })).toBeVisible()

  // Whoever speaks comes to the desk, and those presiding write it down.
  await chair.locator('.row').getByRole('button', { name: 'More about Brazil' }).click()
  await chair.getByRole('menuitem', { name: 'Change the named speaker…' }).click()
  const dialog = chair.getByRole('dialog')
  await expect(dialog.getByText('Brazil: whoever speaks')).toBeVisible()
  await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue('Mr. Another Example')
  await expect(dialog.getByLabel('Gender')).toHaveCount(0)
  await dialog.getByLabel('Name', { exact: true }).fill('Ms. Third Example')
  await dialog.getByRole('textbox', { name: 'Title' }).fill('Ambassador of Examples')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog).toHaveCount(0)
  for (const place of [brazil.locator('.my-speaker'), chair.locator('.row'), chair.locator('.now')]) await expect(place.getByText('Read by Ms. Third Example, Ambassador of Examples', { exact: true })).toBeVisible()

  await brazil.getByRole('button', { name: 'Change: Read by' }).click()
  await brazil.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(brazil.getByText('Read by: not stated')).toBeVisible()
  await expect(chair.getByText('Read by')).toHaveCount(0)
  await expect(screen.getByText('Brazil').first()).toBeVisible()
  await expect(screen.getByText('Example')).toHaveCount(0)
})
