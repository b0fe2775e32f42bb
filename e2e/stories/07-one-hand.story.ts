import { expect, type Browser, type BrowserContext, type Page } from 'playwright/test'
import { currentSegment, nextSegmentOf } from '#shared/floor/reading.ts'
import { goOnUntil } from '#e2e/wire/goOnUntil.ts'
import { asks } from './testing/asks.ts'
import { atFloor } from './testing/atFloor.ts'
import { approve, pressUntil, settled } from './testing/chair.ts'
import { IS_HARD } from './testing/isHard.ts'
import { keyUntil } from './testing/keys.ts'
import { test, type House } from './testing/story.ts'

const DEAD_MS = 700

/** The Chair before an open list, with these delegations waiting. */
async function chairWith(house: House, context: BrowserContext, ...names: readonly (readonly [id: string, name: string])[]): Promise<Page> {
  await atFloor(house)
  const chair = await house.open(context, 'chair')
  await chair.setViewportSize({ width: 1366, height: 768 })
  await chair.getByRole('button', { name: 'Open the list', exact: true }).click()
  for (const [id, name] of names) {
    await asks(house, id)
    await expect(approveOf(chair, name)).toBeVisible()
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

/**
 * Presses until it has had its effect: a page that has much to do sees later that something else has come under the hand, and is
 * dead for as long from then on. Again right after a look: what a slow press has brought about since then is dead itself.
 */
async function untilListed(chair: Page, name: string, press: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await press()
    await expect(listed(chair, name)).toBeVisible({ timeout: 300 })
  }).toPass({ timeout: 20_000, intervals: [0] })
}

/** Watches keys from now on. Ask how long after the focus had gone to another control the last one was made, by the clock of the page, ms. */
async function watchedPress(chair: Page): Promise<() => Promise<number>> {
  const watched = await chair.evaluateHandle(() => {
    const times = { focusedAt: 0, lateMs: 0 }
    addEventListener('focusin', () => (times.focusedAt = performance.now()), { capture: true })
    addEventListener('keydown', ({ timeStamp }) => (times.lateMs = timeStamp - times.focusedAt), { capture: true })
    return times
  })
  return () => watched.evaluate(({ lateMs }) => lateMs)
}

/** Enter, as a page hears it that had other things to do: now, made right after the focus had gone to this one. */
async function enterHeardLate(chair: Page, name: string): Promise<void> {
  const focusedAt = await chair.waitForFunction(label => (document.activeElement?.ariaLabel === label ? performance.timeOrigin + performance.now() : null), `Approve ${name}`)
  await chair.waitForTimeout(DEAD_MS + 300) // the time that a press is dead can only be waited for
  const input = await chair.context().newCDPSession(chair)
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r', timestamp: (await focusedAt.jsonValue() ?? 0) / 1000 }
  await input.send('Input.dispatchKeyEvent', { type: 'keyDown', ...enter })
  await input.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter })
}

const listed = (chair: Page, name: string) => chair.getByRole('button', { name: `Move ${name} up` })

test('07 a second press on what slid under the pointer does nothing; one at another spot counts at once', async ({ house, context }) => {
  const chair = await chairWith(house, context, ...THREE)
  const spot = await middleOf(chair, 'Brazil')
  await chair.mouse.click(...spot)
  // At the very frame: who asks from outside hears of it half a second late, and presses are dead for hardly longer.
  await chair.waitForFunction(() => document.querySelector('[aria-label="Approve Brazil"]') === null)
  await chair.mouse.click(...spot)
  expect(await middleOf(chair, 'Cuba')).toEqual(spot)
  await chair.mouse.click(...(await middleOf(chair, 'Ghana')))
  await expect(listed(chair, 'Ghana')).toBeVisible()
  await expect(approveOf(chair, 'Cuba')).toBeVisible()
  await chair.waitForTimeout(DEAD_MS) // the time that a press is dead can only be waited for
  await untilListed(chair, 'Cuba', () => chair.mouse.click(...spot))
})

