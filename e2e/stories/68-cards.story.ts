import { expect, type Locator, type Page } from 'playwright/test'
import { createByDoor, signIn } from '#e2e/wire/frontDoor.ts'
import { goIn } from './testing/goIn.ts'
import { printedCards } from './testing/printedCards.ts'
import { statesPlan } from './testing/statesHall.ts'
import { test } from './testing/story.ts'

const top = (page: Page): Locator => page.getByRole('dialog').last()
const row = (page: Page, name: string): Locator => page.locator('.cards-rows > li').filter({ has: page.getByText(name, { exact: true }) })
/** How long the codes are waited for, however busy the machine is: how soon they came is said, and no test. */
const PATIENCE_MS = 120_000

test('68c the desk prints access cards, four to a sheet, each in its language: 250 in one go, and who is signed out by it is said before', async ({ house, context }) => {
  const states = statesPlan('Group of the Tests')
  const ngos = Array.from({ length: 36 }, (_, index) => ({ id: `ngo${index}`, name: `Made-up organization number ${index + 1}`, category: 'ngo' as const, groups: [], code: null, isAssumed: false }))
  const { accesses, meetingId } = await createByDoor(house.url, await signIn(house.url, await house.codeOf('secretariat')), { ...states, delegations: [...states.delegations, ...ngos] })
  const codeOf = (accessId: string): string => accesses.find(one => one.accessId === accessId)?.code ?? ''
  for (let device = 0; device < 2; device += 1) await signIn(house.url, codeOf('delegation.bra'))
  const desk = await context.newPage()
  await goIn(desk, house.url, codeOf('secretariat'))
  await desk.goto(`${house.url}/m/${meetingId}/desk#cards`)
  await expect(row(desk, 'Brazil')).toContainText('Signed in on 2 devices')

  // each in its language, and this browser keeps which that is
  for (const [name, language] of [['Egypt', 'ar'], ['China', 'zh'], ['Russian Federation', 'ru'], ['United Kingdom of Great Britain and Northern Ireland', 'en']] as const) {
    await row(desk, name).getByRole('combobox').selectOption(language)
    await row(desk, name).getByRole('checkbox').check()
  }
  await row(desk, 'Brazil').getByRole('checkbox').check()
  await desk.getByLabel('Language of the cards').selectOption('es')
  await desk.getByRole('button', { name: 'Print cards for the 5 chosen' }).click()
  await expect(top(desk)).toContainText('Whoever has the old card is signed out:Brazil, 2 devices')
  await desk.keyboard.press('Escape')
  await desk.getByRole('button', { name: 'Print cards for the 5 chosen' }).click() // whoever thinks twice need not choose twice
  await top(desk).getByRole('button', { name: 'Issue 5 new codes' }).click()
  const five = await printedCards(desk, top(desk).getByRole('button', { name: 'Print 5 cards' }), 'five-languages')
  expect(five).toMatchObject({ sheets: 2, cut: [] })
  expect(five.languages.toSorted()).toEqual(['ar', 'en', 'es', 'ru', 'zh'])
  expect(five.cards.join('\n')).toMatch(/مصر[^]*用手机扫描此码|用手机扫描此码[^]*مصر/)
  // a browser says the same of a print dialog that was cancelled: whoever stands at the printer is asked, and until then nothing is let go
  await expect(top(desk)).toContainText('Did the 5 cards come out of the printer?')
  await desk.keyboard.press('Escape')
  await expect(top(desk).getByRole('button', { name: 'Print 5 cards' })).toBeVisible()
  await expect(desk.locator('.held')).toContainText('5 are not printed')
  await printedCards(desk, top(desk).getByRole('button', { name: 'Print 5 cards' }), 'five-cancelled', 0)
  const again = await printedCards(desk, top(desk).getByRole('button', { name: 'Print again' }), 'five-again')
  expect(again.links).toEqual(five.links)
  await expect(desk.locator('.held')).toContainText('5 are not printed')
  await top(desk).getByRole('button', { name: 'Printed', exact: true }).click()
  await expect(desk.locator('.held')).toContainText('all are out')
  for (const link of five.links) expect((await desk.request.post(`${house.url}/api/sign-in`, { data: { code: new URL(link ?? '').hash.slice(1) } })).status()).toBe(200)
  await top(desk).getByRole('button', { name: 'Back to the list' }).click()
  await expect(desk.getByRole('button', { name: 'Print cards for those chosen' })).toBeVisible()
  await expect(row(desk, 'Brazil')).toContainText('Signed in on one device') // by the card of a moment ago

  // another part of the desk in between: what was issued is still there
  await desk.getByRole('link', { name: 'Meeting', exact: true }).click()
  await expect(desk.locator('.facts-of')).toBeVisible()
  await desk.getByRole('link', { name: 'Access cards' }).click()
  await expect(desk.locator('.held')).toContainText('5 cards were issued here')
  await expect(row(desk, 'Egypt').getByRole('combobox')).toHaveValue('ar')
  await expect(desk.getByLabel('Language of the cards')).toHaveValue('es')
  await desk.getByLabel('Language of the cards').selectOption('fr')

  // all in one go
  await desk.getByLabel('Show').selectOption('ngo')
  await expect(desk.locator('.cards-rows > li')).toHaveCount(ngos.length)
  await desk.getByLabel('Show').selectOption('everybody')
  const n = states.delegations.length + ngos.length + 6 + 4 + accesses.filter(({ role }) => role === 'panellist').length
  await desk.getByRole('button', { name: `Choose all ${n} shown` }).click()
  const begunAt = performance.now()
  await desk.getByRole('button', { name: `Print cards for the ${n} chosen` }).click()
  await top(desk).getByRole('button', { name: `Issue ${n} new codes` }).click()
  await expect(top(desk).getByRole('button', { name: `Print ${n} cards` })).toBeVisible({ timeout: PATIENCE_MS })
  console.log(`   ${n} codes after ${Math.round(performance.now() - begunAt)} ms`)
  const all = await printedCards(desk, top(desk).getByRole('button', { name: `Print ${n} cards` }), 'all-cards', 4)
  console.log(`   ${n} cards printed after ${Math.round(performance.now() - begunAt)} ms`)
  expect(n).toBeGreaterThanOrEqual(240)
  expect(all).toMatchObject({ sheets: Math.ceil(n / 4), cut: [] })
  expect(all.cards).toHaveLength(n)
})
