import { expect } from 'playwright/test'
import { test } from './testing/story.ts'

test('52 the menu of languages says which one is spoken, begins at it, and goes on from there by the arrows', async ({ house, context }) => {
  const page = await house.look(context, 'public')
  await page.locator('.languages button').click()
  const english = page.getByRole('menuitemradio', { name: 'English' })
  await expect(english).toBeFocused()
  await expect(page.getByRole('menuitemradio', { checked: true })).toHaveText(['English'])
  await page.keyboard.press('ArrowDown')
  const next = page.getByRole('menuitemradio', { name: 'Français' })
  await expect(next).toBeFocused()
  await next.click()
  await expect(page.locator('html[lang="fr"]')).toBeAttached()
  await page.locator('.languages button').click()
  await expect(page.getByRole('menuitemradio', { name: 'Français', checked: true })).toBeFocused()
})
