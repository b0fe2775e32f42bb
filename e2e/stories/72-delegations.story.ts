import { expect, type Page } from 'playwright/test'
import type { Delegation } from '#shared/floor/plan.ts'
import { REQUEST } from '#e2e/wire/testMeeting.ts'
import { tabTo } from './testing/keys.ts'
import { test } from './testing/story.ts'

const FIND = 'Find by name or code'

/** The row of somebody, found as one finds it. */
async function find(desk: Page, typed: string): Promise<void> {
  await desk.getByLabel(FIND).fill(typed)
  await expect(desk.getByText('One found.')).toBeVisible()
}

const named = (delegations: readonly Delegation[], id: string): Delegation | undefined => delegations.find(one => one.id === id)

test('72 before and during a meeting one delegation is added, corrected and taken out by keyboard; who asked stays, and nothing that was typed is lost', async ({ killable: house, context }) => {
  const desk = await house.open(context, 'secretariat')
  const other = await house.enter('secretariat')
  const delegations = (): readonly Delegation[] => other.meeting.plan?.delegations ?? []
  await desk.goto(`${house.url}/m/demo/desk#delegations`)
  const dialog = desk.getByRole('dialog')
  const press = (key: string): Promise<void> => desk.keyboard.press(key)
  await expect(desk.getByText('275 delegations')).toBeVisible()

  // one more, by its name and Enter; a second press finds that it is there
  for (const said of ['Added: Example Organization of the Rehearsal', null]) {
    await desk.getByRole('button', { name: 'Add a delegation', exact: true }).focus()
    await press('Enter')
    await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused()
    await desk.keyboard.type('Example Organization of the Rehearsal')
    await dialog.getByLabel('Category').selectOption('ngo')
    await dialog.getByLabel('Name', { exact: true }).press('Enter')
    if (said !== null) await expect(desk.getByText(said)).toBeVisible()
  }
  await expect(dialog.getByText('The meeting has it already.')).toBeVisible()
  await expect(dialog.getByLabel('Name', { exact: true })).toBeFocused()
  await press('Escape')
  await expect(desk.getByRole('button', { name: 'Add a delegation', exact: true })).toBeFocused()
  await expect(desk.getByText('276 delegations')).toBeVisible()

  // corrected: a name in another language, a group, and the language of its card
  await find(desk, 'ken')
  await desk.getByRole('button', { name: 'Correct: Kenya' }).focus()
  await press('Enter')
  await dialog.getByLabel('Spanish').fill('República de Kenya')
  await dialog.getByLabel('May speak on behalf of').fill('African Group\nExample Group')
  await dialog.getByLabel('Language of its access card').selectOption('fr')
  await dialog.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(desk.getByText('Corrected: Kenya')).toBeVisible()
  await expect(desk.getByRole('button', { name: 'Correct: Kenya' })).toBeFocused()
  await expect.poll(() => named(delegations(), 'ken')).toMatchObject({ groups: ['African Group', 'Example Group'], names: { es: 'República de Kenya' } })
  await desk.getByRole('link', { name: 'Access cards' }).click()
  await expect(desk.getByLabel('Language of the card: Kenya')).toHaveValue('fr')
  await desk.getByRole('link', { name: 'Delegations' }).click()

  // far down in the whole list it is in sight, too
  await desk.getByLabel(FIND).fill('')
  await desk.getByRole('button', { name: 'Correct: Zimbabwe' }).press('Enter')
  await dialog.getByLabel('May speak on behalf of').fill('Example Group')
  await dialog.getByRole('button', { name: 'Save' }).press('Enter')
  await expect(desk.getByText('Corrected: Zimbabwe')).toBeInViewport()
  await expect(desk.getByRole('button', { name: 'Correct: Zimbabwe' })).toBeInViewport()

  // taken out; the keys go on from there
  await find(desk, 'example organization')
  await desk.getByRole('button', { name: 'Remove: Example Organization of the Rehearsal' }).focus()
  await press('Enter')
  await tabTo(desk, dialog.getByRole('button', { name: 'Remove' })) // what opens under the keys is dead for a moment, unless one goes through it
  await press('Enter')
  await expect(desk.getByText('Removed: Example Organization of the Rehearsal')).toBeVisible()
  await expect(desk.getByText('275 delegations')).toBeVisible()
  await expect.poll(() => desk.evaluate(() => document.activeElement?.closest('.delegations-part') !== null)).toBe(true)

  // during the meeting: who asked stays, all others do, and both are said where one pressed
  const chair = await house.enter('chair')
  await chair.do({ type: 'openMeeting' })
  await chair.do({ type: 'openList' })
  await (await house.enter('ken')).do({ ...REQUEST, capacity: { kind: 'national' } })
  for (const [code, name, why] of [['ken', 'Kenya', 'It stays: it asked, was entered, checked in or heard in this meeting.'], ['nam', 'Namibia', 'It stays: the list or the meeting was opened']] as const) {
    await expect.poll(() => other.meeting.waiting.length + other.meeting.rows.length).toBe(1)
    await desk.getByLabel(FIND).fill(code)
    const remove = desk.getByRole('button', { name: `Remove: ${name}` })
    await expect(async () => {
      if (await dialog.isVisible()) await press('Escape') // this window had not heard of it yet, and asked whether to remove her
      await remove.press('Enter')
      await expect(desk.getByRole('listitem').filter({ has: remove }).locator('.no')).toContainText(why, { timeout: 1000 })
    }).toPass({ timeout: 20_000 })
    await expect(remove).toBeFocused()
  }

  // what another window changed meanwhile is not written over, and what was typed stays
  await find(desk, 'norway')
  await desk.getByRole('button', { name: 'Correct: Norway' }).press('Enter')
  await dialog.getByLabel('French').fill('Royaume de Norvège')
  const beside = await house.open(context, 'secretariat')
  await beside.goto(`${house.url}/m/demo/desk#delegations`)
  await find(beside, 'norway')
  await beside.getByRole('button', { name: 'Correct: Norway' }).click()
  await beside.getByRole('dialog').getByLabel('May speak on behalf of').fill('Example Group')
  await beside.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(beside.getByText('Corrected: Norway')).toBeVisible()
  await beside.close()
  await desk.bringToFront()
  await expect(desk.getByRole('listitem').filter({ hasText: 'NOR' })).toContainText('Example Group')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByText('The plan was changed after this window had shown it.')).toBeVisible()
  await expect(dialog.getByLabel('French')).toHaveValue('Royaume de Norvège')
  await press('Escape')

  // nor is it lost where the server is away
  await desk.getByRole('button', { name: 'Correct: Norway' }).press('Enter')
  await dialog.getByLabel('French').fill('Royaume de Norvège')
  await house.kill9()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByText('The server cannot be reached just now.')).toBeVisible()
  await house.restart()
  await expect(desk.locator('.desk-top')).not.toContainText('No connection', { timeout: 30_000 })
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(desk.getByText('Corrected: Norway')).toBeVisible()
  await expect(dialog).toBeHidden()
})
