import { expect, type Page } from 'playwright/test'
import { language } from '#shared/floor/language.ts'
import { SECTION_NAMES, type SectionName } from '#client/desk/sections.ts'
import { IS_HARD } from './testing/isHard.ts'
import { test } from './testing/story.ts'

/** What of a part asks the server, and where it says that nobody answers; by what no language changes. */
const ASKS: Record<SectionName, (desk: Page) => Promise<void>> = {
  meetings: async desk => {
    await expect(desk.locator('.several [aria-live]').filter({ hasText: /\S/ })).toBeVisible()
  },
  meeting: async desk => {
    await desk.locator('.meeting-does .btn').first().click()
    await desk.locator('.plan-form input').first().fill('Another title')
    await desk.locator('.plan-ends [type="submit"]').click()
    await expect(desk.locator('.plan-ends [aria-live]')).not.toBeEmpty()
  },
  delegations: async desk => {
    for (const kind of ['correct', 'take-out']) {
      await desk.locator(`[data-kind="${kind}"]`).last().click()
      if (kind === 'correct') await desk.locator('dialog textarea').fill('Example Group')
      await desk.locator('dialog [type="submit"]').click()
      await expect(desk.locator('dialog .delegation-no')).not.toBeEmpty()
      await desk.keyboard.press('Escape')
    }
  },
  paper: async desk => {
    for (const version of ['x', '1']) {
      await desk.locator('.sheet-named input').fill(version)
      await desk.keyboard.press('Enter')
      await expect(desk.locator('.sheet-named + .no')).not.toBeEmpty()
    }
  },
  cards: desk => expect(desk.locator('.cards-part > .no')).not.toBeEmpty(),
  texts: desk => expect(desk.locator('.texts-notes [aria-live]')).not.toBeEmpty(),
  statistics: desk => expect(desk.locator('.statistics')).toBeVisible(),
  record: async desk => {
    const take = desk.locator('.record li .btn')
    for (const nth of [0, 2]) {
      await take.nth(nth).click()
      await expect(desk.locator('.record li').nth(nth).locator('[aria-live]')).not.toBeEmpty()
    }
  },
}

/** That each language has the words is seen without a page (client/text): here, one that no page begins with says that the parts load them. */
const SPOKEN = IS_HARD ? language.options : (['ar'] as const)

for (const spoken of SPOKEN) {
  test(`72 each part of the desk says in words (${spoken}) that the server does not answer, and goes on`, async ({ house, context }) => {
    const desk = await house.open(context, 'secretariat') // what a page throws fails the story
    await context.route('**/api/meetings/**', route => route.abort('connectionrefused'))
    await context.route('**/api/desk/**', route => route.abort('connectionrefused'))
    for (const part of SECTION_NAMES) {
      await desk.goto('about:blank') // a page keeps the words that another part has loaded
      await desk.goto(`${house.url}/m/demo/desk?language=${spoken}#${part}`)
      await expect(desk.locator('html')).toHaveAttribute('lang', new RegExp(`^${spoken}`))
      await ASKS[part](desk)
      await expect(desk.locator('.desk-window')).toBeVisible()
    }
  })
}
