import { expect } from 'playwright/test'
import { approve, toFirstFloorSegment } from './testing/chair.ts'
import { IS_HARD } from './testing/isHard.ts'
import { keyUntil } from './testing/keys.ts'
import { test } from './testing/story.ts'

// In `npm test` they press at once at two nodes (22c).
if (IS_HARD) {
  test('04 two who preside press at once: one statement is given, and the second is told who did it', async ({ house, browser, context }) => {
    const chair = await house.open(context, 'chair')
    const secretariat = await house.open(await browser.newContext(), 'secretariat') // at a table of its own: a tab behind another would press late
    const brazil = await house.open(context, 'bra')
    await toFirstFloorSegment(chair)
    await chair.getByRole('button', { name: 'Open the list', exact: true }).click()
    await brazil.getByRole('button', { name: 'Request the floor', exact: true }).click()
    await approve(chair, 'Brazil')
    const buttons = [chair, secretariat].map(page => page.getByRole('button', { name: 'Give the floor to Brazil' }))
    for (const button of buttons) await expect(button).toBeEnabled()
    await Promise.all(buttons.map(button => button.click({ force: true }))) // a hand does not wait until it can press something else there
    for (const page of [chair, secretariat]) await expect(page.getByRole('button', { name: 'End Brazil’s statement' })).toBeVisible()
    await expect(brazil.getByText('You have the floor').first()).toBeVisible()
    const told = await Promise.all([chair, secretariat].map(page => page.getByText(/was given the floor/).count()))
    expect(Math.max(...told)).toBeGreaterThan(0)
  })
}

test('05 a wrong code is told in words, a right one typed in small letters opens the window', async ({ house, page }) => {
  await page.goto(house.url)
  const field = page.getByLabel('Access code')
  await field.fill('AAAA-BBBB-CCCC')
  await page.getByRole('button', { name: 'Enter' }).click()
  await expect(page.getByText(/code/i).nth(1)).toBeVisible()
  await field.fill((await house.codeOf('bra')).toLowerCase().replaceAll('-', ' '))
  await page.getByRole('button', { name: 'Enter' }).click()
  await expect(page).toHaveURL(/delegation\.bra$/)
  await expect(page.getByText('The list is not open yet').first()).toBeVisible()
})

if (IS_HARD) test('06 after a press by mouse Space is what the large button says, not the button that was pressed', async ({ house, context }) => {
  const chair = await house.open(context, 'chair')
  const [brazil, ghana] = [await house.open(context, 'bra'), await house.open(context, 'gha')]
  await toFirstFloorSegment(chair)
  await chair.getByRole('button', { name: 'Open the list', exact: true }).click()
  for (const tab of [brazil, ghana]) await tab.getByRole('button', { name: 'Request the floor', exact: true }).click()
  await chair.getByRole('button', { name: 'Approve Ghana' }).waitFor()
  await approve(chair, 'Brazil')
  const give = chair.getByRole('button', { name: 'Give the floor to Brazil' })
  await expect(give).toBeEnabled()
  await keyUntil(chair, 'Space', chair.getByRole('button', { name: 'End Brazil’s statement' }))
  await expect(brazil.getByText('You have the floor').first()).toBeVisible()
  await expect(ghana.getByText('Waiting for the Chair').first()).toBeVisible()
})
