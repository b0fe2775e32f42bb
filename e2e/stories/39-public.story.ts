import { expect, type Page } from 'playwright/test'
import { createByDoor, signIn } from '#e2e/wire/frontDoor.ts'
import { goOnUntil, isAtFloor } from '#e2e/wire/goOnUntil.ts'
import { REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { approve, openTheList, pressUntil, toFirstFloorSegment } from './testing/chair.ts'
import { test } from './testing/story.ts'

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

const section = (page: Page, title: string) => page.locator('section').filter({ has: page.getByRole('heading', { name: title }) })

test('39 everybody follows the meeting on a laptop or a phone, without a code, as far as the hall sees it, and can change nothing', async ({ killable: house, browser, context }) => {
  const [laptop, phone] = [await house.look(await browser.newContext(), 'public'), await house.look(await browser.newContext(PHONE), 'public')]
  const pages = [laptop, phone]
  for (const page of pages) await expect(page.getByText('Before the meeting', { exact: true })).toBeVisible()
  const chair = await house.open(context, 'chair')
  await toFirstFloorSegment(chair)
  for (const page of pages) await expect(section(page, 'List of speakers')).toContainText('The list is not open yet')
  await openTheList(chair)
  for (const page of pages) await expect(section(page, 'List of speakers')).toContainText('Nobody is on the list now.')

  const [brazil, ghana] = [await house.open(await browser.newContext(), 'bra'), await house.open(await browser.newContext(), 'gha')]
  for (const delegate of [brazil, ghana]) await delegate.getByRole('button', { name: 'Request the floor', exact: true }).click()
  await expect(chair.getByRole('button', { name: 'Approve Ghana' })).toBeVisible()
  for (const page of pages) await expect(page.getByText('Ghana'), 'what waits for the Chair is not everybody’s').toHaveCount(0)
  await approve(chair, 'Brazil')
  await approve(chair, 'Ghana')
  for (const page of pages) await expect(section(page, 'List of speakers').getByRole('listitem')).toHaveText([/1\s*Brazil\s*about \d\d:\d\d/, /2\s*Ghana\s*about \d\d:\d\d/])

  await pressUntil(chair, 'Give the floor to Brazil', () => expect(chair.getByText('Has the floor', { exact: true }).first()).toBeVisible({ timeout: 500 }))
  for (const page of pages) {
    await expect(page.locator('.hall-band')).toContainText('Has the floor')
    await expect(page.locator('.hall-band .name')).toHaveText('Brazil')
    await expect(page.getByRole('timer')).toContainText('of 2:00')
  }

  // the hall is no longer shown names
  const wire = await WireWindow.open(house.url, await signIn(house.url, await house.codeOf('secretariat')))
  const { version: seen, ...modalities } = wire.meeting.modalities
  await wire.do({ type: 'changeModalities', seen, modalities: { ...modalities, automaticApproval: wire.meeting.approval.automatic, transparency: { ...modalities.transparency, hall: { kind: 'own' } } } })
  wire.close()
  for (const page of pages) {
    await expect(section(page, 'List of speakers').getByRole('listitem')).toHaveText(/1\s*Not shown/)
    await expect(page.getByText('This meeting does not show the names')).toBeVisible()
    await expect(page.getByText('Ghana')).toHaveCount(0)
  }

  await pressUntil(chair, 'End Brazil’s statement', () => expect(chair.getByText('Nobody has the floor', { exact: true }).first()).toBeVisible({ timeout: 500 }))
  for (const page of pages) await expect(section(page, 'Heard so far').getByRole('listitem')).toHaveText(/Brazil\s*at \d\d:\d\d, for \d:\d\d/)

  // nothing but the language can be pressed, and no page is wider than its window
  for (const page of pages) {
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }

  // the screen of the room has its address for everybody as before
  const wall = await house.look(await browser.newContext(), 'public-screen')
  await expect(wall.locator('.screen')).toBeVisible()

  await house.kill9()
  for (const page of pages) await expect(page.getByText('No connection since')).toBeVisible({ timeout: 10_000 })
  await house.restart()
  for (const page of pages) await expect(page.getByText('No connection since')).toHaveCount(0, { timeout: 15_000 })
})

test('39b a meeting with live captions leads to them where those who need it look, by a press alone', async ({ house, browser }) => {
  const captions = 'https://captions.example.org/events/7'
  const secretariat = await signIn(house.url, await house.codeOf('secretariat'))
  const { meetingId, accesses } = await createByDoor(house.url, secretariat, { ...testPlan(1), captions })
  const cardOf = (who: string): string => accesses.find(({ role }) => role === who)?.code ?? ''
  const context = await browser.newContext()
  const elsewhere: { url: string; referer: string | undefined }[] = []
  await context.route(url => url.hostname !== '127.0.0.1', async route => {
    elsewhere.push({ url: route.request().url(), referer: (await route.request().allHeaders())['referer'] })
    await route.fulfill({ contentType: 'text/html', body: '<title>captions</title>' })
  })
  const [open, delegate, screen] = [await context.newPage(), await context.newPage(), await context.newPage()]
  await open.goto(`${house.url}/m/${meetingId}/public`)
  await delegate.goto(`${house.url}/enter#${cardOf('delegation')}`)
  await screen.goto(`${house.url}/enter#${cardOf('screen')}`)
  await expect(screen.getByText(testPlan(1).title).first()).toBeVisible()
  for (const page of [open, delegate]) {
    const link = page.getByRole('link', { name: 'Live captions opens captions.example.org in a new tab' })
    await expect(link).toBeVisible()
    expect(elsewhere).toEqual([])
    const tab = context.waitForEvent('page')
    await link.click()
    await expect(await tab).toHaveTitle('captions')
    expect(await (await tab).evaluate(() => window.opener === null)).toBe(true)
    expect(elsewhere.splice(0)).toEqual([{ url: captions, referer: undefined }])
  }
  await expect(screen.getByRole('link')).toHaveCount(0)
})

test('39c once the meeting is closed everybody reads how many on the list were not heard', async ({ house, browser }) => {
  const page = await house.look(await browser.newContext(), 'public')
  const [desk, brazil, ghana] = [await house.enter('secretariat'), await house.enter('bra'), await house.enter('gha')]
  await desk.do({ type: 'openMeeting' })
  await goOnUntil(desk, isAtFloor)
  await desk.do({ type: 'openList' })
  for (const delegation of [brazil, ghana]) {
    const version = await delegation.do(REQUEST)
    await desk.until((_meeting, at) => at >= version, 'the request')
    await desk.do({ type: 'approveRequests', requestIds: desk.meeting.waiting.map(({ requestId }) => requestId) })
  }
  await desk.do({ type: 'closeMeeting' })
  await expect(section(page, 'List of speakers')).toContainText('2 on it, closed')
  await expect(section(page, 'List of speakers')).toContainText('2 speakers on it were not heard.')
})
