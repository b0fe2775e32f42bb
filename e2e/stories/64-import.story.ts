import { readFile } from 'node:fs/promises'
import { strToU8 } from 'fflate'
import { expect, type Page } from 'playwright/test'
import { states as ru } from '#client/naming/ru/states.ts'
import { encoded } from '#client/desk/import/reading/testing/encoded.ts'
import { inline, workbook } from '#client/desk/import/reading/testing/workbooks.ts'
import type { Encoding } from '#client/desk/import/reading/readAs.ts'
import type { Delegation } from '#shared/floor/plan.ts'
import { atLaptop } from './testing/atLaptop.ts'
import { expectInSight } from './testing/inSight.ts'
import { IS_HARD } from './testing/isHard.ts'
import { test } from './testing/story.ts'

const give = (page: Page, name: string, bytes: Uint8Array): Promise<void> => page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
const count = (page: Page, words: string) => expect(page.getByRole('button', { name: words, exact: true })).toBeVisible()
const rowOf = (page: Page, at: number) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: String(at), exact: true }) })
/** What it takes stands in the title of the page. */
const taken = async (page: Page): Promise<Delegation[]> => JSON.parse(await page.title()) as Delegation[]

/** 195 States by their Russian names, 1,600 organizations, and the States again and again: five thousand rows, five of which are open. */
function fiveThousand(): string {
  const states = Object.values(ru)
  const rows = [
    ...states.map(name => `${name};член Совета`),
    ...Array.from({ length: 1600 }, (_, at) => `Организация ${at + 1};НПО`),
    ...Array.from({ length: 3200 }, (_, at) => `${states[at % states.length] ?? ''};член Совета`),
  ]
  const odd: readonly (readonly [number, string])[] = [[10, 'Кениа;член Совета'], [1000, "=cmd|' /C calc'!A0;НПО"], [1500, 'Атлантида;'], [2500, 'Бразилия;журналисты'], [4990, ';НПО']]
  for (const [at, row] of odd) rows.splice(at, 0, row)
  return ['Делегация;Категория', ...rows].join('\r\n')
}

