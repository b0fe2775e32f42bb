import { expect, type Page, type Request } from 'playwright/test'
import { test } from './testing/story.ts'

/**
 * The most script that a window may load, in bytes as they travel: a screen hangs at the worst line of the room, and the
 * Chair's laptop at the podium's; the public's window is opened by thousands.
 */
const LIMITS = { screen: 91_500, bra: 143_000, chair: 190_000, public: 110_000, 'lower-third': 106_000 } as const

/** What has come, and is not a page that says that it comes. */
const windowOf = (page: Page): ReturnType<Page['locator']> => page.locator('#window main:not(.page)')

test('23 what each window loads over the wire, as brotli, is no more than was agreed', async ({ house, browser }) => {
  for (const [who, limit] of Object.entries(LIMITS)) {
    const entering = await browser.newContext()
    const url = (await (isOpenToAll(who) ? house.look(entering, who) : house.open(entering, who))).url()
    const context = await browser.newContext({ storageState: await entering.storageState() })
    const scripts: Request[] = []
    context.on('requestfinished', request => request.resourceType() === 'script' && scripts.push(request))
    const page = await context.newPage()
    await page.goto(url)
    await expect(windowOf(page)).toBeVisible()
    await page.waitForLoadState('networkidle')
    const sizes = await Promise.all(scripts.map(sizeOf))
    const sum = sizes.reduce((total, size) => total + size, 0)
    console.log(`   ${who}: ${sum} bytes of script in ${sizes.length} files, at most ${limit}`)
    expect(sizes.length).toBeGreaterThan(1)
    expect(Math.min(...sizes)).toBeGreaterThan(0) // a file that was kept from before would say nothing
    expect.soft(sum, who).toBeLessThanOrEqual(limit)
    for (const done of [entering, context]) await done.close()
  }
})

const isOpenToAll = (who: string): boolean => who === 'public' || who === 'lower-third'

async function sizeOf(request: Request): Promise<number> {
  const response = await request.response()
  expect(await response?.headerValue('content-encoding'), request.url()).toBe('br')
  return (await request.sizes()).responseBodySize
}
