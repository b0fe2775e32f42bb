import { mkdir } from 'node:fs/promises'
import { expect, type Page } from 'playwright/test'
import { openStatesHall, statesPlan } from './testing/statesHall.ts'
import { test } from './testing/story.ts'

/** The longest of the groups that are heard at the Council. */
const GROUP = 'Bolivarian Alliance for the Peoples of Our America'

/** Where the sheets are kept to be looked at. */
const OUT = 'test-results/print'

/** Presses the button, and takes what would have gone to the printer. */
async function printed(chair: Page, name: string, button = 'Print the list'): Promise<{ pages: number; rows: string[]; cut: string[]; words: string; codes: string[] }> {
  await chair.evaluate(() => Object.assign(globalThis, { printings: 0, print: () => (globalThis as unknown as { printings: number }).printings++ }))
  await chair.getByRole('button', { name: button }).click()
  await chair.waitForFunction(() => (globalThis as unknown as { printings: number }).printings === 1)
  const sheets = await chair.evaluate(() => ({
    rows: [...document.querySelectorAll('.sheet tbody tr:not(.sheet-band)')].map(row => row.textContent),
    cut: [...document.querySelectorAll<HTMLElement>('.sheet-rows')].filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight).map(({ textContent }) => textContent)
      .concat([...document.querySelectorAll<HTMLElement>('.sheet .fits')].filter(cell => cell.offsetHeight > 2.5 * Number.parseFloat(getComputedStyle(cell).lineHeight)).map(({ textContent }) => textContent)),
    words: document.querySelector('.paper')?.textContent ?? '',
    // those that stand whole in one line of their own column
    codes: [...document.querySelectorAll<HTMLElement>('.sheet tbody td:nth-child(3)')].filter(cell => cell.scrollWidth <= cell.clientWidth && cell.firstElementChild?.getClientRects().length === 1).map(({ textContent }) => textContent),
  }))
  return { pages: await pagesOf(chair, name), ...sheets }
}

/** As the browser prints by itself. */
async function pagesOf(chair: Page, name: string): Promise<number> {
  const pdf = await chair.pdf({ path: `${OUT}/${name}.pdf`, preferCSSPageSize: true })
  await expect(chair.locator('.paper')).toHaveCount(0) // once it is printed
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length
}

test('41 the numbered list prints at any moment: one page of A4 per forty speakers with the longest names, whole, and nothing of the window', async ({ house, context }) => {
  await mkdir(OUT, { recursive: true })
  const plan = statesPlan(GROUP)
  const hall = await openStatesHall(house.url, await house.codeOf('secretariat'), plan)
  const chair = await context.newPage()
  await chair.goto(`${house.url}/enter#${hall.codeOf('chair')}`)
  await hall.chair.do({ type: 'openMeeting' })
  await hall.chair.do({ type: 'openList' })
  const longest = plan.delegations.toSorted((one, other) => other.name.length - one.name.length).map(({ id }) => id)
  await expect(chair.getByText('Requests that you approve appear here.')).toBeVisible()
  expect(await printed(chair, 'none')).toMatchObject({ pages: 1, rows: [] })

  // For the group, so that each name and each group take two lines; and in their own name, so that there are three bands.
  await hall.ask(longest.slice(0, 20), GROUP)
  await hall.ask(longest.slice(20, 40), null)
  await expect(chair.locator('.row')).toHaveCount(40)
  const forty = await printed(chair, 'forty')
  expect(forty).toMatchObject({ pages: 1, cut: [] })
  expect(forty.rows).toHaveLength(40)
  expect(forty.words).toMatch(/Rehearsal.*List of speakers.*As of \d+ \w+ \d{4}, \d\d:\d\d:\d\d, version \d+.*1 of 1/)
  for (const band of ['Dignitaries and groups', 'Members of the Council', 'Observer States']) expect(forty.words).toContain(band)
  expect(forty.rows.map(row => /^\d+/.exec(row)?.[0])).toEqual(Array.from({ length: 40 }, (_, index) => String(index + 1)))

  // what the browser prints by itself, by its menu, is the same sheet
  const reads = await chair.evaluateHandle(() => {
    const read = { words: '' }
    addEventListener('afterprint', () => (read.words = document.querySelector('.paper')?.textContent ?? ''), { capture: true, once: true })
    return read
  })
  expect(await pagesOf(chair, 'by-the-browser')).toBe(1)
  expect((await reads.jsonValue()).words).toMatch(/Rehearsal.*List of speakers.*1 of 1/)

  const arabic = await context.newPage()
  await arabic.goto(`${house.url}/enter?language=ar#${hall.codeOf('chair')}`)
  await expect(arabic.locator('.row')).toHaveCount(40)
  const inArabic = await printed(arabic, 'forty-arabic', 'طباعة القائمة')
  expect(inArabic).toMatchObject({ pages: 1, cut: [] })
  expect(inArabic.rows).toHaveLength(40)
  expect(inArabic.words).toMatch(/قائمة المتكلمين.*1 من 1/)
  await arabic.close()

  await hall.ask(longest.slice(40, 41), null)
  await expect(chair.locator('.row')).toHaveCount(41)
  expect(await printed(chair, 'forty-one')).toMatchObject({ pages: 2, cut: [] })

  await hall.ask(longest.slice(41, 80), null)
  await expect(chair.locator('.row')).toHaveCount(80)
  const eighty = await printed(chair, 'eighty')
  expect(eighty).toMatchObject({ pages: 2, cut: [] })
  expect(eighty.words).toContain('2 of 2')

  const { id, name } = await hall.give()
  const code = plan.delegations.find(one => one.id === id)?.code ?? ''
  await expect(chair.getByText('Has the floor').first()).toBeVisible()
  const speaking = await printed(chair, 'speaking')
  expect(speaking.rows[0]).toContain(`${name}${code}the ${GROUP}`) // its code beside it, which may be typed at the desk
  expect(speaking.rows[0]).toContain('has the floor')
  await hall.end()
  await expect(chair.getByText('Nobody has the floor').first()).toBeVisible()
  const heard = await printed(chair, 'heard')
  expect(heard.rows.at(-1)).toMatch(new RegExp(`^${name.replaceAll(/[()]/g, '\\$&')}.*at \\d\\d:\\d\\d, 0:\\d\\d`))
})

test('41 the code of an organization is printed in one line, however long it is', async ({ house, context }) => {
  const plan = statesPlan(GROUP)
  const ngo = { id: 'example-ngo', name: 'Example Organization for the Rights of All', category: 'ngo' as const, code: null, groups: [], isAssumed: true }
  plan.delegations = [...plan.delegations.slice(0, 2), { ...ngo, id: 'women-youth1', name: 'Women and Youth of the World' }, ngo]
  plan.modalities = { ...plan.modalities, automaticApproval: ['ngo'] }
  const hall = await openStatesHall(house.url, await house.codeOf('secretariat'), plan)
  const chair = await context.newPage()
  await chair.goto(`${house.url}/enter#${hall.codeOf('chair')}`)
  await hall.chair.do({ type: 'openMeeting' })
  await hall.chair.do({ type: 'openList' })
  await hall.ask(['example-ngo', 'women-youth1'], null)
  await expect(chair.locator('.row')).toHaveCount(2)
  const { codes, cut } = await printed(chair, 'codes')
  expect(codes.toSorted()).toEqual(['EXAMPLE-NGO', 'WOMEN-YOUTH1'])
  expect(cut).toEqual([])
})
