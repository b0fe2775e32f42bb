import { expect, type Page } from 'playwright/test'
import { test } from './testing/story.ts'

/** The files of type that a page has asked for, by the name of their face. */
function facesOf(page: Page): string[] {
  const files: string[] = []
  page.on('requestfinished', request => request.resourceType() === 'font' && files.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''))
  return files
}

const hasRested = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
}

test('49 a page brings the signs it shows and no others, from its own host', async ({ house, context }) => {
  const page = await house.open(context, 'chair')
  const address = page.url()
  const faces = facesOf(page)
  const show = async (language: string): Promise<void> => {
    await page.goto(`${address}?language=${language}`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.locator('#window main')).toBeVisible()
    await hasRested(page)
  }

  await show('en')
  await expect.poll(() => faces).not.toEqual([])
  for (const file of faces) expect(file, 'its own languages are written in Latin, and the names of others in the menu are the system’s').toMatch(/^noto-sans-latin/)

  await show('ru')
  await expect.poll(() => faces).toContainEqual(expect.stringMatching(/^noto-sans-cyrillic/))

  await show('ar')
  await expect.poll(() => faces).toContainEqual(expect.stringMatching(/^noto-sans-arabic-arabic/))
  await expect.poll(() => page.evaluate(() => document.fonts.check('700 20px "Noto Sans Arabic Variable"', 'البرازيل'))).toBe(true)

  // Chinese is sent as far as the system has none; here it is taken away
  await show('zh')
  await page.locator('html').evaluate(root => root.style.setProperty('--font', '"Noto Sans SC Variable"'))
  await expect.poll(() => faces).toContainEqual(expect.stringMatching(/^noto-sans-sc-/))
  await hasRested(page)
  const pieces = faces.filter(file => file.startsWith('noto-sans-sc-'))
  expect(pieces.length, 'pieces of a hundred').toBeLessThan(60)
})
