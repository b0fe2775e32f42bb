import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Download, type Page } from 'playwright/test'
import { readDocx } from '#e2e/system/testing/docxText.ts'
import { REQUEST as ASK } from '#e2e/wire/testMeeting.ts'
import { asks } from './testing/asks.ts'
import { atFloor } from './testing/atFloor.ts'
import { pressUntil } from './testing/chair.ts'
import { test } from './testing/story.ts'

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8')

/** What is given to the browser to be kept, once this is pressed. */
async function taken(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole(role, { name, exact: true }).click()])
  return download
}

async function check(page: Page, name: string, text: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}

test('67 the secretariat takes the record, the table and the report away; anybody checks the record in a page, and a changed one is refused and its entry named', async ({ house, browser, context }, { outputDir }) => {
  await atFloor(house)
  const chair = await house.open(context, 'chair')
  await chair.getByRole('button', { name: 'Open the list', exact: true }).click()
  const brazil = await asks(house, 'bra')
  await chair.getByRole('button', { name: 'Approve Brazil' }).click()
  await pressUntil(chair, 'Give the floor to Brazil', () => expect(chair.getByText('Has the floor', { exact: true }).first()).toBeVisible({ timeout: 500 }))
  await pressUntil(chair, 'End Brazil’s statement', () => expect(chair.getByRole('button', { name: 'Bring back Brazil' })).toBeVisible({ timeout: 500 }))

  const desk = await house.open(await browser.newContext(), 'secretariat')
  await desk.goto(`${house.url}/m/demo/desk#record`)
  await expect(desk.getByText('The meeting goes on.')).toBeVisible()
  const head = desk.locator('.published code')
  await expect(head).toHaveText(/^[\w-]{43}$/)

  // the files: as those presiding may see it, and what the hall saw in the language that is chosen
  const whole = await taken(desk, 'button', 'Download: The whole record')
  expect(whole.suggestedFilename()).toBe('demo-record.json')
  const full = await textOf(whole)
  expect(JSON.parse(full)).toMatchObject({ header: { audience: 'presiding', head: await head.textContent() } })
  await desk.getByRole('combobox', { name: 'Language of the table and the report' }).selectOption('fr')
  const table = await textOf(await taken(desk, 'button', 'Download: Table of speeches'))
  expect(table).toMatch(/^\ufeffNº,Segment,Créneau.*\r\n1,.*,Brésil,Membres du Conseil,/s)
  const report = await taken(desk, 'button', 'Download: Report')
  expect(report.suggestedFilename()).toBe('demo-report.fr.docx')
  const { paragraphs } = readDocx(await readFile(await report.path()))
  expect(paragraphs.join('\n')).toContain('Brésil')
  await expect(desk.getByRole('heading', { name: 'Report', exact: true }), 'the page itself goes on in its own language').toBeVisible()
  const handedOn = await taken(desk, 'link', 'Download')
  expect(handedOn.suggestedFilename()).toBe('demo-public-record.json')
  const open = await textOf(handedOn)
  await desk.screenshot({ path: join(outputDir, 'desk.png'), fullPage: true })

  // anybody, without a code, on a page of its own: both records hold
  const anybody = await house.look(await browser.newContext(), 'verify')
  for (const [name, text, reader] of [['full.json', full, 'those presiding'], ['open.json', open, 'everybody']] as const) {
    await check(anybody, name, text)
    await expect(anybody.getByRole('heading', { name: 'The record holds' })).toBeVisible()
    await expect(anybody.getByText('the last one has the published head')).toBeVisible()
    await expect(anybody.getByText(reader, { exact: true })).toBeVisible()
  }
  await anybody.screenshot({ path: join(outputDir, 'holds.png'), fullPage: true })

  // one byte of the fifth entry, an entry less, and an end that was cut off
  const lines = open.split('\n')
  const changed = lines.with(5, (lines[5] ?? '').replace(/"salt":"./, '"salt":"~'))
  for (const [name, text, title] of [['changed.json', changed, 'Entry 5 is wrong'], ['dropped.json', lines.toSpliced(7, 1), 'Entry 7 is wrong'], ['cut.json', [...lines.slice(0, 9), ''], 'Entry 9 is wrong']] as const) {
    await check(anybody, name, text.join('\n'))
    await expect(anybody.getByRole('heading', { name: title })).toBeVisible()
  }
  await anybody.screenshot({ path: join(outputDir, 'wrong.png'), fullPage: true })

  // the meeting goes on: against the new head the record of before ends too early, against its own on paper it holds
  await brazil.do(ASK)
  await check(anybody, 'before.json', open)
  await expect(anybody.getByText('Its end was cut off, or it was taken earlier')).toBeVisible()
  await anybody.getByText('I have a head on paper').click()
  await anybody.getByRole('textbox', { name: 'Head' }).fill((JSON.parse(open) as { header: { head: string } }).header.head)
  await check(anybody, 'before.json', open)
  await expect(anybody.getByRole('heading', { name: 'The record holds' })).toBeVisible()
  await writeFile(join(outputDir, 'record.json'), open)
})