test('08 by keys: the focus goes on to the next request, which a second Enter does not approve; it follows a row that moves; arrows go through a menu', async ({ house, context }) => {
  const chair = await chairWith(house, context, ...THREE)
  const lateMs = await watchedPress(chair)
  await approveOf(chair, 'Brazil').focus()
  await chair.keyboard.press('Enter')
  let isShown = false
  for (const next of ['Cuba', 'Ghana']) {
    await chair.waitForFunction(label => document.activeElement?.ariaLabel === label, `Approve ${next}`) // at the very frame, as above
    await chair.keyboard.press('Enter')
    await chair.waitForTimeout(DEAD_MS) // the time that a press is dead can only be waited for
    isShown = (await lateMs()) < DEAD_MS
    if (!isShown) continue // so late it is no second press of one hand, and approves; the focus goes on once more
    await expect(approveOf(chair, next)).toBeFocused()
    await untilListed(chair, next, () => chair.keyboard.press('Enter'))
    break
  }
  expect(isShown, 'a second press came in time').toBe(true)
  await expect(listed(chair, 'Cuba')).toBeVisible()

  await listed(chair, 'Cuba').focus()
  await chair.keyboard.press('Enter')
  await expect(chair.locator('.row').first()).toContainText(/Cuba.*placed by hand/)
  await expect(listed(chair, 'Cuba')).toBeFocused()

  const more = chair.getByRole('button', { name: 'More about Brazil' })
  await more.focus()
  await chair.keyboard.press('ArrowDown')
  await expect(chair.getByRole('menuitem', { name: 'Give the floor now' })).toBeFocused()
  await chair.keyboard.press('ArrowDown')
  await expect(chair.getByRole('menuitem', { name: 'Move to the top' })).toBeFocused()
  await chair.keyboard.press('Escape')
  await expect(more).toBeFocused()
})

test('08b by keys: a second Enter that a busy page hears when it would count again does nothing', async ({ house, context }) => {
  const chair = await chairWith(house, context, ...THREE)
  await approveOf(chair, 'Brazil').focus()
  await chair.keyboard.press('Enter')
  await enterHeardLate(chair, 'Cuba')
  await asks(house, 'nor')
  await expect(approveOf(chair, 'Norway')).toBeVisible() // by now an approval would be there
  await expect(approveOf(chair, 'Cuba')).toBeFocused()
  await untilListed(chair, 'Cuba', () => chair.keyboard.press('Enter'))
})

test('09 the large button and Space ask before the meeting is closed, and say what is left undone', async ({ house, context }) => {
  const chair = await chairWith(house, context, ...THREE)
  await approve(chair, 'Brazil')
  const desk = await house.enter('secretariat')
  await goOnUntil(desk, meeting => nextSegmentOf(meeting) === null)
  await expect(chair.locator('.strip .where b')).toHaveAttribute('title', currentSegment(desk.meeting)?.title ?? '') // before that the large button would give Brazil the floor
  desk.close()
  const large = chair.locator('.main-act')
  for (let label = await large.getAttribute('title'); label !== 'Close the meeting'; label = await large.getAttribute('title')) {
    const before = label ?? ''
    await pressUntil(chair, before, () => expect(large).not.toHaveAttribute('title', before, { timeout: 500 }))
  }
  const dialog = chair.getByRole('dialog')
  const fromElsewhere = async (): Promise<void> => {
    await chair.mouse.move(0, 0) // what has just come under the pointer takes no press
    await large.click()
  }
  for (const press of [fromElsewhere, () => chair.keyboard.press('Space')]) {
    await expect(large).toBeEnabled()
    await press()
    await expect(dialog).toContainText('2 requests still wait for you')
    await expect(dialog).toContainText('One delegation on the list will not be heard')
    await dialog.getByRole('button', { name: 'Cancel' }).press('Enter')
    await expect(dialog).toHaveCount(0)
    await expect(large).toContainText('Close the meeting')
  }
})

if (IS_HARD) test('10 what the other of the two who preside undoes is told', async ({ house, browser, context }: { house: House; browser: Browser; context: BrowserContext }) => {
  const chair = await chairWith(house, context, ...THREE)
  const secretariat = await house.open(await browser.newContext(), 'secretariat')
  await approve(chair, 'Brazil')
  await secretariat.getByRole('button', { name: 'Undo: Brazil approved' }).click()
  const notice = chair.getByRole('status').filter({ hasText: 'Undone by the secretariat: Brazil approved' })
  await expect(notice).toBeVisible()
  await expect(approveOf(chair, 'Brazil')).toBeVisible()
  await expect(notice).toHaveCount(0)
})

