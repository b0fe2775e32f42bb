import { expect, type Locator, type Page } from 'playwright/test'
import { openList } from './testing/openList.ts'
import { test } from './testing/twoNodes.ts'

/** A screen says every ten seconds that it is up: long enough that none is lost in between, short enough to see one go. */
test.use({ screenLostMs: 15_000 })

const line = (chair: Page): Locator => chair.locator('.screens-line')
const rowOf = (chair: Page, name: string): Locator => chair.getByRole('dialog').getByRole('listitem').filter({ has: chair.getByRole('heading', { name, exact: true }) })
const says = (page: Page, language: string, dir: string): Promise<void> => expect(page.locator(`html[lang="${language}"][dir="${dir}"]`)).toBeAttached()

/** Nothing that has just come under the pointer takes a press. */
async function press(chair: Page, screen: string, button: string): Promise<void> {
  await chair.mouse.move(0, 0)
  await rowOf(chair, screen).getByRole('button', { name: button }).click()
}

test('42 two screens at two nodes: those presiding see which are up, let one say which it is, change its language and view, write on it, and black it out', async ({ nodes }) => {
  const [chair, gallery] = await Promise.all([nodes.open('chair', 'A'), nodes.open('screen', 'A')])
  await gallery.goto(`${gallery.url()}?name=Gallery`)
  await expect(line(chair)).toHaveText('one screen · up to date')
  await line(chair).click()
  await expect(rowOf(chair, 'Gallery')).toBeVisible() // its name is told, and so the number is free
  await chair.keyboard.press('Escape')
  const back = await nodes.open('screen', 'B')
  const desk = await openList(nodes, { listed: ['bra', 'gha', 'nor'] })
  await desk.do({ type: 'giveFloor', to: { kind: 'request', requestId: desk.meeting.rows[0]?.request.requestId ?? '' } })
  for (const screen of [gallery, back]) await expect(screen.locator('.name')).toHaveText('Brazil')
  const acts = await nodes.acts()

  // which are up, and how fresh
  await expect(line(chair)).toHaveText('2 screens · up to date')
  await line(chair).click()
  await expect(rowOf(chair, 'Gallery')).toContainText('up to date')
  await expect(rowOf(chair, 'Screen 1')).toContainText('up to date')
  await expect(rowOf(chair, 'Gallery').locator('.stands')).toContainText('English')

  // which is which: over whatever it shows, and then no more
  await press(chair, 'Gallery', 'Identify')
  await expect(gallery.getByRole('heading', { name: 'Gallery' })).toBeVisible()
  await expect(back.getByRole('heading', { name: 'Brazil' })).toBeVisible()
  await chair.getByRole('button', { name: 'Identify all' }).click()
  await expect(back.getByRole('heading', { name: 'Screen 1' })).toBeVisible()
  await expect(back.getByRole('heading', { name: 'Brazil' })).toBeHidden()
  await expect(back.getByRole('heading', { name: 'Brazil' })).toBeVisible({ timeout: 20_000 })
  await expect(gallery.getByRole('heading', { name: 'Gallery' })).toHaveCount(0)

  // its language is its own: not the other's, and not what this browser keeps as its reader's choice
  await rowOf(chair, 'Gallery').getByRole('combobox', { name: /^Language/ }).selectOption({ label: 'العربية' })
  await says(gallery, 'ar', 'rtl')
  await expect(rowOf(chair, 'Gallery').locator('.stands')).toContainText('العربية')
  await says(back, 'en', 'ltr')
  await expect(line(chair)).toHaveText('2 screens · up to date · العربية')
  expect(await gallery.evaluate(() => [localStorage.getItem('rostrum:language'), sessionStorage.getItem('rostrum:language')])).toEqual([null, null])

  // its view
  await rowOf(chair, 'Screen 1').getByRole('combobox', { name: /^View/ }).selectOption({ label: 'List of speakers' })
  await expect(back.locator('.listwall')).toContainText('Norway')
  await expect(back.locator('.listwall').getByRole('heading', { name: 'Brazil' })).toBeVisible()
  await expect(line(chair)).toHaveText('2 screens · one shows something else')
  await rowOf(chair, 'Screen 1').getByRole('combobox', { name: /^View/ }).selectOption({ label: 'Time alone' })
  await expect(back.locator('.clockface').getByRole('timer')).toBeVisible()
  await expect(back.getByText('Brazil')).toBeHidden()
  await rowOf(chair, 'Screen 1').getByRole('combobox', { name: /^View/ }).selectOption({ label: 'Default' })
  await expect(back.getByRole('heading', { name: 'Brazil' })).toBeVisible()

  // a message, on one alone
  await press(chair, 'Screen 1', 'Message…')
  await chair.getByLabel('Message on Screen 1 alone').fill('Please use the other door')
  await chair.keyboard.press('Enter')
  await expect.soft(rowOf(chair, 'Screen 1').getByRole('button', { name: /^Remove the message/ })).toBeFocused({ timeout: 5000 }) // the field is gone: the focus is where it came from
  await expect(back.getByText('Please use the other door')).toBeVisible()
  await expect(back.getByRole('heading', { name: 'Brazil' })).toBeVisible()
  await expect(gallery.getByText('Please use the other door')).toHaveCount(0)
  await expect(rowOf(chair, 'Screen 1')).toContainText('Message: Please use the other door')
  await press(chair, 'Screen 1', 'Remove the message')
  await expect(back.getByText('Please use the other door')).toHaveCount(0)

  // black: nothing of it is seen, also after a reload, and it comes back right
  await press(chair, 'Gallery', 'Black out')
  await expect(gallery.locator('.black')).toBeVisible()
  await expect(rowOf(chair, 'Gallery').locator('.stands')).toContainText('black')
  await expect(gallery.locator('.room .name')).toBeHidden()
  await desk.do({ type: 'endStatement', statementId: desk.meeting.floor?.statementId ?? '' })
  await desk.do({ type: 'giveFloor', to: { kind: 'request', requestId: desk.meeting.rows[0]?.request.requestId ?? '' } })
  await expect(back.getByRole('heading', { name: 'Ghana' })).toBeVisible()
  // but not at the address that needs no code, where nobody could ever light it up again
  const own = gallery.url()
  await gallery.goto(own.replace(/[^/]+$/, 'public-screen'))
  await expect(gallery.getByRole('heading', { name: 'Ghana' })).toBeVisible()
  await gallery.goto(own)
  await expect(gallery.locator('.black')).toBeVisible()
  await gallery.reload()
  await expect(gallery.locator('.black')).toBeVisible()
  await says(gallery, 'ar', 'rtl')
  await expect(gallery.locator('.room .name')).toBeHidden()
  await chair.keyboard.press('Escape')
  await expect(line(chair)).toHaveText('2 screens · one black')
  await line(chair).click()
  await rowOf(chair, 'Gallery').getByRole('combobox', { name: /^Language/ }).selectOption({ label: 'Default' })
  await press(chair, 'Gallery', 'Show again')
  await expect(gallery.getByRole('heading', { name: 'Ghana' })).toBeVisible()
  await says(gallery, 'en', 'ltr')

  // where all are black there is nothing to see in the small picture either
  const small = chair.locator('.sees .screen .name')
  for (const isBlack of [true, false]) {
    await chair.mouse.move(0, 0)
    await chair.getByRole('button', { name: isBlack ? 'Black out all' : 'Show all again' }).click()
    await expect(small).toHaveCount(isBlack ? 0 : 1)
  }

  // one that is closed is not heard of any more
  await back.close()
  await expect(rowOf(chair, 'Screen 1').locator('.stands')).toContainText(/not heard of since \d+:\d\d:\d\d/, { timeout: 40_000 })
  await expect(rowOf(chair, 'Gallery')).toContainText('up to date')
  await chair.keyboard.press('Escape')
  await expect(line(chair)).toHaveText('2 screens · one does not answer')

  // nothing of it was an act of the meeting
  expect((await nodes.acts()).slice(acts.length)).toEqual(['ended', 'given gha'])
})
