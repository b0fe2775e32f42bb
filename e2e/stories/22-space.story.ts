import { expect, type Locator, type Page } from 'playwright/test'
import { heldNews } from './testing/heldNews.ts'
import { IS_HARD } from './testing/isHard.ts'
import { openForm } from './testing/modalitiesForm.ts'
import { openList } from './testing/openList.ts'
import { test } from './testing/twoNodes.ts'

/** A little less than a button is dead after it changed its meaning. */
const HURRIES_MS = 600

/** How often a key that is held down repeats after the button has become live again. */
const REPEATS = 20
const SO_FAR = ['meeting-opened', 'list-opened']

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true }).first()
const GIVE = 'Give the floor to Brazil'
const END = 'End Brazil’s statement'

/** A hurried hand presses Space again and again as soon as the window shows this, for as long as such presses are dead. */
async function hurryOn(chair: Page, words: string): Promise<void> {
  await chair.evaluate(([shown, hurriesMs]) => {
    const press = (): void => void dispatchEvent(new KeyboardEvent('keydown', { key: ' ', code: 'Space', bubbles: true, cancelable: true }))
    const observer = new MutationObserver(() => {
      if (!document.body.innerText.includes(shown)) return
      observer.disconnect()
      const shownAt = performance.now()
      const again = setInterval(() => (performance.now() - shownAt < hurriesMs ? press() : clearInterval(again)), 40)
      press()
    })
    observer.observe(document.body, { subtree: true, characterData: true, childList: true })
  }, [words, HURRIES_MS] as const)
}

/** Holds a key down, which repeats as a keyboard does, until the button takes presses again, and for a while more. */
async function holdDown(chair: Page, key: string, untilLive: Locator): Promise<void> {
  await expect(async () => {
    await chair.keyboard.down(key)
    expect(await untilLive.isVisible() && await untilLive.isEnabled()).toBe(true)
  }).toPass({ timeout: 20_000, intervals: [10] })
  for (let more = 0; more < REPEATS; more += 1) await chair.keyboard.down(key)
  await chair.keyboard.up(key)
}

test('22a Space pressed twice fast, again the moment the button says something else, or held down, is one act; so is Enter on the button', async ({ nodes }) => {
  await openList(nodes, { listed: ['bra', 'gha'] })
  const listed = [...SO_FAR, 'approved bra', 'approved gha']
  const chair = await nodes.open('chair', 'A')
  await expect(button(chair, GIVE)).toBeEnabled()
  await hurryOn(chair, END)
  await Promise.all([chair.keyboard.press('Space'), chair.keyboard.press('Space')])
  await expect(button(chair, END)).toBeEnabled() // and so not dead any more
  expect(await nodes.acts()).toEqual([...listed, 'given bra'])

  const giveGhana = button(chair, 'Give the floor to Ghana')
  await holdDown(chair, 'Space', giveGhana)
  expect(await nodes.acts()).toEqual([...listed, 'given bra', 'ended'])

  await giveGhana.focus()
  await holdDown(chair, 'Enter', button(chair, 'End Ghana’s statement'))
  expect(await nodes.acts()).toEqual([...listed, 'given bra', 'ended', 'given gha'])
})

test('22b Space on a focused Approve approves exactly that, and gives the floor to nobody', async ({ nodes }) => {
  await openList(nodes, { listed: ['bra'], waiting: ['gha', 'nor'] })
  const chair = await nodes.open('chair', 'A')
  await expect(button(chair, GIVE)).toBeEnabled()
  await button(chair, 'Approve Norway').focus()
  await Promise.all([chair.keyboard.press('Space'), chair.keyboard.press('Space')]) // on what has the focus next: it was meant for the one before
  await expect(button(chair, 'More about Norway')).toBeVisible()
  await expect(button(chair, 'Approve Ghana')).toBeFocused()
  await expect(button(chair, 'Approve Ghana')).toBeEnabled()
  expect(await nodes.acts()).toEqual([...SO_FAR, 'approved bra', 'approved nor'])
})

const SECONDS = [['22c', 'secretariat', 'B', 'the Chair'], ['22d', 'chair', 'A', 'the Chair on another device']] as const

for (const [number, who, at, by] of IS_HARD ? SECONDS : SECONDS.slice(0, 1)) {
  test(`${number} two who preside press the same button at once, the second as ${who} at node ${at}: one act, and the second is told who was first`, async ({ nodes }) => {
    await openList(nodes, { listed: ['bra', 'gha'] })
    const chair = await nodes.open('chair', 'A')
    const second = await nodes.arrive(who, at)
    const news = await heldNews(second)
    await second.goto(new URL(`/enter#${nodes.codeOf(who)}`, second.url()).href)
    for (const page of [chair, second]) await expect(button(page, GIVE)).toBeEnabled()

    news.hold() // at once: the second has pressed before it could hear of the first
    await chair.keyboard.press('Space')
    await expect(button(chair, END)).toBeVisible()
    await second.keyboard.press('Space')
    await expect(button(second, GIVE)).toBeDisabled() // it waits for an answer
    news.release()
    await expect(second.getByRole('status').getByText(`Giving the floor: not done. Somebody has the floor. Brazil was given the floor by ${by}`)).toBeVisible()
    for (const page of [chair, second]) await expect(button(page, END)).toBeEnabled()
    await expect(chair.getByText('not done')).toHaveCount(0)
    expect(await nodes.acts()).toEqual([...SO_FAR, 'approved bra', 'approved gha', 'given bra'])

    const ends = [chair, second].map(page => button(page, END))
    await Promise.all(ends.map(end => end.click({ force: true }))) // and as two hands do it, whoever is first
    for (const page of [chair, second]) await expect(button(page, 'Give the floor to Ghana')).toBeEnabled()
    expect((await nodes.acts()).slice(-1)).toEqual(['ended'])
  })
}

test('22e behind an open dialog Space and Ctrl+Z do nothing, wherever in it the focus is; a format that is left gives the focus back to its field', async ({ nodes }) => {
  await openList(nodes, { listed: ['bra', 'gha'] })
  const listed = [...SO_FAR, 'approved bra', 'approved gha']
  const chair = await nodes.open('chair', 'A')
  await expect(button(chair, GIVE)).toBeEnabled()
  const form = await openForm(chair)
  const formats = form.getByLabel('Begin from a format of the Council')
  await formats.focus()
  await formats.blur() // as when what was pressed is gone, or plain text was clicked
  await expect(chair.locator('body')).toBeFocused()
  await chair.keyboard.press('Space')
  await chair.keyboard.press('Control+z')
  for (const end of ['Leave it', 'Put these into the form']) {
    await formats.selectOption('council-panel')
    await form.getByRole('button', { name: end }).focus()
    await chair.keyboard.press('Enter')
    await expect.soft(formats).toBeFocused()
  }
  await form.getByRole('button', { name: 'Cancel' }).click()
  await expect(form).toBeHidden()
  await expect(button(chair, GIVE)).toBeEnabled()
  expect(await nodes.acts()).toEqual(listed)
  await chair.keyboard.press('Space')
  await expect(button(chair, END)).toBeVisible()
})
