import { expect, type Locator, type Page } from 'playwright/test'
import { modalitiesOf, settingsVersion } from '#shared/floor/setting.ts'
import { expectInSight } from './testing/inSight.ts'
import { IS_HARD } from './testing/isHard.ts'
import { test } from './testing/story.ts'

const buttonOf = (desk: Page) => (name: string | RegExp): Locator => desk.getByRole('button', { name, exact: typeof name === 'string' })
const fieldOf = (desk: Page) => (name: string): Locator => desk.getByLabel(name, { exact: true })

/** By key, as somebody does who has no mouse. */
async function press(button: Locator): Promise<void> {
  await button.focus()
  await button.press('Enter')
}

const PODIUM = ['Chair: Ms. A, Chair of a rehearsal', 'Opening remarks: Mr. B, Guest of a rehearsal', '1. Ms. C, Panellist of a rehearsal, on “a theme”', '2. Mr. D, Panellist of a rehearsal, on “another”'].join('\n')

if (IS_HARD) test('65b a programme that somebody touched is kept when somebody joins the podium; the focus goes to what is wrong, and is never lost', async ({ house, context }) => {
  const desk = await house.open(context, 'secretariat')
  const [button, field] = [buttonOf(desk), fieldOf(desk)]
  const programme = desk.getByRole('group', { name: 'Programme', exact: true })
  const titles = (): Promise<string[]> => programme.getByLabel('Title of the segment').evaluateAll(all => all.map(one => (one as HTMLInputElement).value))
  await desk.goto(`${house.url}/m/demo/desk#meetings`)
  await press(button('New meeting'))
  await expect(desk.getByRole('heading', { name: 'New meeting' })).toBeFocused()
  await press(button('Create the meeting'))
  await expect(field('Title')).toBeFocused()
  await expect(desk.getByText(/^\d fields are not right yet; they are marked\.$/)).toBeVisible()

  await field('Or paste the lines of a programme').fill(PODIUM)
  await press(button('Read these lines'))
  await press(programme.getByRole('button', { name: 'Move Presentation 2 up' }))
  await expect(programme.getByRole('button', { name: 'Move Presentation 2 up' })).toBeFocused()
  await programme.getByLabel('Title of the segment').first().fill('Welcome')
  const own = ['Welcome', 'Presentation 2', 'Presentation 1']
  expect((await titles()).slice(0, 3)).toEqual(own)
  await expect(programme.getByText('Changed here: it no longer follows the format.')).toBeVisible()

  await press(button('Add to the podium'))
  await expect(field('Name').nth(4)).toBeFocused()
  await desk.keyboard.type('Mr. E')
  expect((await titles()).slice(0, 4)).toEqual([...own, 'Presentation 3'])
  await expect(programme.getByText('Make the programme anew from the format?')).toBeVisible()
  await press(programme.getByRole('button', { name: 'Keep this programme' }))
  expect((await titles()).slice(0, 4)).toEqual([...own, 'Presentation 3'])
  await expect(programme).toBeFocused()
  // A key that comes right after the focus has passed on was meant for what stood there before, and does nothing.
  await expect(async () => {
    await press(programme.getByRole('button', { name: 'Remove Presentation 3' }))
    await expect(programme.getByRole('listitem')).toHaveCount(7, { timeout: 500 })
  }).toPass()
  await expect(programme.getByRole('button', { name: /^Remove Comments and questions from the floor, slot 1$/ })).toBeFocused()

  // What was kept is asked about before a key could write over it.
  await desk.reload()
  await press(button('New meeting'))
  await expect(field('Title')).toHaveCount(0)
  await press(button('Go on with what was kept'))
  expect((await titles()).slice(0, 3)).toEqual(own)
  await press(programme.getByRole('button', { name: 'Make it anew from the format' }))
  await expect(programme.getByText('Own titles, times and the own order are lost.')).toBeVisible()
  await press(programme.getByRole('button', { name: 'Make it anew from the format' }))
  expect((await titles()).slice(0, 4)).toEqual(['Opening remarks', 'Presentation 1', 'Presentation 2', 'Presentation 3'])
  await press(button('Cancel'))
  await expect(button('New meeting')).toBeFocused()
})

