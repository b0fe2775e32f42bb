import { readFile, writeFile } from 'node:fs/promises'
import { expect, type Page } from 'playwright/test'
import { atFloor } from './testing/atFloor.ts'
import { approve, openTheList, pressUntil, toFirstFloorSegment } from './testing/chair.ts'
import { IS_HARD } from './testing/isHard.ts'
import { test } from './testing/story.ts'

const WORDS = 'Mister President, these are words of a rehearsal: zyxwvut.'
const MORE = `${WORDS}\n\nAnd a second paragraph.`

/** All that a window shows and has been sent. */
async function has(page: Page): Promise<boolean> {
  return (await page.content()).includes('zyxwvut')
}

test('63 a delegation pastes the text of its statement, the booth reads it at once, everybody else when it was delivered, and deleted it is gone', async ({ house, browser, context }) => {
  await atFloor(house)
  const chair = await house.open(context, 'chair')
  const brazil = await house.open(await browser.newContext(), 'bra')
  const ghana = await house.open(await browser.newContext(), 'gha')
  const booth = await house.open(await browser.newContext(), 'booth.fr')
  // It asks for a text that is deleted by then, and its console says so: the house would take that for a complaint.
  const anybody = await (await browser.newContext()).newPage()
  await anybody.goto(`${house.url}/m/demo/public`)
  await chair.getByRole('button', { name: 'Open the list', exact: true }).click()
  for (const window of [brazil, ghana]) await window.getByRole('button', { name: 'Request the floor', exact: true }).click()
  await expect(chair.getByRole('button', { name: /^Approve/ }).first()).toBeVisible()
  await approve(chair, 'Brazil')

  await expect(brazil.getByText('Text of the statement: not handed in')).toBeVisible()
  await brazil.getByRole('button', { name: /^Text of the statement/ }).click()
  await brazil.getByRole('button', { name: 'Hand in', exact: true }).click()
  await expect(brazil.getByText('Paste a text or choose a file.')).toBeVisible()
  const file = brazil.locator('input[type="file"]')
  const path = test.info().outputPath('statement.txt')
  await writeFile(path, WORDS)
  await file.setInputFiles(path)
  await expect(file).toHaveValue('') // so that choosing it once more says so
  await writeFile(path, MORE)
  await brazil.getByRole('button', { name: 'Hand in', exact: true }).click()
  await expect(brazil.getByText('The file cannot be read')).toBeVisible()
  await brazil.getByRole('button', { name: 'Not this file' }).click()
  await brazil.getByLabel('Paste the text').fill(WORDS)
  await brazil.getByRole('button', { name: 'Hand in', exact: true }).click()
  await expect(brazil.getByText('Text of the statement: handed in')).toBeVisible()
  await expect(brazil.locator('dialog')).toHaveCount(0)

  await booth.getByRole('button', { name: 'Open the text of Brazil' }).click()
  await expect(booth.locator('.text-read')).toHaveText(WORDS)
  await expect(booth.getByText('Under embargo until it is delivered')).toBeVisible()

  await brazil.getByRole('button', { name: /^Text of the statement/ }).click()
  await expect(brazil.getByLabel('Paste the text')).toHaveValue(WORDS)
  await brazil.getByLabel('Paste the text').fill(MORE)
  await brazil.getByRole('button', { name: 'Hand in', exact: true }).click()
  await expect(booth.locator('.text-read')).toHaveText(MORE) // the dialog is still open, and what it shows is what holds

  await chair.locator('.row').getByRole('button', { name: 'Open the text of Brazil' }).click()
  await expect(chair.locator('.text-read')).toHaveText(MORE)
  await chair.getByRole('button', { name: 'Close', exact: true }).click()
  for (const other of [ghana, anybody]) {
    await expect(other.getByText('Brazil').first()).toBeVisible()
    await expect(other.getByRole('button', { name: /^\d+ texts? of/ })).toHaveCount(0)
  }

  await pressUntil(chair, 'Give the floor to Brazil', () => expect(chair.getByText('Has the floor', { exact: true }).first()).toBeVisible({ timeout: 500 }))
  await expect(anybody.locator('.hall-band')).toContainText('Has the floor')
  await expect(anybody.getByRole('button', { name: /^\d+ texts? of/ })).toHaveCount(0)
  await pressUntil(chair, 'End Brazil’s statement', () => expect(chair.getByRole('button', { name: 'Bring back Brazil' })).toBeVisible({ timeout: 500 }))
  for (const other of [ghana, anybody]) {
    expect(await has(other)).toBe(false)
    await other.getByRole('button', { name: '1 text of a statement' }).click()
    await other.getByRole('button', { name: 'Open the text of Brazil' }).click()
    await expect(other.locator('.text-read')).toHaveText(MORE)
    await expect(other.getByText('Check against delivery')).toBeVisible()
  }

  await chair.getByRole('button', { name: 'Heard: ' }).click()
  await chair.locator('dialog').getByRole('button', { name: 'Open the text of Brazil' }).click()
  await chair.getByRole('button', { name: 'Delete the text' }).click()
  await chair.getByRole('button', { name: 'Delete the text' }).click()
  await expect(chair.getByRole('button', { name: 'Delete the text' }), 'it is done').toHaveCount(0)
  await anybody.getByRole('button', { name: 'Close', exact: true }).click()
  await anybody.getByRole('button', { name: 'Open the text of Brazil' }).click()
  await expect(anybody.getByText('There is no text here')).toBeVisible()
})

