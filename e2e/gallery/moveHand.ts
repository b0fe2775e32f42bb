import type { Locator, Page } from 'playwright'
import type { HandPart } from './handOf.ts'
import type { AnyScene } from './scene.ts'

/** A hand does not wait longer for what it shall press, ms. */
const PATIENCE_MS = 5000

/** Does what the hand of a scene does, in any language; fails where it does not find, or finds more than one of, what is so called. */
export async function moveHand(page: Page, name: string, { gives, enters = [], presses = [], opensNothing = 0, chooses, writes, types, drag }: AnyScene): Promise<void> {
  if (gives !== undefined) {
    await page.locator('input[type="file"]').setInputFiles({ name: gives.name, mimeType: 'text/csv', buffer: Buffer.from(gives.text) })
    await page.locator(gives.until).waitFor()
  }
  for (const [place, { text }] of enters.entries()) {
    const field = page.getByLabel((await words(page, name, `enters ${place}`))[0] ?? '', { exact: true })
    await field.fill(text, { timeout: PATIENCE_MS })
    await field.press('Enter')
  }
  for (const place of presses.keys()) {
    await press(page, await words(page, name, place))
    if (place >= opensNothing) await opened(page) // with its words, among which the next may be
  }
  if (chooses !== undefined) await choose(page, await words(page, name, 'chooses'))
  if (writes !== undefined) await page.getByLabel((await words(page, name, 'label'))[0] ?? '', { exact: true }).fill(writes.text, { timeout: PATIENCE_MS })
  if (types !== undefined) await page.locator('dialog input').first().pressSequentially((await words(page, name, 'types'))[0] ?? '')
  if (drag !== undefined) await hold(page, drag.from, drag.over)
}

const words = (page: Page, name: string, part: HandPart): Promise<readonly string[]> => page.evaluate(([scene, wanted]) => window.gallery.words(scene, wanted), [name, part] as const)

/** Isolates, which a label has and a text does not need (client/text/apart.ts). */
const ISOLATES = /[\u2066-\u2069]/g

/** Exactly what is so called, with its isolates or without. */
function called(names: readonly string[]): RegExp {
  const patterns = names.map(name => name.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(ISOLATES, mark => `${mark}?`).replaceAll(/\s+/g, String.raw`\s+`))
  return new RegExp(`^(?:${patterns.join('|')})$`)
}

/** Forced: a hand does not wait. Where several are so called, as in a list and in its dialog, nobody knows which is meant. */
async function press(page: Page, names: readonly string[]): Promise<void> {
  const button = page.getByRole('button', { name: called(names) }).or(page.getByRole('menuitem', { name: called(names) }))
  await button.evaluate(found => found.scrollIntoView({ block: 'center', behavior: 'instant' }), null, { timeout: PATIENCE_MS }) // not below what stays at the end of a dialog
  await page.mouse.move(0, 0) // it comes from elsewhere: of what has just come under a hand that stays no press counts (useSteadyPresses)
  await button.click({ force: true, timeout: PATIENCE_MS })
}

/** The other presses of a scene open a dialog or a menu; some of them are loaded only then. */
async function opened(page: Page): Promise<void> {
  await page.locator('dialog[open], [role="menu"]').first().waitFor()
}

/** Chooses what is so called, in a field of choices or, where there is none, by a button; either may say more behind it. */
async function choose(page: Page, names: readonly string[]): Promise<void> {
  const options = page.locator('select').filter({ visible: true }).locator('option', { hasText: names[0] ?? '' })
  if ((await options.count()) === 0) return press(page, names)
  const option = await onlyOne(options, names)
  await option.locator('..').selectOption(await option.getAttribute('value'))
}

async function onlyOne(found: Locator, names: readonly string[]): Promise<Locator> {
  const count = await found.count()
  if (count !== 1) throw new Error(`${count} choices are called ${names.join(' or ')}`)
  return found
}

/** A drag that shows nothing after so many moves shows nothing. */
const MOVES = 30

/** Takes one thing, and holds it over another. */
async function hold(page: Page, from: string, over: string): Promise<void> {
  await page.locator(over).scrollIntoViewIfNeeded()
  await page.locator(from).hover()
  await page.mouse.down()
  // The first move begins the drag; one of the next is the first over something.
  for (let tries = 0; tries < MOVES && !(await page.locator('.drop').isVisible()); tries += 1) {
    await page.locator(over).hover({ position: { x: 200, y: 4 + (tries % 2) * 2 }, force: true })
  }
  await page.locator('.drop').waitFor()
}
