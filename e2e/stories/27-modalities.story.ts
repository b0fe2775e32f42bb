import { expect } from 'playwright/test'
import { modalitiesOf } from '#shared/floor/setting.ts'
import { changedSettings, settingsOf } from '#shared/floor/setting/settings.ts'
import { GROUP_NAMES, GROUPS, groupOf, type Group } from '#client/presiding/modalities/groups.ts'
import { modalities as words } from '#client/text/en/modalities.ts'
import { IS_HARD } from './testing/isHard.ts'
import { changeSetting, openForm, setBox, setForm, settingIn } from './testing/modalitiesForm.ts'
import { test } from './testing/twoNodes.ts'

const hasSwaps = (group: Group): boolean => group === groupOf('mayOfferSwaps')

test('27 the secretariat sets each modality once through the form, and all windows of both nodes go by it at once', async ({ nodes }) => {
  const [chair, secretariat, brazil, screen, wire] = await Promise.all([nodes.open('chair', 'A'), nodes.open('secretariat', 'B'), nodes.open('bra', 'A'), nodes.open('screen', 'A'), nodes.enter('chair', 'A')])
  const before = modalitiesOf(wire.meeting)
  // Swaps are switched off before the list is hidden: both at once contradict each other (M5).
  const swapsFirst = GROUP_NAMES.toSorted((one, other) => Number(hasSwaps(other)) - Number(hasSwaps(one)))
  for (const group of swapsFirst) {
    const form = await openForm(secretariat)
    await form.getByRole('button', { name: words[`group.${group}`] }).click()
    for (const path of GROUPS[group]) await changeSetting(form, path)
    await setForm(form)
    await expect(chair.locator('.done').getByText('The modalities were changed by the secretariat').first()).toBeVisible()
  }
  await expect.poll(() => changedSettings(before, modalitiesOf(wire.meeting))).toEqual([...settingsOf(before).keys()].filter(path => path !== 'preset'))

  // A format is read before it is taken; what it would change is counted as what is changed. Then one figure of it is adjusted.
  const form = await openForm(secretariat)
  for (const format of ['general-debate', 'council-panel']) {
    await form.getByLabel('Begin from a format of the Council').selectOption(format)
    const said = await form.getByText(/^It would change \d+ settings:$/).textContent()
    await form.getByRole('button', { name: 'Put these into the form' }).click()
    await secretariat.mouse.move(0, 0)
    if (format === 'general-debate') await expect(form.getByText(/settings are changed\.$/)).toHaveText(`${/\d+/.exec(said ?? '')?.[0]} settings are changed.`)
  }
  await setForm(form)
  await expect.poll(() => changedSettings(before, modalitiesOf(wire.meeting))).toEqual([])

  for (const name of ['Open the meeting', 'Open the list']) {
    await chair.mouse.move(0, 0)
    await chair.getByRole('button', { name, exact: true }).first().click()
  }
  await brazil.getByRole('button', { name: 'Request the floor', exact: true }).click()
  await chair.getByRole('button', { name: 'Approve Brazil' }).click()
  await expect(screen.getByText('Brazil').first()).toBeVisible()

  const times = await openForm(secretariat)
  await settingIn(times, 'speakingTimeMs').getByRole('textbox', { name: 'Members of the Council' }).fill('1:15')
  await setForm(times)
  for (const page of [chair, secretariat, brazil, screen]) await expect(page.getByText('1:15').first()).toBeVisible()
})

if (IS_HARD) test('27b settings that contradict each other, cannot be changed any more or were changed meanwhile are refused with a sentence', async ({ nodes }) => {
  const [chair, secretariat] = await Promise.all([nodes.open('chair', 'A'), nodes.open('secretariat', 'B')])
  await chair.getByRole('button', { name: 'Open the meeting' }).first().click()
  await chair.getByRole('button', { name: 'Open the list', exact: true }).click()
  const form = await openForm(secretariat)
  const set = form.getByRole('button', { name: 'Set these modalities' })
  const second = form.getByRole('textbox', { name: /^Second warning/ })
  await form.getByRole('button', { name: words['group.clock'] }).click()
  await second.fill('1:00')
  await expect(settingIn(form, 'warningsMs').getByText('The second warning comes before the first.')).toBeVisible()
  await expect(second).toHaveAccessibleDescription(/^The second warning comes before the first\./)
  await expect(set).toHaveAttribute('aria-disabled', 'true')
  await second.fill('one')
  await expect(second).toHaveAccessibleDescription(/^Write minutes and seconds/)
  await second.fill('0:20')
  await form.getByRole('button', { name: words['group.inscription'] }).click()
  await changeSetting(form, 'inscription.windowMs')
  await expect(settingIn(form, 'inscription.windowMs').getByText('The list is open and its closing time is known: set that time instead.')).toBeVisible()
  await expect(set).toHaveAttribute('aria-disabled', 'true')
  await setBox(settingIn(form, 'inscription.windowMs').getByRole('checkbox'), true)
  await expect(set).not.toHaveAttribute('aria-disabled')

  // Keys of the window mean nothing while the form is open.
  await form.getByRole('button', { name: 'Cancel' }).focus()
  await secretariat.keyboard.press('?')
  await expect(secretariat.getByRole('dialog')).toHaveCount(1)

  const other = await openForm(chair)
  await other.getByRole('textbox', { name: /^Statement from the podium/ }).fill('5:00')
  await setForm(other)
  await expect(form.locator('form > [aria-live]')).toContainText('The modalities were changed by the Chair')
  await expect(form.locator('form > [aria-live]')).toContainText('Statement from the podium7:00 → 5:00')
  await expect(set).toHaveAttribute('aria-disabled', 'true')
  await form.getByRole('button', { name: 'Begin again from what holds now' }).click()
  await expect(form.locator('form > [aria-live]')).toBeEmpty()
  await form.getByRole('button', { name: words['group.times'] }).click()
  await expect(form.getByRole('textbox', { name: /^Statement from the podium/ })).toHaveValue('5:00')
  // What the form began from is undone: it shows what holds no more.
  await chair.keyboard.press('Control+z')
  await expect(chair.locator('.done').getByText(/Undone by you/)).toBeVisible()
  await expect(form.locator('form > [aria-live]')).toContainText('The modalities were changed by the Chair')
  await expect(form.locator('form > [aria-live]')).toContainText('Statement from the podium5:00 → 7:00')
  await secretariat.keyboard.press('Escape')
  await expect(form).toBeHidden()
})
