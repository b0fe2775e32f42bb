import { expect, type Browser, type BrowserContext, type Page } from 'playwright/test'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { goOnUntil, isAtFloor } from '#e2e/wire/goOnUntil.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { test, type House } from './testing/story.ts'
import { noteWhatIsTold, toldBy, untilItSounds } from './testing/toldBy.ts'

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const
const NEXT = /^● You are next · Brazil · /
const FLOOR = /^● You have the floor · Brazil · /

/** The Chair by wire, with the list of the first slot open. */
async function chairByWire(house: House): Promise<WireWindow> {
  const chair = await WireWindow.open(house.url, await signIn(house.url, await house.codeOf('chair')))
  await chair.do({ type: 'openMeeting' })
  await goOnUntil(chair, isAtFloor)
  await chair.do({ type: 'openList' })
  return chair
}

async function approvesTheOne(chair: WireWindow): Promise<void> {
  await chair.until(({ waiting }) => waiting.length === 1, 'a request')
  await chair.do({ type: 'approveRequests', requestIds: chair.meeting.waiting.map(({ requestId }) => requestId) })
}

const firstId = (chair: WireWindow): string => chair.meeting.rows[0]?.request.requestId ?? ''

/** A tab of the same browser on the same window, in which somebody has pressed once: before that no page may sound. */
async function anotherTab(context: BrowserContext, like: Page): Promise<Page> {
  const tab = await context.newPage()
  await tab.goto(like.url())
  await pressOnce(tab)
  return tab
}

async function pressOnce(tab: Page): Promise<void> {
  await tab.locator('.plate').click()
  await untilItSounds(tab)
}

test('16 whoever is next is called once in each browser, also from a tab behind another, and not again after a reload', async ({ house, browser, context }: { house: House; browser: Browser; context: BrowserContext }) => {
  const chair = await chairByWire(house)
  const pocket = await browser.newContext(PHONE)
  await context.grantPermissions(['notifications'])
  for (const one of [context, pocket]) await noteWhatIsTold(one)
  const laptop = await house.open(context, 'bra')
  const behind = await anotherTab(context, laptop)
  const phone = await house.open(pocket, 'bra')
  await phone.locator('.plate').tap()
  await untilItSounds(phone)
  await laptop.bringToFront()
  await laptop.getByRole('button', { name: 'Request the floor', exact: true }).click()

  await approvesTheOne(chair)
  for (const tab of [laptop, behind, phone]) await expect(tab).toHaveTitle(NEXT)
  const called = ['notification: Prepare: you are next', 'sound', 'vibration']
  await expect.poll(() => toldBy(laptop, behind)).toEqual(called)
  await expect.poll(() => toldBy(phone)).toEqual(['sound', 'vibration'])

  const before = { laptop: await toldBy(laptop), phone: await toldBy(phone) }
  for (const tab of [laptop, phone]) await tab.reload()
  for (const tab of [laptop, phone]) {
    await expect(tab).toHaveTitle(NEXT)
    await pressOnce(tab)
  }
  await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId: firstId(chair) } })
  for (const tab of [laptop, behind, phone]) await expect(tab).toHaveTitle(FLOOR)
  const calledTwice = [...called, 'notification: You have the floor', 'sound', 'vibration'].toSorted()
  await expect.poll(async () => [...before.laptop, ...(await toldBy(laptop, behind))].toSorted()).toEqual(calledTwice)
  await expect.poll(async () => [...before.phone, ...(await toldBy(phone))].toSorted()).toEqual(['sound', 'sound', 'vibration', 'vibration'])
  chair.close()
})

test('16b what one device of a delegation does the others show, and say that it was done on another', async ({ house, browser, context }: { house: House; browser: Browser; context: BrowserContext }) => {
  const chair = await chairByWire(house)
  const laptop = await house.open(context, 'bra')
  const phone = await house.open(await browser.newContext(PHONE), 'bra')
  await phone.getByRole('button', { name: 'Request the floor', exact: true }).tap()
  await expect(laptop.getByText('Requested on another device of your delegation at').first()).toBeVisible()
  await phone.getByRole('button', { name: 'Withdraw: Brazil' }).tap()
  await expect(laptop.getByText('Withdrawn on another device of your delegation at').first()).toBeVisible()
  await expect(phone.getByText('You withdrew it at')).toBeVisible()
  await laptop.reload()
  await expect(laptop.getByText('Withdrawn on another device of your delegation at').first()).toBeVisible()

  // By keyboard: the button goes when it is pressed, and the focus goes on to the heading that says what it came to.
  await laptop.getByRole('button', { name: 'Request the floor', exact: true }).press('Enter')
  await expect(laptop.getByRole('heading', { name: 'Waiting for the Chair' })).toBeFocused()
  await expect(phone.getByText('Requested on another device of your delegation at').first()).toBeVisible()
  chair.close()
})