const spaceUntil = (chair: Page, label: string): Promise<void> => keyUntil(chair, 'Space', chair.locator('.main-act', { hasText: label }))

/** By mouse: as often as what lies under the pointer has just changed. */
async function unfoldPodium(chair: Page): Promise<void> {
  const podium = chair.locator('.podium details:not(.questions)')
  await expect(async () => {
    await chair.mouse.move(0, 0)
    if ((await podium.getAttribute('open')) === null) await podium.locator('> summary').click()
    await expect(podium).toHaveAttribute('open', '', { timeout: 500 })
  }).toPass({ timeout: 20_000 })
}

test('11 Space is what the large button says wherever the mouse has pressed, and after the last request was approved by key', async ({ house, context }) => {
  const chair = await chairWith(house, context, ...THREE)
  await chair.evaluate(() => {
    // A second press of the same hand, as soon as the focus has fallen to the part for want of a button.
    addEventListener('focusin', ({ target }) => {
      const isPart = target instanceof HTMLElement && target.matches('.waiting')
      if (isPart) target.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', code: 'Space', bubbles: true, cancelable: true }))
    })
  })
  for (const name of ['Brazil', 'Cuba', 'Ghana']) {
    await approveOf(chair, name).focus()
    await untilListed(chair, name, () => chair.keyboard.press('Enter')) // dead for a moment where the focus has passed on to this one
  }
  await expect(chair.locator('.waiting')).toBeFocused()
  await settled(chair)
  await expect(chair.locator('.main-act')).toContainText('Give the floor to Brazil')
  await spaceUntil(chair, 'End Brazil')

  await chair.locator('.row b', { hasText: 'Cuba' }).click()
  await spaceUntil(chair, 'Give the floor to Cuba')

  await chair.getByRole('button', { name: 'Cuba is absent' }).click()
  await chair.getByRole('menuitem', { name: 'Call again after the next speaker' }).click()
  await expect(chair.locator('.main-act')).toContainText('Give the floor to Ghana')
  await spaceUntil(chair, 'End Ghana')

  await unfoldPodium(chair)
  await spaceUntil(chair, 'Give the floor to Cuba')
  await expect(chair.locator('.podium details:not(.questions)')).toHaveAttribute('open')
})

test('12 on a laptop the clock, the large button and the undoing stay in sight while the list and what was done are gone through', async ({ house, context }) => {
  const chair = await chairWith(house, context, ...THREE)
  for (const [, name] of THREE) await approve(chair, name)
  await spaceUntil(chair, 'End Brazil')
  await chair.setViewportSize({ width: 1366, height: 650 })
  await unfoldPodium(chair)
  await chair.locator('.podium li').last().scrollIntoViewIfNeeded()
  await expect(chair.locator('.podium li').last()).toBeInViewport()
  const oldest = chair.locator('.justnow .done li').last()
  await oldest.scrollIntoViewIfNeeded()
  await expect(oldest).toBeInViewport()
  for (const part of ['.main-act', '.undo', '.now [role="timer"]']) await expect(chair.locator(part)).toBeInViewport({ ratio: 1 })
})

test('13 an act just done is undone at once; a second press right after does not undo another', async ({ house, context }) => {
  const chair = await chairWith(house, context, ...THREE)
  for (const [, name] of THREE) await approve(chair, name)
  await spaceUntil(chair, 'End Brazil')
  await chair.evaluate(() => {
    // A second press of the same hand, as soon as the button names the act before.
    const button = document.querySelector('.undo')
    const observer = new MutationObserver(() => {
      observer.disconnect()
      button?.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', code: 'KeyZ', ctrlKey: true, bubbles: true, cancelable: true }))
    })
    if (button !== null) observer.observe(button, { subtree: true, characterData: true, childList: true })
  })
  await chair.keyboard.press('Control+z')
  await expect(chair.locator('.undo')).toContainText('Undo: Ghana approved')
  await expect(chair.locator('.main-act')).toContainText('Give the floor to Brazil')
  await expect(chair.locator('.undo')).toBeEnabled()
  await expect(listed(chair, 'Ghana')).toBeVisible()
  await chair.keyboard.press('Control+z')
  await expect(approveOf(chair, 'Ghana')).toBeVisible()
})
