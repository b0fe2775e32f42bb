import { expect, type Page } from 'playwright/test'
import { silentLine } from '#e2e/wire/silentLine.ts'
import { atFloor } from './testing/atFloor.ts'
import { test } from './testing/story.ts'

const request = (page: Page): Promise<void> => page.getByRole('button', { name: 'Request the floor', exact: true }).click()

test('50 what is pressed without a line is sent when it is back within ten seconds, and else dropped in words', async ({ house, browser, context }) => {
  const line = await silentLine(house.url)
  const enter = async (who: string): Promise<Page> => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${line.url}/enter#${await house.codeOf(who)}`)
    await expect(page).toHaveURL(/\/m\/demo\//)
    await expect(page.locator('#window main')).toBeVisible()
    return page
  }
  await atFloor(house)
  const chair = await house.open(context, 'chair')
  const [brazil, ghana] = [await enter('bra'), await enter('gha')]
  await chair.getByRole('button', { name: 'Open the list', exact: true }).click()
  for (const page of [brazil, ghana]) await expect(page.getByRole('button', { name: 'Request the floor', exact: true })).toBeEnabled()

  line.cut()
  await request(brazil)
  await expect(brazil.getByText('Sending…')).toBeVisible()
  line.openAgain()
  await expect(chair.getByRole('button', { name: 'Approve Brazil' })).toBeVisible()
  await expect(brazil.getByText(/^Requested at/)).toBeVisible()

  line.cut()
  await request(ghana)
  await expect(ghana.getByText('Sending…')).toBeVisible()
  await expect(ghana.getByRole('heading', { name: 'Your request may not have arrived' })).toBeVisible()
  await expect(ghana.locator('[aria-live=polite]', { hasText: 'Your request may not have arrived' })).toHaveCount(1)
  await expect(ghana.getByText(/^No connection since/)).toBeVisible()
  line.openAgain()
  await expect(ghana.getByText(/^No connection since/)).toHaveCount(0)
  await expect(chair.getByRole('button', { name: 'Approve Brazil' })).toBeVisible()
  await expect(chair.getByRole('button', { name: 'Approve Ghana' })).toHaveCount(0)
  await request(ghana)
  await expect(chair.getByRole('button', { name: 'Approve Ghana' })).toBeVisible()

  for (const page of [brazil, ghana]) await page.context().close()
  await line.close()
})
