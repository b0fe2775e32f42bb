import { readFile } from 'node:fs/promises'
import { expect, type Page } from 'playwright/test'
import { readDocx } from '#e2e/system/testing/docxText.ts'
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
