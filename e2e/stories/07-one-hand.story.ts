import { expect, type Browser, type BrowserContext, type Page } from 'playwright/test'
import { approve, pressUntil, toFirstFloorSegment } from './testing/chair.ts'
import { test, type House } from './testing/story.ts'

const DEAD_MS = 700

/** The Chair before an open list, with these delegations waiting. */
async function chairWith(house: House, context: BrowserContext, ...names: readonly (readonly [id: string, name: string])[]): Promise<Page> {
  const chair = await house.open(context, 'chair')
  await chair.setViewportSize({ width: 1366, height: 768 })
  await toFirstFloorSegment(chair)
  await chair.getByRole('button', { name: 'Open the list', exact: true }).click()
  for (const [id, name] of names) {
    const tab = await house.open(context, id)
    await tab.getByRole('button', { name: 'Request the floor', exact: true }).click()
    await expect(approveOf(chair, name)).toBeVisible()
    await tab.close()
  }
  return chair
}

const THREE = [['bra', 'Brazil'], ['cub', 'Cuba'], ['gha', 'Ghana']] as const

const approveOf = (chair: Page, name: string) => chair.getByRole('button', { name: `Approve ${name}` })

async function middleOf(chair: Page, name: string): Promise<[number, number]> {
  const box = await approveOf(chair, name).boundingBox()
  if (box === null) throw new Error(`no button approves ${name}`)
  return [box.x + box.width / 2, box.y + box.height / 2]
}

const listed = (chair: Page, name: string) => chair.getByRole('button', { name: `Move ${name} up` })

test('07 a second press on what slid under the pointer does nothing; one at another spot counts at once', async ({ house, context }) => {
  const chair = await chairWith(house, context, ...THREE)
  const spot = await middleOf(chair, 'Brazil')
  await chair.mouse.click(...spot)
  await expect(approveOf(chair, 'Brazil')).toHaveCount(0)
  expect(await middleOf(chair, 'Cuba')).toEqual(spot)
  await chair.mouse.click(...spot)
  await chair.mouse.click(...(await middleOf(chair, 'Ghana')))
  await expect(listed(chair, 'Ghana')).toBeVisible()
  await expect(approveOf(chair, 'Cuba')).toBeVisible()
  await chair.waitForTimeout(DEAD_MS) // the time that a press is dead can only be waited for
  await approveOf(chair, 'Cuba').click()
  await expect(listed(chair, 'Cuba')).toBeVisible()
})

test('08 by keys: the focus goes on to the next request, which a second Enter does not approve; it follows a row that moves; arrows go through a menu', async ({ house, context }) => {
  const chair = await chairWith(house, context, ...THREE)
  await approveOf(chair, 'Brazil').focus()
  await chair.keyboard.press('Enter')
  await expect(approveOf(chair, 'Cuba')).toBeFocused()
  await chair.keyboard.press('Enter')
  await chair.waitForTimeout(DEAD_MS) // the time that a press is dead can only be waited for
  await expect(approveOf(chair, 'Cuba')).toBeFocused()
  await chair.keyboard.press('Enter')
  await expect(listed(chair, 'Cuba')).toBeVisible()

  await listed(chair, 'Cuba').focus()
  await chair.keyboard.press('Enter')
  await expect(chair.locator('.row').first()).toContainText(/Cuba.*placed by hand/)
  await expect(listed(chair, 'Cuba')).toBeFocused()

  const more = chair.getByRole('button', { name: 'More about Brazil' })
  await more.focus()
  await chair.keyboard.press('ArrowDown')
  await expect(chair.getByRole('button', { name: 'Give the floor now', exact: true }).first()).toBeFocused()
  await chair.keyboard.press('ArrowDown')
  await expect(chair.getByRole('button', { name: 'Move to the top' })).toBeFocused()
  await chair.keyboard.press('Escape')
  await expect(more).toBeFocused()
})

test('09 the large button and Space ask before the meeting is closed, and say what is left undone', async ({ house, context }) => {
  const chair = await chairWith(house, context, ...THREE)
  await approve(chair, 'Brazil')
  const ahead = chair.locator('.ways .on')
  while ((await ahead.count()) > 0) {
    const before = (await ahead.textContent()) ?? ''
    await pressUntil(chair, before, () => expect(ahead.filter({ hasText: before })).toHaveCount(0, { timeout: 500 }))
  }
  const large = chair.locator('.main-act')
  while ((await large.textContent()) !== 'Close the meetingSpace') {
    const before = (await large.textContent()) ?? ''
    await large.click()
    await expect(large).not.toHaveText(before)
  }
  const dialog = chair.getByRole('dialog')
  for (const press of [() => large.click(), () => chair.keyboard.press('Space')]) {
    await expect(large).toBeEnabled()
    await press()
    await expect(dialog).toContainText('2 requests still wait for you')
    await expect(dialog).toContainText('One delegation on the list will not be heard')
    await dialog.getByRole('button', { name: 'Cancel' }).press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(large).toContainText('Close the meeting')
  }
})

test('10 what the other of the two who preside undoes is told', async ({ house, browser, context }: { house: House; browser: Browser; context: BrowserContext }) => {
  const chair = await chairWith(house, context, ...THREE)
  const secretariat = await house.open(await browser.newContext(), 'secretariat')
  await approve(chair, 'Brazil')
  await secretariat.getByRole('button', { name: 'Undo: Brazil approved' }).click()
  const notice = chair.getByRole('status').filter({ hasText: 'Undone by the secretariat: Brazil approved' })
  await expect(notice).toBeVisible()
  await expect(approveOf(chair, 'Brazil')).toBeVisible()
  await expect(notice).toHaveCount(0, { timeout: 15_000 })
})