test('64 five thousand rows of another encoding: what is open is settled by keyboard, and then all are taken at once, or none', async ({ browser }) => {
  await atLaptop(browser, 'desk-import', async page => {
    await page.evaluate(() => {
      let last = performance.now()
      const gaps = { longest: 0 }
      Object.assign(globalThis, { gaps })
      setInterval(() => {
        gaps.longest = Math.max(gaps.longest, performance.now() - last)
        last = performance.now()
      }, 20)
    })
    await give(page, 'делегации.csv', encoded(fiveThousand(), 'windows-1251'))
    await count(page, 'All: 5,000')
    // The window went on meanwhile: it was never kept waiting as long as the whole takes.
    const longest = await page.evaluate(() => (globalThis as unknown as { gaps: { longest: number } }).gaps.longest)
    console.log(`longest gap while 5,000 rows were read: ${Math.round(longest)} ms`)
    expect(longest).toBeLessThan(1500)
    await expect(page.getByLabel('Encoding')).toHaveValue('windows-1251')
    // Brazil, misspelt in its category, has its State from a row far below; Kenya is missing until it is settled.
    for (const words of ['Taken: 1,795', 'Duplicates: 3,200', 'Unclear: 2', 'Faulty: 3', 'Left out: 0']) await count(page, words)
    const take = page.getByRole('button', { name: /^Take / })
    await expect(take).toHaveAttribute('aria-disabled', 'true')
    await expect(take).toHaveAccessibleDescription('5 rows are open: settle them, or leave them out.')
    await take.press('Enter')
    expect(await page.title()).toBe('Rostrum: gallery')

    // From here on by the keyboard alone.
    await page.getByRole('button', { name: 'Settle the 5 open rows' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Row 12' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Kenya', exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Row 1002' })).toBeVisible()
    await expect(page.getByText('Column A, Делегация: begins as a formula does (= + - @).').first()).toBeVisible()
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('Исправленная организация')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'On to the next open row', exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Row 1502' })).toBeVisible()
    await tabTo(page, 'Leave this row out')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Row 2502' })).toBeVisible()
    await expect(page.getByRole('combobox', { name: 'Category', exact: true })).toBeFocused()
    await page.keyboard.press('O') // Observer States
    await tabTo(page, 'Apply the correction')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'On to the next open row', exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Row 4992' })).toBeVisible()
    await tabTo(page, 'Leave this row out')
    await page.keyboard.press('Enter')
    await expect(take).toBeFocused()
    for (const words of ['Taken: 1,796', 'Duplicates: 3,202', 'Unclear: 0', 'Faulty: 0', 'Left out: 2']) await count(page, words)

    // Each row's fate is told, on the page and in a file.
    await page.getByRole('button', { name: 'Left out: 2' }).click()
    await expect(rowOf(page, 1502)).toContainText('Left out')
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save what becomes of each row' }).click()])
    const lines = (await readFile(await saved.path(), 'utf8')).split('\r\n')
    expect(lines[0]).toBe('\ufeffRow,What becomes of it,In detail,Делегация,Категория')
    expect(lines).toHaveLength(5002)
    expect(lines[1001]).toBe("1002,Taken: an organization,Исправленная организация,'=cmd|' /C calc'!A0,НПО")
    expect(lines.filter(line => /(^|,)"?[=+\-@]/.test(line))).toEqual([])

    await take.focus()
    await page.keyboard.press('Enter')
    const delegations = await taken(page)
    expect(delegations).toHaveLength(1796)
    expect(new Set(delegations.map(({ id }) => id)).size).toBe(1796)
    expect(delegations.filter(({ code }) => code !== null)).toHaveLength(195)
    expect(delegations.find(({ code }) => code === 'KEN')).toMatchObject({ name: 'Kenya', category: 'member-state', region: 'african' })
  })
})

/** Goes on by the key until a button of this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    if (await page.getByRole('button', { name, exact: true }).evaluate(button => button === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the key does not come to ${name}`)
}

if (IS_HARD) test('64b the encoding of a file is found, and another can be chosen; what cannot be read is said and leaves nothing behind', async ({ browser }) => {
  await atLaptop(browser, 'desk-import', async page => {
    const files: readonly (readonly [Encoding, string, string])[] = [
      ['utf-8', 'Côte d’Ivoire', "Côte d'Ivoire (CIV)"], ['utf-16le', 'الجزائر', 'Algeria (DZA)'], ['utf-16be', '阿尔及利亚', 'Algeria (DZA)'], ['windows-1252', 'Brésil', 'Brazil (BRA)'],
      ['windows-1251', 'Алжир', 'Algeria (DZA)'], ['windows-1256', 'الجزائر', 'Algeria (DZA)'], ['gb18030', '阿尔及利亚', 'Algeria (DZA)'],
    ]
    const encoding = page.getByLabel('Encoding')
    for (const [one, name, plate] of files) {
      await give(page, `${one}.csv`, encoded(`name,category\r\n${name},member\r\n`, one, one === 'utf-16le'))
      await expect(rowOf(page, 2)).toContainText(name)
      await expect(encoding).toHaveValue(one)
      await expect(rowOf(page, 2)).toContainText(plate)
    }
    await encoding.focus()
    await encoding.selectOption('windows-1252')
    await expect(rowOf(page, 2)).toContainText('°¢¶û')
    await expect(encoding).toBeFocused()
    await encoding.selectOption('gb18030')
    await expect(rowOf(page, 2)).toContainText('阿尔及利亚')

    // A sign of Windows alone, which only a browser reads as it is meant.
    await give(page, 'windows.csv', Uint8Array.from([...encoded('name,category\r\nC', 'utf-8'), 0xf4, ...encoded('te d', 'utf-8'), 0x92, ...encoded('Ivoire,member\r\n', 'utf-8')]))
    await expect(rowOf(page, 2)).toContainText('Côte d’Ivoire')

    const refused: readonly (readonly [string, Uint8Array, string])[] = [
      ['bomb.xlsx', workbook({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(64 * 1024 * 1024).fill(0x20) } }), 'The workbook unpacks to far more than a list needs. It was not read.'],
      ['laughs.xlsx', workbook({ sheets: { List: '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">]><worksheet>&a;</worksheet>' } }), 'The file is damaged and was not read.'],
      ['large.csv', strToU8('name\n' + 'x,'.repeat(3 * 1024 * 1024)), 'The file is larger than 5 MB.'],
      ['quotes.csv', strToU8('name\n"Kenya\nFrance\n'), 'A quotation mark is opened and not closed, or closed too early. Row 2.'],
    ]
    for (const [name, bytes, words] of refused) {
      await give(page, name, bytes)
      await expect(page.getByText(words)).toBeVisible()
      await expect(page.getByRole('table')).toHaveCount(0)
      await expect(page.getByRole('button', { name: /^Take / })).toHaveCount(0)
    }
  })
})

test('64c a workbook: another sheet can be chosen, formulas are told and never reckoned, columns are named by hand, and what was settled can be undone', async ({ browser }) => {
  await atLaptop(browser, 'desk-import-ready', async page => {
    const list = '<row r="1"><c r="A1" t="inlineStr"><is><t>Example Agency</t></is></c><c r="B1" t="inlineStr"><is><t>IGO</t></is></c></row><row r="2"><c r="A2" t="str"><f>UPPER("iceland")</f><v>ICELAND</v></c></row><row r="3"><c r="A3" t="str"><f>HYPERLINK("http://example.org")</f></c></row>'
    await give(page, 'delegations.xlsx', workbook({ sheets: { Cover: inline('Participants of the rehearsal'), List: list } }))
    await page.getByLabel('Sheet').selectOption('List')
    await expect(page.getByText('Say in the table which column holds the name, or the ISO code.')).toBeVisible()
    const take = page.getByRole('button', { name: /^Take / })
    await expect(take).toHaveAttribute('aria-disabled', 'true')
    await page.getByLabel('What column A holds').selectOption('name')
    await page.getByLabel('What column B holds').selectOption('category')
    await expect(rowOf(page, 1)).toContainText('Taken: an organization')
    await expect(rowOf(page, 2)).toContainText('The meeting has it already: Iceland.')
    await expect(rowOf(page, 3)).toContainText('Column A: a formula without a result. Formulas are not worked out here.')
    await page.getByRole('button', { name: 'Settle row 3' }).click()
    await page.getByRole('button', { name: 'Leave this row out' }).click()
    await expect(take).not.toHaveAttribute('aria-disabled')
    await page.getByRole('button', { name: 'Undo what was settled of row 3' }).click()
    await expect(take).toHaveAttribute('aria-disabled', 'true')
    await page.getByRole('button', { name: 'Settle row 3' }).click()
    await page.getByRole('button', { name: 'Leave this row out' }).click()
    await take.click()
    expect(await taken(page)).toMatchObject([{ id: 'example-agency', name: 'Example Agency', category: 'igo' }])
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(page).toHaveTitle('cancelled')
  })
})

test('64d at the desk: what a file adds is in the meeting at once, for everybody; the list that is saved holds nobody new', async ({ house, context }) => {
  const desk = await house.open(context, 'secretariat')
  const other = await house.enter('chair')
  const before = other.meeting.plan?.delegations.length ?? 0
  await desk.goto(`${house.url}/m/demo/desk#delegations`)
  await expect(desk.getByText(`${before} delegations`, { exact: true })).toBeVisible()
  const [list] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('button', { name: 'Save this list as a file' }).click()])
  await desk.getByRole('button', { name: 'Add delegations from a file' }).click()
  await give(desk, 'delegations.csv', await readFile(await list.path()))
  await count(desk, `Duplicates: ${before}`)
  await expect(desk.getByText('There is nobody new in this file.')).toBeVisible()
  await give(desk, 'delegations.csv', encoded("name;category\nExample Agency;IGO\nKenia;member\nExample Institute;NHRI\n", 'utf-16le', true))
  await desk.getByRole('button', { name: 'Settle row 3' }).click()
  await desk.getByRole('button', { name: 'Kenya', exact: true }).click()
  await desk.getByRole('button', { name: 'Take 2 delegations' }).click()
  await expect(desk.getByText('2 delegations were added.')).toBeVisible()
  await expect(desk.getByRole('listitem').filter({ hasText: 'Example Institute' })).toBeVisible()
  await expect.poll(() => other.meeting.plan?.delegations.slice(before).map(({ id, category }) => [id, category])).toEqual([['example-agency', 'igo'], ['example-institute', 'nhri']])
})

if (IS_HARD) test('64e a server that is away takes nothing, and what was settled stays settled until it is back', async ({ killable: house, context }) => {
  const desk = await house.open(context, 'secretariat')
  await desk.goto(`${house.url}/m/demo/desk#delegations`)
  await desk.getByRole('button', { name: 'Add delegations from a file' }).click()
  await give(desk, 'delegations.csv', encoded('name;category\nExample Agency;IGO\n=1+1;NGO\n', 'utf-8'))
  await desk.getByRole('button', { name: 'Settle row 3' }).click()
  // what becomes new takes the focus; what is only shown again, after a look into another part of the desk, does not
  await expect.poll(() => desk.evaluate(() => document.activeElement?.closest('.import-settle') !== null)).toBe(true)
  await desk.getByRole('link', { name: 'Meeting', exact: true }).click()
  await expect(desk.locator('.import-settle')).toBeHidden()
  await desk.getByRole('link', { name: 'Delegations', exact: true }).click()
  await expect(desk.locator('.import-settle')).toBeVisible()
  await expect(desk.getByRole('link', { name: 'Delegations', exact: true })).toBeFocused()
  await desk.getByRole('button', { name: 'Leave this row out' }).click()
  await house.kill9()
  const take = desk.getByRole('button', { name: 'Take 1 delegation' })
  await take.click()
  await expect(desk.getByText('The server did not answer. The delegations may have been added: look at the list before you try again.')).toBeVisible()
  await expect(rowOf(desk, 3)).toContainText('Left out')
  await house.restart()
  await take.click()
  await expect(desk.getByText('1 delegation was added.')).toBeVisible()
  await expect(desk.getByRole('listitem').filter({ hasText: 'Example Agency' })).toBeVisible()
})

test('64f on a laptop a question stands whole above the bar, and a row that has the focus below the head of its table', async ({ browser }) => {
  await atLaptop(browser, 'desk-import', async page => {
    const bar = page.locator('.import-ends')
    await give(page, 'delegations.csv', encoded(['name;category', 'Kenia;member', '=1+1;NGO', ...Array.from({ length: 30 }, (_, at) => `Neverland ${at + 1};member`)].join('\n'), 'utf-8'))
    await page.getByRole('button', { name: 'Settle the 32 open rows' }).click()
    for (const row of [2, 3, 4]) {
      const question = page.getByRole('region', { name: `Row ${row}`, exact: true })
      await expectInSight(page, bar, 'below', question)
      await expectInSight(page, bar, 'below')
      await question.getByRole('button', { name: 'Leave this row out' }).click()
    }
    const last = page.getByRole('button', { name: 'Settle row 33' })
    await last.focus()
    for (let row = 33; row > 20; row -= 1) {
      await expectInSight(page, page.locator('thead'), 'above')
      await page.keyboard.press('Shift+Tab')
    }
  })
})

test('64g a name that two States have is asked about as that, and the buttons say what they do', async ({ browser }) => {
  await atLaptop(browser, 'desk-import', async page => {
    await give(page, 'delegations.csv', encoded('name;category\nKorea;member\nKenia;member\n=1+1;NGO', 'utf-8'))
    await page.getByRole('button', { name: 'Settle the 3 open rows' }).click()
    const question = (row: number) => page.getByRole('region', { name: `Row ${row}`, exact: true })
    await expect(question(2)).toContainText('Several States have “Korea” in their names. Which is meant?')
    await expect(question(2).getByRole('button')).toHaveText(["Democratic People's Republic of Korea", 'Republic of Korea', 'Take this State', 'Apply the correction', 'Leave this row out', 'Decide later', 'Close'])
    await question(2).getByRole('button', { name: 'Republic of Korea', exact: true }).click()
    await expect(rowOf(page, 2)).toContainText('Taken: a State')
    await expect(question(3)).toContainText('No State has exactly this name.')
    await expect(question(3)).toContainText('Which State is meant?')
    await question(3).getByRole('button', { name: 'Kenya', exact: true }).click()
    await expect(question(4)).toContainText('Mend what the file has wrong:')
    await question(4).getByRole('textbox', { name: 'Name' }).fill('Example Agency')
    await question(4).getByRole('button', { name: 'Apply the correction' }).click()
    // It was the last: there is no row to go on to.
    await question(4).getByRole('button', { name: 'Done' }).click()
    await expect(page.getByRole('button', { name: 'Take 3 delegations' })).toBeFocused()
  })
})
