import { expect, type Locator, type Page } from 'playwright/test'
import { language as languages, type Language } from '#shared/floor/language.ts'
import type { Delegation } from '#shared/floor/plan.ts'
import { states as ar } from '#client/naming/ar/states.ts'
import { states as es } from '#client/naming/es/states.ts'
import { states as fr } from '#client/naming/fr/states.ts'
import { states as ru } from '#client/naming/ru/states.ts'
import { states as zh } from '#client/naming/zh/states.ts'
import { createByDoor, signIn } from '#e2e/wire/frontDoor.ts'
import { goIn } from './testing/goIn.ts'
import { expectInSight } from './testing/inSight.ts'
import { IS_HARD } from './testing/isHard.ts'
import { printedCards } from './testing/printedCards.ts'
import { statesPlan } from './testing/statesHall.ts'
import { test } from './testing/story.ts'

const top = (page: Page): Locator => page.getByRole('dialog').last()
const row = (page: Page, name: string): Locator => page.locator('.cards-rows > li').filter({ has: page.getByText(name, { exact: true }) })
/** How long the codes are waited for, however busy the machine is: how soon they came is said, and no test. */
const PATIENCE_MS = 120_000
/** How many organizations there are besides the States, and who of the States: `npm run test:hard` prints 250 cards, `npm test` 60. */
const [ORGANIZATIONS, LEAST] = IS_HARD ? [36, 240] : [24, 60]
const IN_BRIEF = new Set(['bra', 'egy', 'chn', 'rus', 'gbr'])

test('68c the desk prints access cards, four to a sheet, each in its language: all in one go, and who is signed out by it is said before', async ({ house, context }) => {
  const states = statesPlan('Group of the Tests')
  if (!IS_HARD) states.delegations = states.delegations.filter(({ id }, at) => at % 8 === 0 || IN_BRIEF.has(id))
  const ngos = Array.from({ length: ORGANIZATIONS }, (_, index) => ({ id: `ngo${index}`, name: `Made-up organization number ${index + 1}`, category: 'ngo' as const, groups: [], code: null, isAssumed: false }))
  const { accesses, meetingId } = await createByDoor(house.url, await signIn(house.url, await house.codeOf('secretariat')), { ...states, delegations: [...states.delegations, ...ngos] })
  const codeOf = (accessId: string): string => accesses.find(one => one.accessId === accessId)?.code ?? ''
  for (let device = 0; device < 2; device += 1) await signIn(house.url, codeOf('delegation.bra'))
  const desk = await context.newPage()
  await goIn(desk, house.url, codeOf('secretariat'))
  await desk.goto(`${house.url}/m/${meetingId}/desk#cards`)
  await expect(row(desk, 'Brazil')).toContainText('Signed in on 2 devices')
  await expect(desk.getByText('You are in by this browser alone')).toHaveCount(0) // there is a card of the secretariat

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
  expect(n).toBeGreaterThanOrEqual(LEAST)
  expect(all).toMatchObject({ sheets: Math.ceil(n / 4), cut: [] })
  expect(all.cards).toHaveLength(n)
})

/** Of a meeting that is made up: a title and a place of the length that those of the Council have at most. */
const TITLE = 'High-level panel discussion on the question of the enhancement of technical cooperation and capacity-building in the field of human rights, to mark an anniversary of the Declaration on the Right to Development'
const PLACE = 'Human Rights and Alliance of Civilizations Room (Room XX), Building E, third floor, Palais des Nations, 8–14 avenue de la Paix, Geneva'
const PLACES = {
  ar: 'قاعة حقوق الإنسان وتحالف الحضارات (القاعة XX)، المبنى E، الطابق الثالث، قصر الأمم، جنيف', zh: '日内瓦万国宫 E 楼三层人权与不同文明联盟会议厅（XX 会议厅）',
  fr: 'Salle des droits de l’homme et de l’Alliance des civilisations (salle XX), bâtiment E, troisième étage, Palais des Nations, Genève',
  ru: 'Зал прав человека и «Альянса цивилизаций» (зал XX), здание E, третий этаж, Дворец Наций, Женева',
  es: 'Sala de los Derechos Humanos y de la Alianza de Civilizaciones (sala XX), edificio E, tercera planta, Palacio de las Naciones, Ginebra',
} satisfies Omit<Record<Language, string>, 'en'>
/** What States are called where their meeting does not say it itself. */
const STATES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { ar, zh, en: {}, fr, ru, es }
const WHEN: Readonly<Record<Language, string>> = { ar: '3 آذار/مارس 2015، 09:00', zh: '2015年3月3日 09:00', en: '3 March 2015, 09:00', fr: '3 mars 2015, 09:00', ru: '3 марта 2015 г., 09:00', es: '3 de marzo de 2015, 09:00' }

if (IS_HARD) test('68d a card says for which meeting it is, when that begins and where: in its own language, four to a sheet with the longest names of each', async ({ house, context }) => {
  const states = statesPlan('Group of the Tests')
  const nameIn = (written: Language, { code, name, names }: Delegation): string => names?.[written] ?? STATES[written][code ?? ''] ?? name
  let left: readonly Delegation[] = states.delegations
  const longest = languages.options.flatMap(written => {
    const by = left.toSorted((a, b) => nameIn(written, b).length - nameIn(written, a).length)
    left = by.slice(4)
    return by.slice(0, 4).map(state => ({ name: nameIn('fr', state), written }))
  })
  const { accesses, meetingId } = await createByDoor(house.url, await signIn(house.url, await house.codeOf('secretariat')), { ...states, title: TITLE, place: PLACE, timeZone: 'Europe/Zurich', translations: [{ of: PLACE, ...PLACES }] })
  const desk = await context.newPage()
  await goIn(desk, house.url, accesses.find(({ accessId }) => accessId === 'secretariat')?.code ?? '')
  await desk.goto(`${house.url}/m/${meetingId}/desk?language=fr#cards`)
  for (const { name, written } of longest) {
    await row(desk, name).getByRole('combobox').selectOption(written)
    await row(desk, name).getByRole('checkbox').check()
  }
  await desk.locator('.cards-acts .go').click()
  await top(desk).locator('.go').click()
  const printed = await printedCards(desk, desk.locator('dialog:has(.codes-run) .go'), 'longest-names', 0)
  expect(printed).toMatchObject({ sheets: 6, cut: [] })
  expect(printed.languages.toSorted()).toEqual(longest.map(({ written }) => written).toSorted())
  for (const [at, card] of printed.cards.entries()) {
    const written = languages.parse(printed.languages[at])
    expect(card).toContain(TITLE)
    expect(card).toContain(`${WHEN[written]} ${{ ...PLACES, en: PLACE }[written]}`)
  }
})

test('68e who goes through the list by keys always sees where the focus is, below what can be done with those chosen', async ({ house, context }) => {
  const desk = await house.open(context, 'secretariat')
  await desk.setViewportSize({ width: 1366, height: 768 })
  await desk.goto(`${house.url}/m/demo/desk#cards`)
  await row(desk, 'Cuba').getByRole('checkbox').focus()
  for (let presses = 0; presses < 20; presses += 1) {
    await expectInSight(desk, desk.locator('.cards-acts'), 'above')
    await desk.keyboard.press('Shift+Tab')
  }
})
