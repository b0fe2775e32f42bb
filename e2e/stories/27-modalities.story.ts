import { expect } from 'playwright/test'
import { modalities as words } from '#client/text/en/modalities.ts'
import { changeSetting, openForm, setForm, settingIn } from './testing/modalitiesForm.ts'
import { test } from './testing/twoNodes.ts'

test('27 settings that contradict each other, cannot be changed any more or were changed meanwhile are refused with a sentence', async ({ nodes }) => {
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
  const noWindow = settingIn(form, 'inscription.windowMs').getByRole('checkbox')
  await expect(async () => { // a press on what has just changed under the hand does nothing
    await secretariat.mouse.move(0, 0)
    if (!(await noWindow.isChecked())) await noWindow.click()
    await expect(noWindow).toBeChecked({ timeout: 500 })
  }).toPass()
  await expect(set).not.toHaveAttribute('aria-disabled')

  // Keys of the window mean nothing while the form is open.
  await form.getByRole('button', { name: 'Cancel' }).focus()
  await secretariat.keyboard.press('?')
  await expect(secretariat.getByRole('dialog')).toHaveCount(1)

  const other = await openForm(chair)
  await other.getByRole('textbox', { name: /^Statement from the podium/ }).fill('5:00')
  await setForm(other)
  await expect(form.getByRole('alert')).toContainText('The modalities were changed by the Chair')
  await expect(set).toHaveAttribute('aria-disabled', 'true')
  await form.getByRole('button', { name: 'Begin again from what holds now' }).click()
  await expect(form.getByRole('alert')).toHaveCount(0)
  await form.getByRole('button', { name: words['group.times'] }).click()
  await expect(form.getByRole('textbox', { name: /^Statement from the podium/ })).toHaveValue('5:00')
  await secretariat.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await chair.keyboard.press('Control+z')
  await expect(chair.locator('.done').getByText(/Undone by you/)).toBeVisible()
})