if (IS_HARD) test('63 a file is handed in by the desk and downloaded as it was; what is no text is refused in words', async ({ house, browser, context }) => {
  const chair = await house.open(context, 'chair')
  const brazil = await house.open(await browser.newContext(), 'bra')
  const booth = await house.open(await browser.newContext(), 'booth.fr')
  await toFirstFloorSegment(chair)
  await openTheList(chair)
  await brazil.getByRole('button', { name: 'Request the floor', exact: true }).click()
  await approve(chair, 'Brazil')

  await chair.locator('.row').getByRole('button', { name: 'More about Brazil' }).click()
  await chair.getByRole('menuitem', { name: 'Statement text…' }).click()
  const file = chair.locator('input[type="file"]')
  await file.setInputFiles({ name: 'statement.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\0 a program that says that it is a PDF') })
  await chair.getByRole('button', { name: 'Hand in', exact: true }).click()
  await expect(chair.getByText('This is no plain text, PDF or DOCX that can be taken.')).toBeVisible()
  const pdf = Buffer.from('%PDF-1.7\nA rehearsal.\n%%EOF\n')
  await file.setInputFiles({ name: 'statement.txt', mimeType: 'text/plain', buffer: pdf })
  await chair.getByRole('button', { name: 'Hand in', exact: true }).click()

  await booth.getByRole('button', { name: 'Open the text of Brazil' }).click()
  const [download] = await Promise.all([booth.waitForEvent('download'), booth.getByRole('button', { name: /^Download: PDF/ }).click()])
  expect(download.suggestedFilename()).toBe('Brazil.pdf')
  expect((await readFile(await download.path())).equals(pdf)).toBe(true)
})

test('63 the desk sees which texts are there, by whom and when, hands in for a delegation, deletes, and counts what was noted', async ({ house, browser, context }) => {
  await atFloor(house)
  const chair = await house.open(context, 'chair')
  const desk = await house.open(await browser.newContext(), 'secretariat')
  const brazil = await house.open(await browser.newContext(), 'bra')
  const ghana = await house.open(await browser.newContext(), 'gha')
  const rapporteur = await house.open(await browser.newContext(), 'rapporteur')
  await desk.goto(desk.url().replace(/secretariat$/, 'desk#texts'))
  await expect(desk.getByText('Nobody has asked for the floor yet.')).toBeVisible()
  await expect(desk.getByText('Texts are deleted 90 days after the meeting is closed.')).toBeVisible()
  await expect(desk.getByText('Nothing has been noted.')).toBeVisible()
  await chair.getByRole('button', { name: 'Open the list', exact: true }).click()
  for (const window of [brazil, ghana]) await window.getByRole('button', { name: 'Request the floor', exact: true }).click()
  await approve(chair, 'Brazil')
  const row = (name: string) => desk.locator('.texts-rows > li').filter({ hasText: name })
  await expect(row('Brazil')).toContainText('No. 1 on the list')
  await expect(row('Ghana')).toContainText(/Waits for approval.*Not handed in/)

  await brazil.getByRole('button', { name: /^Text of the statement/ }).click()
  await brazil.getByLabel('Paste the text').fill(WORDS)
  await brazil.getByRole('button', { name: 'Hand in', exact: true }).click()
  await expect(row('Brazil')).toContainText(/Handed in by the delegation, \d\d:\d\d/)
  await expect(row('Brazil')).toContainText('Under embargo')
  await row('Ghana').getByRole('button', { name: /^Hand in/ }).click()
  await desk.getByLabel('Paste the text').fill(MORE)
  await desk.keyboard.press('Escape')
  await expect(desk.getByText('The text is not handed in yet')).toBeVisible()
  await desk.getByRole('button', { name: 'Go on' }).click()
  await expect(desk.getByLabel('Paste the text')).toHaveValue(MORE)
  await desk.getByRole('button', { name: 'Hand in', exact: true }).click()
  await expect(row('Ghana')).toContainText(/Handed in by you, \d\d:\d\d/)
  await expect(desk.getByText('2 texts are handed in, of 2 statements')).toBeVisible()

  await row('Ghana').getByRole('button', { name: 'Open the text of Ghana' }).click()
  await expect(desk.locator('.text-read')).toHaveText(MORE)
  await desk.getByRole('button', { name: 'Delete the text' }).click()
  await desk.getByRole('button', { name: 'Delete the text' }).click()
  await expect(row('Ghana')).toContainText(/Deleted by you, \d\d:\d\d/)
  await desk.getByLabel('Only those without a text').check()
  await expect(desk.locator('.texts-rows > li')).toHaveCount(1)
  await desk.getByLabel('Only those without a text').uncheck()

  await chair.getByRole('button', { name: 'Give the floor to Brazil' }).click()
  await expect(row('Brazil')).toContainText('Has the floor')
  await expect(row('Brazil').getByRole('button', { name: /^Hand in/ })).toHaveCount(0)
  await rapporteur.getByLabel('What it suggested').fill('A made-up suggestion of this story.')
  await rapporteur.getByRole('button', { name: 'Save the note' }).click()
  await expect(desk.getByText('1 note.')).toBeVisible()
  const [download] = await Promise.all([desk.waitForEvent('download'), desk.getByRole('button', { name: 'Take the draft' }).click()])
  expect(download.suggestedFilename()).toBe('demo-summary.en.docx')
})
