import { expect, type Page } from 'playwright/test'
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

const spoken = (page: Page): Promise<string | null> => page.locator('html').getAttribute('lang')

async function choose(page: Page, name: string): Promise<void> {
  await page.locator('.languages button').click()
  await page.getByRole('menuitemradio', { name }).click()
}

for (const [letter, next, language] of [['b', 'Français', 'fr'], ['c', 'English', 'en']] as const) {
  test(`52${letter} a choice that is still on its way is called off by that of ${next}, now and when the page is loaded again`, async ({ house, context }) => {
    let [isAsked, arrive] = [false, (): void => {}]
    const arrived = new Promise<void>(resolve => (arrive = resolve))
    await context.route(/words-ar-.*js$/, async route => {
      isAsked = true
      await arrived
      await route.continue()
    })
    const page = await house.look(context, 'public?language=en')
    await choose(page, 'العربية')
    await expect.poll(() => isAsked).toBe(true)
    await choose(page, next)
    await expect.poll(() => spoken(page)).toBe(language)
    const all = page.waitForFunction(() => performance.getEntriesByType('resource').filter(({ name }) => /words-ar-.*public.*js$/.test(name)).length > 0)
    arrive()
    await all
    expect(await spoken(page)).toBe(language)
    await page.reload()
    await expect(page.locator('.languages button')).toBeVisible()
    expect(await spoken(page)).toBe(language)
    expect(new URL(page.url()).searchParams.get('language')).toBe(language)
  })
}
