import { expect, type Locator, type Page } from 'playwright/test'
import { heldNews, type HeldNews } from './testing/heldNews.ts'
import { openList } from './testing/openList.ts'
import { test, type TwoNodes } from './testing/twoNodes.ts'

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })

/** The window of somebody on a line that can be held up. */
async function onSlowLine(nodes: TwoNodes, who: string): Promise<{ page: Page; news: HeldNews }> {
  const page = await nodes.arrive(who, 'A')
  const news = await heldNews(page)
  await page.goto(new URL(`/enter#${nodes.codeOf(who)}`, page.url()).href)
  await expect(page).toHaveURL(/\/m\//)
  return { page, news }
}

/** So long after the second press of a hand there may be a third, ms. */
const NEXT_MS = 100

/** Presses a button right after it has come to say this, as a hand does that was not done yet: by the clock of the page, for no press from outside of it is sure to come so soon. Ask when it has. */
async function pressAtOnce(page: Page, says: string): Promise<() => Promise<void>> {
  const pressed = await page.evaluateHandle(([sought, nextMs]) => ({
    once: new Promise<void>(resolve => {
      new MutationObserver((_changes, observer) => {
        const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === sought)
        if (found === undefined) return
        observer.disconnect()
        setTimeout(() => resolve(found.click()), nextMs)
      }).observe(document, { subtree: true, childList: true, characterData: true })
    }),
  }), [says, NEXT_MS] as const)
  return () => pressed.evaluate(({ once }) => once)
}

test('57a whom the desk types while the one before is on its way stays in the field, and Enter twice adds once', async ({ nodes }) => {
  await openList(nodes, { listed: ['bra'] })
  const { page: secretariat, news } = await onSlowLine(nodes, 'secretariat')
  await button(secretariat, 'Add a delegation').click()
  const field = secretariat.getByRole('combobox', { name: 'Delegation' })
  await field.pressSequentially('gha')
  await expect(secretariat.getByRole('option', { name: 'Ghana' })).toBeVisible()
  await field.press('Enter')
  await expect(field).toHaveValue('Ghana')
  news.hold()
  await field.press('Enter')
  await field.press('Enter')
  await field.fill('nor')
  news.release()
  await expect(secretariat.getByText('Added: Ghana, 2nd of 2.')).toBeVisible()
  await expect(secretariat.getByRole('option', { name: 'Norway' })).toBeVisible()
  await expect(field).toHaveValue('nor')
  await expect(field).toBeFocused()
  await expect(secretariat.getByText('not done')).toHaveCount(0)
  expect((await nodes.acts()).filter(act => act.endsWith('gha'))).toHaveLength(1)
})

test('57b what a delegation presses is shown as on its way, and pressed twice it is done once and not taken back', async ({ nodes }) => {
  const desk = await openList(nodes, { listed: ['bra'] })
  const { page: brazil, news } = await onSlowLine(nodes, 'bra')
  await button(brazil, 'Point of order').click()
  news.hold()
  await button(brazil, 'Raise it now').click()
  await expect(brazil.locator('.order-stands')).toHaveText('Sending…')
  await expect(button(brazil, 'Point of order')).toHaveCount(0)
  news.release()
  await expect(brazil.locator('.order-stands')).toContainText('Those presiding know.')
  news.hold()
  for (let press = 0; press < 2; press += 1) await button(brazil, 'Withdraw the point of order').click({ force: true })
  news.release()
  await expect(button(brazil, 'Point of order')).toBeEnabled()
  await expect(brazil.locator('.order-stands')).toBeEmpty()

  await desk.do({ type: 'closeMeeting' })
  const [note, takeBack] = [button(brazil, 'Note a written statement'), button(brazil, 'Take the note back')]
  await expect(note).toBeEnabled()
  news.hold()
  for (let press = 0; press < 2; press += 1) await note.click({ force: true })
  const third = await pressAtOnce(brazil, 'Take the note back')
  news.release()
  await third()
  await expect(brazil.getByText('With a written statement')).toBeVisible()
  await expect(takeBack).toBeEnabled()
  await expect(brazil.getByText('not done')).toHaveCount(0)
  await takeBack.click()
  await expect(brazil.getByText('Without a written statement')).toBeVisible()
})

test('57c the dialog of the named speaker is there at once, also while the name cannot be read', async ({ nodes }) => {
  await openList(nodes, { listed: ['bra'] })
  const brazil = await nodes.open('bra', 'A')
  await button(brazil, 'Change: Read by').click()
  await brazil.getByLabel('Name', { exact: true }).fill('Ms. Example')
  await button(brazil, 'Save').click()
  await expect(brazil.getByText('Read by Ms. Example')).toBeVisible()
  await brazil.route('**/speaker', route => route.abort('connectionrefused'))
  await brazil.reload()
  await button(brazil, 'Change: Read by').click()
  await expect(brazil.getByRole('dialog')).toContainText('The name that stands there is being read')
  await button(brazil, 'Cancel').click()
  await expect(brazil.getByRole('dialog')).toHaveCount(0)
})