if (IS_HARD) test('65c segments are dragged; of a plan that another has changed meanwhile nothing is written over unasked', async ({ house, context, browser }) => {
  const desk = await house.open(context, 'secretariat')
  const other = await house.open(await browser.newContext(), 'secretariat')
  for (const page of [desk, other]) {
    await page.goto(`${house.url}/m/demo/desk#meeting`)
    await buttonOf(page)('Change the plan').click()
  }
  const rows = desk.getByRole('group', { name: 'Programme', exact: true }).locator('> ol > li')
  await rows.nth(3).locator('.segment-grip').scrollIntoViewIfNeeded()
  await rows.nth(3).locator('.segment-grip').dragTo(rows.nth(2), { targetPosition: { x: 200, y: 4 } })
  await expect(rows.nth(2).getByLabel('Title of the segment')).toHaveValue('Presentation 2')
  await fieldOf(desk)('Subtitle').fill('A subtitle of a rehearsal')

  await fieldOf(other)('Where').fill('Room XVII')
  await buttonOf(other)('Save').click()
  await expect(buttonOf(other)('Change the plan')).toBeFocused()
  await expect(desk.getByText(/^The plan was changed by .+, after this was begun\.$/)).toBeVisible()
  await buttonOf(desk)('Save').click()
  await expect(buttonOf(desk)('Begin afresh from the plan as it is now')).toBeFocused()

  // Also when the page was closed meanwhile.
  await desk.reload()
  await buttonOf(desk)('Change the plan').click()
  await expect(desk.getByText('The plan was changed since.')).toBeVisible()
  await buttonOf(desk)('Go on with what was kept').click()
  await buttonOf(desk)('Go on: save this over it').click()
  await buttonOf(desk)('Save').click()
  await expect(desk.getByText('A subtitle of a rehearsal')).toBeVisible()
  await expect(desk.getByRole('table', { name: 'Programme' }).locator('tbody th').nth(2)).toHaveText('Presentation 2')
})

/** Holds what is asked there until it is let go. */
async function holding(desk: Page, where: RegExp): Promise<() => void> {
  let go = (): void => undefined
  const isFree = new Promise<void>(resolve => {
    go = resolve
  })
  await desk.route(where, async route => {
    await isFree
    await route.continue()
  })
  return () => go()
}

