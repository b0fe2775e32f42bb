import { readFile } from 'node:fs/promises'
import { expect, type Page } from 'playwright/test'
import { readDocx } from '#e2e/system/testing/docxText.ts'
import { IS_HARD } from './testing/isHard.ts'
import { openList } from './testing/openList.ts'
import { test } from './testing/twoNodes.ts'

/** Made up by the story: nobody said so. */
const NOTE = 'A made-up suggestion of this story.'
const OTHER = 'Another made-up suggestion.'

const field = (page: Page) => page.getByLabel('What it suggested')
const save = (page: Page) => page.getByRole('button', { name: 'Save the note' })
const rows = (page: Page) => page.locator('.notes li')

test('70 a rapporteur notes as statements are made; a colleague at another node reads it; nothing typed is lost; the notes become a draft', async ({ nodes }) => {
  const [rapporteur, colleague] = await Promise.all([nodes.open('rapporteur', 'A'), nodes.open('rapporteur', 'B')])
  await expect(rapporteur.getByText('Nothing has been said yet.')).toBeVisible()
  const desk = await openList(nodes, { listed: ['bra', 'gha'] })
  const give = (place: number): Promise<number> => desk.do({ type: 'giveFloor', to: { kind: 'request', requestId: desk.meeting.rows[place]?.request.requestId ?? '' } })
  await give(0)
  await expect(rapporteur.getByLabel('On the statement of')).toContainText('Brazil (now)')

  // what is typed stays with the statement on which it was begun, whoever comes next, and through a reload
  await field(rapporteur).pressSequentially(NOTE)
  await desk.do({ type: 'endStatement', statementId: desk.meeting.floor?.statementId ?? '' })
  await give(0)
  await expect(rapporteur.getByRole('button', { name: 'To whoever speaks now: Ghana' })).toBeVisible()
  await rapporteur.reload()
  await expect(field(rapporteur)).toHaveValue(NOTE)
  await expect(rapporteur.getByLabel('On the statement of').locator('option:checked')).toContainText('Brazil')
  await rapporteur.getByLabel('Water').check()
  await field(rapporteur).press('Control+Enter')
  await expect(rows(rapporteur)).toHaveText([new RegExp(`Brazil.*${NOTE}`)])
  await expect(field(rapporteur)).toHaveValue('')
  await expect(rapporteur.getByLabel('On the statement of').locator('option:checked')).toContainText('Ghana (now)')

  // a colleague reads it, and changes it while it is being changed here: both stand
  await expect(rows(colleague)).toHaveText([new RegExp(NOTE)])
  await rapporteur.getByRole('button', { name: 'Change the note on Brazil' }).click()
  await colleague.getByRole('button', { name: 'Change the note on Brazil' }).click()
  await field(colleague).fill(OTHER)
  await save(colleague).click()
  await expect(rows(colleague)).toHaveText([new RegExp(OTHER)])
  await field(rapporteur).fill(`${NOTE} Changed.`)
  await save(rapporteur).click()
  await expect(rapporteur.getByText('Somebody else changed this note meanwhile')).toBeVisible()
  await save(rapporteur).click()
  await expect(rows(rapporteur)).toHaveCount(2)

  const download = rapporteur.waitForEvent('download')
  await rapporteur.getByRole('button', { name: 'Take the draft' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^m[0-9a-f]+-summary\.en\.docx$/)
  const { paragraphs } = readDocx(await readFile(await file.path()))
  expect(paragraphs).toEqual(expect.arrayContaining(['Summary of discussion', 'Water', 'Suggested:', `Brazil: ${NOTE} Changed.`, `Brazil: ${OTHER}`]))

  await rapporteur.getByRole('button', { name: 'Delete the note on Brazil' }).first().click()
  await rapporteur.getByRole('button', { name: 'Delete this note' }).click()
  await expect(rows(rapporteur)).toHaveCount(1)
})

if (IS_HARD) test('70b nothing that was begun is lost: by taking up another note, by typing during a send, by a floor that is taken back, by a deletion that is refused', async ({ nodes }) => {
  const [rapporteur, colleague] = await Promise.all([nodes.open('rapporteur', 'A'), nodes.open('rapporteur', 'B')])
  const desk = await openList(nodes, { listed: ['bra', 'gha'] })
  const give = (): Promise<number> => desk.do({ type: 'giveFloor', to: { kind: 'request', requestId: desk.meeting.rows[0]?.request.requestId ?? '' } })
  await give()
  await field(rapporteur).fill(NOTE)
  await save(rapporteur).click()
  await expect(rows(rapporteur)).toHaveCount(1)

  // one takes up a note while another is being written: it comes back, with the focus in it
  await field(rapporteur).fill(OTHER)
  await rapporteur.getByRole('button', { name: 'Change the note on Brazil' }).click()
  await expect(field(rapporteur)).toHaveValue(NOTE)
  await expect(field(rapporteur)).toBeFocused()
  await rapporteur.reload()
  await expect(rapporteur.getByRole('button', { name: `Back to what you had begun: ${OTHER}` })).toBeVisible()
  await field(rapporteur).fill(`${NOTE} Changed.`)
  await save(rapporteur).click()
  await expect(field(rapporteur)).toHaveValue(OTHER)
  await expect(field(rapporteur)).toBeFocused()
  await expect(rows(rapporteur)).toHaveText([new RegExp(`${NOTE} Changed.`)])

  // what is typed while the note is on its way stays, as its next edition
  let letGo = (): void => {}
  const held = new Promise<void>(resolve => void (letGo = resolve))
  await rapporteur.route('**/notes/*', async route => {
    await held
    await route.continue()
  }, { times: 1 })
  await field(rapporteur).press('Control+Enter')
  await expect(rapporteur.getByRole('button', { name: 'Saving…' })).toBeVisible()
  await field(rapporteur).pressSequentially(' And more.')
  letGo()
  await expect(rapporteur.getByText('What you have typed since is not saved yet.')).toBeVisible()
  await expect(field(rapporteur)).toHaveValue(`${OTHER} And more.`)
  await save(rapporteur).click()
  await expect(rows(rapporteur)).toHaveText([new RegExp(NOTE), new RegExp(`${OTHER} And more.`)])

  // the floor is taken back from under a note: it goes to nobody else, says so, and may go to another or stay without
  await desk.do({ type: 'endStatement', statementId: desk.meeting.floor?.statementId ?? '' })
  await give()
  await expect(rapporteur.getByLabel('On the statement of').locator('option:checked')).toContainText('Ghana (now)')
  await field(rapporteur).fill('A third, made up.')
  await desk.do({ type: 'undo', version: desk.cursor.version })
  await expect(rapporteur.getByText('is not in the record any more. Choose another')).toBeVisible()
  await expect(rapporteur.getByLabel('On the statement of').locator('option:checked')).toHaveText('Without a statement')
  await save(rapporteur).click()
  await expect(rows(rapporteur).last()).toHaveText(/Without a statement.*A third/)
  await rapporteur.getByRole('button', { name: 'Change the note on Without a statement' }).click()
  await rapporteur.getByLabel('On the statement of').selectOption({ index: 1 })
  await save(rapporteur).click()
  await expect(rows(rapporteur)).toHaveCount(3)
  await expect(rows(rapporteur).filter({ hasText: 'Without a statement' })).toHaveCount(0)

  // a colleague changes it while its deletion is asked about: that is said there, with what it says now
  const third = rows(rapporteur).filter({ hasText: 'A third' })
  await third.getByRole('button', { name: /^Delete/ }).click()
  const before = await rapporteur.waitForResponse('**/notes')
  const stale = await before.text()
  await rapporteur.route('**/notes', route => route.fulfill({ body: stale, contentType: 'application/json' })) // it does not hear of it before
  const seen = rows(colleague).filter({ hasText: 'A third' })
  await expect(seen).toHaveText(/Brazil|Ghana/) // as it was changed last: of an older one the colleague, too, would be refused
  await seen.getByRole('button', { name: /^Change/ }).click()
  await field(colleague).fill('A third, changed by a colleague.')
  await save(colleague).click()
  await expect(field(colleague)).toHaveValue('')
  await rapporteur.unroute('**/notes')
  await rapporteur.getByRole('button', { name: 'Delete this note' }).click()
  await expect(rapporteur.getByRole('dialog').getByText('Somebody else changed this note meanwhile.')).toBeVisible()
  await expect(rapporteur.getByRole('dialog')).toContainText('changed by a colleague')
  await rapporteur.getByRole('button', { name: 'Delete this note' }).click()
  await expect(rows(rapporteur)).toHaveCount(2)
  await expect(rapporteur.getByRole('button', { name: /^Delete the note on/ }).last()).toBeFocused()
})
