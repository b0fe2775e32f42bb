import { expect, type BrowserContext, type Page } from 'playwright/test'
import { REQUEST } from '#e2e/wire/testMeeting.ts'
import { asks } from './testing/asks.ts'
import { atFloor } from './testing/atFloor.ts'
import { approve, pressUntil, settled } from './testing/chair.ts'
import { IS_HARD } from './testing/isHard.ts'
import { keyUntil } from './testing/keys.ts'
import { test, type House } from './testing/story.ts'

/** The Chair, with Brazil on the floor. */
async function chairWithBrazil(house: House, context: BrowserContext): Promise<Page> {
  await atFloor(house)
  const chair = await house.open(context, 'chair')
  await chair.setViewportSize({ width: 1440, height: 900 })
  await chair.getByRole('button', { name: 'Open the list', exact: true }).click()
  for (const [id, name] of [['bra', 'Brazil'], ['gha', 'Ghana']] as const) {
    await asks(house, id)
    await approve(chair, name)
  }
  await chair.bringToFront()
  await keyUntil(chair, 'Space', mainSays(chair, 'End Brazil'))
  return chair
}

const mainSays = (chair: Page, words: string) => chair.locator('.main-act', { hasText: words })

test('15 the sheet of keys: P pauses once however long it is held; turned off it does nothing, also after a reload, and Space goes on working', async ({ house, context }) => {
  const chair = await chairWithBrazil(house, context)
  const [goOn, done] = [chair.getByRole('button', { name: 'Go on', exact: true }), chair.locator('.done')]
  await settled(chair)
  await chair.keyboard.down('p')
  await expect(goOn).toBeVisible()
  await settled(chair)
  await chair.keyboard.down('p') // held: the browser tells it again
  await chair.keyboard.up('p')
  await chair.keyboard.press('?')
  const sheet = chair.getByRole('dialog', { name: 'Keys of this window' })
  await expect(sheet).toBeVisible()
  await sheet.getByRole('button', { name: 'Close' }).focus()
  await chair.keyboard.press('+') // dead in a dialog, whatever has the focus there
  await sheet.getByRole('checkbox', { name: 'Letter keys' }).uncheck()
  await chair.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await chair.reload()
  await expect(goOn).toBeVisible()
  await expect(goOn).not.toHaveAttribute('aria-keyshortcuts')
  for (const key of ['p', '+', '?']) await chair.keyboard.press(key)
  await expect(chair.locator('.main-act')).toContainText('Let Brazil go on')
  await expect(done).toContainText('The time of Brazil was stopped by you')
  await expect(done).not.toContainText('Brazil was let go on')
  for (const then of ['End Brazil', 'Give the floor to Ghana']) await keyUntil(chair, 'Space', mainSays(chair, then))
  await expect(done).not.toContainText('Brazil was given more time')
  await expect(sheet).toHaveCount(0)
})

test('15b the Chair sees what the room sees: the same name and the same digits at the same instant, at the same places; and the time of the slot', async ({ house, context, browser }) => {
  const chair = await chairWithBrazil(house, context)
  const screen = await house.open(await browser.newContext({ viewport: { width: 1920, height: 1080 } }), 'screen')
  await expect(screen.getByText('Brazil').first()).toBeVisible()
  await expect(chair.locator('.sees .caption')).toContainText('one screen')
  await expect(async () => {
    const [before, there, after] = [await shownBy(chair, '.sees'), await shownBy(screen, 'main'), await shownBy(chair, '.sees')]
    expect(before).toEqual(after) // else a second has passed between
    expect(there).toEqual(before)
  }).toPass({ timeout: 20_000 })
  await expect(chair.locator('.ruler .sums')).toHaveText(/used [0-2]:\d\d.*committed [2-4]:\d\d.*left 4[2-4]:\d\d/) // since the slot began; a busy machine takes more than a minute
  await expect(chair.locator('.ruler .verdict')).toContainText('Everyone on the list is reached.')
  await expect(chair.locator('.sees .glass')).toHaveAttribute('inert')
})

