import { expect, type Page } from 'playwright/test'
import { openList } from './testing/openList.ts'
import { test } from './testing/twoNodes.ts'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const text = (page: Page) => page.getByLabel('Paste the text')
const name = (page: Page) => page.getByLabel('Name', { exact: true })

test('56 what is typed in a dialog stays there while the card or the row that opened it becomes another or goes', async ({ nodes }) => {
  const desk = await openList(nodes, { listed: ['gha', 'bra'] })
  const [chair, brazil, norway] = await Promise.all([nodes.open('chair', 'A'), nodes.open('bra', 'A'), nodes.open('nor', 'B')])
  const give = (): Promise<number> => desk.do({ type: 'giveFloor', to: { kind: 'request', requestId: desk.meeting.rows[0]?.request.requestId ?? '' } })
  const end = (): Promise<number> => desk.do({ type: 'endStatement', statementId: desk.meeting.floor?.statementId ?? '' })

  // From listed to next.
  await button(brazil, /^Text of the statement/).click()
  await text(brazil).fill('Words of a rehearsal.')
  await button(chair, 'More about Ghana').click()
  await chair.getByRole('menuitem', { name: 'Statement text…' }).click()
  await text(chair).fill('Words of another rehearsal.')
  await give()
  await expect(brazil.getByRole('heading', { name: 'Prepare: you are next', includeHidden: true })).toBeVisible()
  await expect(chair.locator('.row')).toHaveCount(1)
  for (const [page, typed] of [[brazil, 'Words of a rehearsal.'], [chair, 'Words of another rehearsal.']] as const) await expect(text(page)).toHaveValue(typed)
  await brazil.getByRole('button', { name: 'Hand in', exact: true }).click()
  await expect(brazil.getByText('Text of the statement: handed in')).toBeVisible()

  // From next to speaking: its name may still be changed.
  await button(brazil, 'Change: Read by').click()
  await name(brazil).fill('Ms. Example')
  await end()
  await give()
  await expect(brazil.getByText('You have the floor').first()).toBeVisible()
  await expect(name(brazil)).toHaveValue('Ms. Example')
  await button(brazil, 'Save').click()
  await expect(brazil.getByRole('dialog')).toHaveCount(0)
  await expect(chair.locator('.now').getByText('Read by Ms. Example')).toBeAttached()

  // From an open list to a closed one.
  await button(norway, 'Change: Read by').click()
  await name(norway).fill('Mr. Example')
  await desk.do({ type: 'closeList', closesAt: null })
  await expect(norway.getByRole('heading', { name: 'The list is closed', includeHidden: true })).toBeVisible()
  await expect(name(norway)).toHaveValue('Mr. Example')
  await button(norway, 'Save').click()
  await expect(norway.getByRole('dialog')).toHaveCount(0)
})