if (IS_HARD) test('65d whoever comes back to a form is not thrown into it; a press after the meeting was made makes no second one', async ({ house, context }) => {
  const desk = await house.open(context, 'secretariat')
  const [button, field] = [buttonOf(desk), fieldOf(desk)]
  const link = (name: string): Locator => desk.getByRole('link', { name, exact: true })
  await desk.goto(`${house.url}/m/demo/desk#meetings`)
  await button('New meeting').click()
  await button('Create the meeting').click()
  await expect(field('Title')).toBeFocused()
  await link('Delegations').click()
  await expect(desk.getByRole('heading', { name: 'Delegations' })).toBeVisible()
  await link('Meetings').press('Enter')
  await expect(field('Title')).toBeVisible()
  await expect(link('Meetings')).toBeFocused()

  const typed = { Title: 'A rehearsal', 'Body that meets': 'A body of a rehearsal', Where: 'Room XX', Date: '2026-12-10', From: '09:00', 'Until (interpretation ends)': '12:00', 'Time zone': 'Europe/Zurich' }
  for (const [label, text] of Object.entries(typed)) await field(label).fill(text)
  await field('Or paste the lines of a programme').fill(PODIUM)
  await button('Read these lines').click()
  const creating = (): Promise<string[]> => desk.evaluate(() => Object.entries(localStorage).flatMap(([key, text]) => (key.includes('creating') ? [`${key} ${text}`] : [])))
  let posts = 0
  desk.on('request', request => void (posts += request.method() === 'POST' && request.url().endsWith('/api/meetings') ? 1 : 0))
  await desk.route('**/api/meetings', route => route.abort('connectionrefused'), { times: 1 })
  await button('Create the meeting').click()
  await expect(desk.locator('.plan-ends .amiss')).not.toBeEmpty()
  // No more is kept than tells the plan from another, and it goes with the access.
  expect(await creating()).toEqual([expect.stringMatching(/^rostrum:creating:demo\/secretariat:[0-9a-f]{64} [0-9a-f]{24}$/)])

  const go = await holding(desk, /\/m\/m[0-9a-f]+\/desk/)
  const asked = desk.waitForRequest(/\/m\/m[0-9a-f]+\/desk/)
  await button('Create the meeting').focus()
  await desk.keyboard.press('Enter')
  await asked
  await desk.keyboard.press('Enter') // the meeting is made, and its desk is on its way
  go()
  await expect(desk).toHaveURL(/\/m\/m[0-9a-f]+\/desk#delegations$/)
  expect(await creating()).toEqual([])
  expect(posts).toBe(2)
})

test('65e what is typed while the plan is being saved is kept', async ({ house, context }) => {
  const desk = await house.open(context, 'secretariat')
  const [button, field] = [buttonOf(desk), fieldOf(desk)]
  await desk.goto(`${house.url}/m/demo/desk#meeting`)
  await button('Change the plan').click()
  await field('Where').fill('Room XVII')
  const go = await holding(desk, /\/api\/meetings\/demo\/plan$/)
  await button('Save').click()
  await expect(button('Save')).toHaveAttribute('aria-disabled', 'true')
  await field('Where').fill('Room XVII, second floor')
  go()
  await expect(button('Change the plan')).toBeFocused()
  await button('Change the plan').click()
  await button('Go on with what was kept').click()
  await expect(field('Where')).toHaveValue('Room XVII, second floor')
  await button('Go on: save this over it').click()
  await button('Save').click()
  await expect(desk.getByText('Room XVII, second floor')).toBeVisible()
  // And nothing is asked about once all of it is saved.
  await button('Change the plan').click()
  await expect(field('Where')).toHaveValue('Room XVII, second floor')
})

test('65f in a form in French the programme is proposed in French, and in the language that is chosen for the texts of the meeting', async ({ house, context }) => {
  const desk = await house.open(context, 'secretariat')
  const [button, field] = [buttonOf(desk), fieldOf(desk)]
  await desk.goto(`${house.url}/m/demo/desk?language=fr#meetings`)
  await button('Nouvelle séance').click()
  await field('Ou collez les lignes d’un programme').fill(PODIUM)
  await button('Lire ces lignes').click()
  const titles = field('Titre du segment')
  await expect(titles.first()).toHaveValue('Remarques liminaires')
  await expect(titles.nth(3)).toHaveValue('Observations et questions de la salle, créneau 1')
  await field('Langue de ces textes').selectOption('es')
  await expect(titles.nth(1)).toHaveValue('Presentación 1')
  await titles.nth(1).fill('Nuestra presentación')
  await field('Langue de ces textes').selectOption('fr')
  await expect(titles.nth(1)).toHaveValue('Nuestra presentación')
  await expect(titles.nth(2)).toHaveValue('Presentación 2')
})

test('65g before the meeting its part of the desk says who speaks when and for how long, in which role, by which modalities and by which clock', async ({ house, browser }) => {
  const context = await browser.newContext({ timezoneId: 'America/New_York' })
  const desk = await house.open(context, 'secretariat')
  await desk.goto(`${house.url}/m/demo/desk#meeting`)
  const facts = desk.getByRole('article')
  const row = (name: string): Locator => facts.getByRole('row').filter({ has: desk.getByRole('rowheader', { name }) })
  const fact = (name: string): Locator => facts.getByRole('term').filter({ hasText: new RegExp(`^${name}$`) }).locator('+ dd')
  await expect(fact('When')).toHaveText(/^3 March 2015, 09:00 – 12:00 \(Europe\/Zurich\) · here 3 March 2015, 03:00 – 06:00$/)
  await expect(row('Opening remarks').getByRole('cell')).toHaveText(['Ms. Flavia Pansieri', '7:00'])
  await expect(row('Comments and questions from the floor, slot 1').getByRole('cell')).toHaveText(['Floor', '45:00'])
  await expect(row('Comments and replies by panellists, slot 1').getByRole('cell').first()).toHaveText(/^Mr. Martin Khor; .*; Mr. Juan Carlos Monedero Fernández-Gala$/)
  await expect(facts.getByText('By these times the programme takes 2 hours 49 minutes of 3 hours.')).toBeVisible()
  await expect(row('H.E. Mr. Abbas Bagherpour Ardekani').getByRole('cell').first()).toHaveText('Keynote speaker')
  await expect(facts.getByText('Council panel, with one setting of this meeting’s own')).toBeVisible()
  await expect(fact('Speaking time')).toHaveText('2:00 for all')
  // What is in force, and not what was prepared: the Chair has set another time since.
  const chair = await house.enter('chair')
  await chair.do({ type: 'changeModalities', modalities: { ...modalitiesOf(chair.meeting), podiumTimeMs: 300_000 }, seen: settingsVersion(chair.meeting) })
  await expect(row('Opening remarks').getByRole('cell').last()).toHaveText('5:00')
  await context.close()
})

if (IS_HARD) test('65h what has the focus, and what is said of it, never lies behind the bar below the form', async ({ house, context }) => {
  const desk = await house.open(context, 'secretariat')
  const [button, field] = [buttonOf(desk), fieldOf(desk)]
  const bar = desk.locator('.plan-ends')
  await desk.setViewportSize({ width: 1366, height: 768 })
  await desk.goto(`${house.url}/m/demo/desk#meetings`)
  await button('New meeting').click()
  for (const label of ['Title', 'Body that meets', 'Where']) await field(label).fill('A rehearsal')
  await field('Where').press('Enter')
  await expect(field('Date')).toBeFocused()
  await expectInSight(desk, bar, 'below', desk.locator('.field', { has: field('Date') }))
  await field('Title').focus()
  for (const isOnBar = bar.locator(':focus'); (await isOnBar.count()) === 0; await desk.keyboard.press('Tab')) await expectInSight(desk, bar, 'below')
})

test('65i after a save that was refused one types a time of the modalities to its end', async ({ house, context }) => {
  const desk = await house.open(context, 'secretariat')
  const [button, field] = [buttonOf(desk), fieldOf(desk)]
  await desk.goto(`${house.url}/m/demo/desk#meetings`)
  await button('New meeting').click()
  await button('Create the meeting').click()
  await expect(field('Title')).toBeFocused()
  const typed = { Title: 'A rehearsal', 'Body that meets': 'A body of a rehearsal', Where: 'Room XX', Date: '2026-12-10', From: '09:00', 'Until (interpretation ends)': '12:00', 'Time zone': 'Europe/Zurich' }
  for (const [label, text] of Object.entries(typed)) await field(label).fill(text)
  await field('Or paste the lines of a programme').fill(PODIUM)
  await button('Read these lines').click()
  await desk.locator('.settings-of summary').click()
  const reply = field('Right of reply (minutes:seconds)')
  await reply.fill('')
  await desk.keyboard.type('1:30') // `1` alone is less than a second reply has: wrong, but not typed to its end
  await expect(reply).toBeFocused()
  await expect(reply).toHaveValue('1:30')
})
