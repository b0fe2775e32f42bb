import { expect, type Locator, type Page } from 'playwright/test'
import { findChromium } from '#e2e/run/needs.mjs'
import { aSecond } from './testing/aSecond.ts'
import { changedAt } from './testing/changedAt.ts'
import { IS_HARD } from './testing/isHard.ts'
import { kept } from './testing/kept.ts'
import { keyOn, signInByKeys, tabTo } from './testing/keys.ts'
import { test, type TwoNodes } from './testing/twoNodes.ts'

const FIREFOX = { userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0' }
const PHONE = {
  viewport: { width: 390, height: 844 },
  userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
}

/** What nobody may read who is signed out. */
const MEETING = /Brazil|Ghana|Norway|First slot|bra\b/

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
const rows = (page: Page): Locator => page.getByRole('dialog').getByRole('listitem')

async function openDevices(page: Page): Promise<void> {
  await button(page, 'Devices and sign-out').click()
  await expect(rows(page).first()).toBeVisible()
}

/** Nothing of the meeting is shown, nor kept; neither when one loads the page again nor when one goes back to where the window was. */
async function showsNothing(page: Page, says: string, saysLater = says): Promise<void> {
  const look = async (what: string): Promise<void> => {
    await expect(page.getByRole('heading', { name: what })).toBeVisible()
    await expect(page.locator('body')).not.toHaveText(MEETING)
    await expect.poll(() => kept(page)).not.toMatch(MEETING)
  }
  await look(says)
  await page.reload()
  await look(saysLater)
  await page.goBack()
  await expect(page).toHaveURL(/\/m\//)
  await look('Please sign in')
}

/** Brazil at both nodes, with something drafted and the list open, so that there is something to keep. */
async function brazilTwice(nodes: TwoNodes): Promise<{ laptop: Page; phone: Page }> {
  const chair = await nodes.enter('chair', 'A')
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'openList' })
  const [laptop, phone] = await Promise.all([nodes.open('bra', 'A', FIREFOX), nodes.open('bra', 'B', PHONE)])
  for (const page of [laptop, phone]) {
    await page.goto(`${page.url()}?theme=light`) // so that there is a window to go back to
    await button(page, 'Change: Subject matter').click()
    await page.getByLabel('Water').check()
    await button(page, 'Save').click()
    await expect.poll(() => kept(page)).toMatch(/rostrum:draft:.*water/i)
  }
  return { laptop, phone }
}

test('66a a delegation sees its devices and signs one out, which says so within a second, keeps nothing and asks no more; then all, and the code still opens', async ({ nodes }) => {
  const { laptop, phone } = await brazilTwice(nodes)
  await expect(button(laptop, 'open on 2 devices')).toBeVisible()
  await openDevices(laptop)
  await expect(rows(laptop)).toHaveText([/^Firefox on Windows.*since \d\d:\d\d.*this one/, /^Safari on iOS.*since \d\d:\d\d/])

  let lines = 0
  phone.on('websocket', () => (lines += 1))
  await expect(phone.locator('.win').getByText('The list is open').first()).toBeVisible()
  const [gone, says] = [await changedAt(phone, '.win', false), await changedAt(phone, 'main.page', true)]
  const out = laptop.waitForResponse(/\/api\/devices\/./).then(() => Date.now())
  await rows(laptop).nth(1).getByRole('button', { name: /^Sign out: Safari on iOS/ }).click()
  const outAt = await out
  expect((await gone()) - outAt).toBeLessThan(await aSecond(phone))
  await expect(phone.getByText('The list is open')).toHaveCount(0)
  await phone.getByRole('heading', { name: 'You are signed out' }).waitFor()
  console.log(`   the window that was signed out elsewhere says so after ${(await says()) - outAt} ms`)
  await expect(rows(laptop)).toHaveCount(1)
  await showsNothing(phone, 'You are signed out', 'Please sign in')
  expect(lines, 'it came back once to hear that it is signed out, and once after it was loaded again').toBeLessThanOrEqual(3)

  await phone.goto(`${new URL(phone.url()).origin}/enter#${nodes.codeOf('bra')}`)
  await expect(phone.getByText('The list is open').first()).toBeVisible()
  await button(laptop, 'Sign out everywhere').click()
  await expect(laptop.getByRole('dialog')).toContainText('The access code still opens the window')
  await button(laptop, 'Sign out everywhere').click()
  await expect(phone.getByRole('heading', { name: 'You are signed out' })).toBeVisible()
  await expect(laptop.getByText('You are signed out on all devices.')).toBeVisible()
  await showsNothing(laptop, 'Enter your access code')
  expect(await laptop.context().cookies()).toEqual([])
  await laptop.goto(`${new URL(phone.url()).origin}/enter#${nodes.codeOf('bra')}`)
  await expect(laptop.getByText('The list is open').first()).toBeVisible()
})

if (IS_HARD) test('66b by keyboard alone: signed out here, the way in says so, and this browser holds nothing of the meeting, whatever is still to be sent', async ({ nodes }) => {
  const chair = await nodes.enter('chair', 'A')
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'openList' })
  const { page } = await signInByKeys(nodes, 'bra', 'Access code')
  const opener = button(page, 'Devices and sign-out')
  await keyOn(page, opener, rows(page).first())
  await page.keyboard.press('Escape')
  await expect(opener).toBeFocused()
  await keyOn(page, opener, rows(page).first())
  await keyOn(page, button(page, 'Sign out everywhere'), button(page, 'Stay signed in'))
  await page.keyboard.press('Escape')
  await expect(rows(page).first()).toBeVisible()
  await tabTo(page, button(page, 'Sign out here'))
  await page.keyboard.press('Enter')
  await expect(page.getByText('You are signed out here. This browser keeps nothing of the meeting.')).toBeVisible()
  await expect(page.getByLabel('Access code')).toBeFocused()
  expect(await kept(page)).not.toMatch(MEETING)
  await page.reload()
  await expect(page.getByLabel('Access code')).toBeFocused()
  await expect(page.getByText('You are signed out here.')).toHaveCount(0)
  expect(await page.context().cookies()).toEqual([])
  expect(chair.meeting.waiting).toEqual([])
})

test('66c whoever goes back to the way in after signing out finds no code there, and can enter another', async ({ nodes, playwright }) => {
  const { url } = await nodes.arrive('bra', 'A').then(page => ({ url: page.url() }))
  const chromium = findChromium()
  // As browsers are: a page that one has left is kept as it was, and shown again.
  const browser = await playwright.chromium.launch({ ignoreDefaultArgs: ['--disable-back-forward-cache'], ...(chromium === undefined ? {} : { executablePath: chromium }) })
  const page = await browser.newPage()
  await page.addInitScript(() => addEventListener('pageshow', ({ persisted }) => document.documentElement.toggleAttribute('data-shown-again', persisted)))
  await page.goto(url)
  const field = page.getByLabel('Access code')
  await field.fill(nodes.codeOf('bra'))
  await field.press('Enter')
  await expect(page).toHaveURL(/\/m\//)
  await button(page, 'Devices and sign-out').click()
  await button(page, 'Sign out here').click()
  await expect(page.getByText('You are signed out here.')).toBeVisible()
  await page.goBack({ waitUntil: 'commit' })
  await expect(page.locator('html[data-shown-again]')).toBeAttached()
  await expect(field).toHaveValue('')
  await field.fill(nodes.codeOf('gha'))
  await field.press('Enter')
  await expect(page).toHaveURL(/\/m\//)
  await browser.close()
})
