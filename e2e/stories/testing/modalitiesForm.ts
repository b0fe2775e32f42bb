import { expect, type Locator, type Page } from 'playwright/test'
import type { SettingPath } from '#shared/floor/setting/settings.ts'
import { SETTING_FIELDS, type Field } from '#client/presiding/modalities/fields.ts'
import { modalities as words } from '#client/text/en/modalities.ts'

/** Opens the form of the modalities, which is loaded only then. */
export async function openForm(page: Page): Promise<Locator> {
  await page.mouse.move(0, 0)
  await page.getByRole('button', { name: /^Modalities/ }).click()
  const form = page.getByRole('dialog', { name: 'Modalities of this meeting' })
  await expect(form).toBeVisible()
  return form
}

/** Sets what the form has; it closes when that holds. */
export async function setForm(form: Locator): Promise<void> {
  await form.getByRole('button', { name: 'Set these modalities' }).click()
  await expect(form).toBeHidden()
}

export const settingIn = (form: Locator, path: SettingPath): Locator => form.getByRole('group', { name: words[`setting.${path}`], exact: true })

/** Changes a setting to something else, whatever it is, as one does who goes through the form. */
export async function changeSetting(form: Locator, path: SettingPath): Promise<void> {
  const field = SETTING_FIELDS.get(path)
  if (field === undefined) throw new Error(`${path} has no field`)
  await changeField(settingIn(form, path), field)
}

async function changeField(within: Locator, field: Field): Promise<void> {
  switch (field.kind) {
    case 'switch':
    case 'several': return turn(within.getByRole('checkbox').first())
    case 'or-none': return setBox(within.getByRole('checkbox').first(), false)
    case 'duration': return within.getByRole('textbox').first().fill('0:50')
    case 'count': return within.getByRole('textbox').first().fill('2')
    case 'choice': return chooseAnother(within, field.options)
    // Not what the second band of organizations could not have: places by region, or lots without a window.
    case 'kinds': return chooseAnother(within, field.kinds.map(({ name }) => name).filter(name => name !== 'draw'))
    case 'parts': return field.fields[0] === undefined ? undefined : changeField(within, field.fields[0])
    default: throw new Error(`nothing at the top of the schema is a ${field.kind}`)
  }
}

const turn = async (box: Locator): Promise<void> => setBox(box, !(await box.isChecked()))

/** Comes from elsewhere: a press on what has just moved under the hand does nothing. */
export async function setBox(box: Locator, isChecked: boolean): Promise<void> {
  await expect(async () => {
    await box.page().mouse.move(0, 0)
    await box.setChecked(isChecked, { timeout: 1000 })
  }).toPass()
}

async function chooseAnother(within: Locator, options: readonly string[]): Promise<void> {
  const select = within.getByRole('combobox').first()
  const now = await select.inputValue()
  await select.selectOption(options.find(option => option !== now) ?? null)
}