if (IS_HARD) test('15c after A and Enter, Space gives the floor to whoever is called then, and strikes nobody', async ({ house, context }) => {
  const chair = await chairWithBrazil(house, context)
  const japan = await house.open(context, 'jpn')
  await japan.getByRole('button', { name: 'Request the floor', exact: true }).click()
  await approve(chair, 'Japan')
  await chair.bringToFront()
  await keyUntil(chair, 'Space', mainSays(chair, 'Give the floor to Ghana'))
  await keyUntil(chair, 'a', chair.getByRole('menu'))
  await keyUntil(chair, 'Enter', mainSays(chair, 'Give the floor to Japan'))
  await keyUntil(chair, 'Space', mainSays(chair, 'End Japan'))
  await expect(chair.getByRole('menu')).toHaveCount(0)
  await expect(chair.locator('.done')).not.toContainText('Japan was marked absent')
})

test('15f A asks about whoever is called also right after a press beside all controls has taken the focus from one', async ({ house, context }) => {
  const chair = await chairWithBrazil(house, context)
  await keyUntil(chair, 'Space', mainSays(chair, 'Give the floor to Ghana'))
  await settled(chair)
  await chair.getByRole('button', { name: 'Keys' }).focus()
  await chair.locator('.say .words').click()
  await chair.keyboard.press('a') // once
  await expect(chair.getByRole('menu')).toBeVisible()
})

test('15d the sentence to read is never cut: each fits into its box on a laptop, also where only the sentence changes', async ({ house, context }) => {
  const chair = await house.open(context, 'chair')
  await chair.setViewportSize({ width: 1366, height: 768 })
  const begins = chair.getByRole('button', { name: /^Begin: / })
  await chair.getByRole('button', { name: 'Open the meeting' }).first().click()
  await expect(begins).toBeVisible()
  for (;;) {
    const name = (await begins.textContent()) ?? ''
    await expect.poll(() => chair.locator('.say .words').evaluate(words => words.scrollHeight - words.clientHeight), name).toBeLessThanOrEqual(0)
    if (/floor/i.test(name)) return
    await pressUntil(chair, name, () => expect(begins).not.toHaveText(name, { timeout: 500 }))
  }
})

if (IS_HARD) test('15e when the floor is given, whoever comes next is in sight again; not while a row further down has the focus', async ({ house, context }) => {
  const chair = await chairWithBrazil(house, context)
  for (const [id, name] of [['jpn', 'Japan'], ['nor', 'Norway'], ['ind', 'India']] as const) {
    await (await house.enter(id)).do(REQUEST)
    await approve(chair, name)
  }
  await chair.setViewportSize({ width: 1366, height: 660 })
  const [main, column] = [chair.locator('.main-act'), chair.locator('.work > main')]
  const scrolled = (): Promise<number> => column.evaluate(({ scrollTop }) => scrollTop)
  const toTheEnd = (): Promise<void> => column.evaluate(element => element.scrollTo({ top: element.scrollHeight }))
  const end = (name: string): Promise<void> => keyUntil(chair, 'Space', mainSays(chair, name))
  await chair.bringToFront()
  await toTheEnd()
  expect(await scrolled()).toBeGreaterThan(50)
  await end('Give the floor to Ghana')
  expect(await scrolled()).toBeGreaterThan(50)
  await end('End Ghana')
  await expect.poll(scrolled).toBe(0)
  await expect(chair.locator('.row').first()).toBeInViewport()
  await chair.locator('.row').last().getByRole('button').first().focus()
  await toTheEnd()
  const desk = await house.enter('secretariat')
  await desk.do({ type: 'endStatement', statementId: desk.meeting.floor?.statementId ?? '' })
  await desk.do({ type: 'giveFloor', to: { kind: 'request', requestId: desk.meeting.rows[0]?.request.requestId ?? '' } })
  await expect(main).toContainText('End Japan')
  expect(await scrolled()).toBeGreaterThan(50)
})

/** What a drawing of the room says, and where its parts lie, in thousandths of its width. */
async function shownBy(page: Page, place: string): Promise<unknown> {
  return page.locator(`${place} .screen`).evaluate(room => {
    const { left, top, width } = room.getBoundingClientRect()
    return ['.name', '.count', '.rest'].map(part => {
      const element = room.querySelector(part)
      const box = element?.getBoundingClientRect()
      const share = (length: number): number => Math.round((length / width) * 1000)
      return [element?.textContent, box === undefined ? null : [share(box.left - left), share(box.top - top), share(box.width), share(box.height)]]
    })
  })
}
