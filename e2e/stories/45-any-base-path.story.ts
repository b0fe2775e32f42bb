import { expect, type Page, type BrowserContext } from 'playwright/test'
import type { StrictProxy } from '#e2e/wire/strictProxy.ts'
import { agree, type Windows } from './testing/agree.ts'
import { test, type BehindProxies } from './testing/behindProxies.ts'
import { IS_HARD } from './testing/isHard.ts'

const BASE = '/any/base/path'

const press = async (page: Page, name: string): Promise<void> => {
  await page.mouse.move(0, 0)
  await page.getByRole('button', { name, exact: true }).first().click()
}

/** Whatever the windows of a browser ask for, and where it is not below the path. */
function askedOutside(context: BrowserContext): () => string[] {
  const asked: string[] = []
  const note = (url: string): void => void asked.push(url)
  context.on('request', request => note(request.url()))
  context.on('page', page => page.on('websocket', socket => note(socket.url())))
  return () => {
    expect(asked.length).toBeGreaterThan(5)
    return asked.filter(url => !new URL(url).pathname.startsWith(`${BASE}/`))
  }
}

/** A meeting by the links of the cards: in, the floor asked for and given, all agree, and nobody has looked outside. */
async function meet(house: BehindProxies, contexts: readonly BrowserContext[], { url }: StrictProxy): Promise<void> {
  const outside = contexts.map(askedOutside)
  const enter = async (context: BrowserContext | undefined, who: string): Promise<Page> => {
    const page = await (context as BrowserContext).newPage()
    await page.goto(`${url}/enter#${house.codeOf(who)}`)
    await expect(page).toHaveURL(new RegExp(`${BASE}/m/[^/]+/[^/]+$`))
    return page
  }
  const [chair, brazil, screen] = await Promise.all([enter(contexts[0], 'chair'), enter(contexts[1], 'bra'), enter(contexts[2], 'screen')])
  const windows: Windows = {
    chair: { page: chair, reader: { kind: 'presiding' } },
    brazil: { page: brazil, reader: { kind: 'delegation', name: 'Brazil' } },
    screen: { page: screen, reader: { kind: 'screen' } },
  }
  await press(chair, 'Open the meeting')
  await press(chair, 'Open the list')
  await press(brazil, 'Request the floor')
  await agree(windows, { stage: 'First slot', waiting: ['Brazil'], own: { Brazil: 'Waiting for the Chair' } })
  await press(chair, 'Approve Brazil')
  await press(chair, 'Give the floor to Brazil')
  await agree(windows, { stage: 'Brazil has the floor', own: { Brazil: 'You have the floor' } })
  await brazil.reload()
  await agree(windows, { stage: 'Brazil has the floor', own: { Brazil: 'You have the floor' } })
  // A part that is loaded by need, of a window that was opened by an address without a code.
  const looking = await (contexts[2] as BrowserContext).newPage()
  await looking.goto(`${new URL(screen.url()).href.replace(/screen$/, 'public')}?language=ar`)
  await expect(looking.locator('html')).toHaveAttribute('dir', 'rtl')
  await expect(looking.locator('#window main')).toBeVisible()
  await press(chair, 'End Brazil’s statement')
  await agree(windows, { stage: 'First slot', own: { Brazil: 'Statement delivered' } })
  for (const asked of outside) expect(asked()).toEqual([])
}

async function threeBrowsers(newContext: () => Promise<BrowserContext>): Promise<BrowserContext[]> {
  return Promise.all([newContext(), newContext(), newContext()])
}

const pathsOfCookies = async (context: BrowserContext): Promise<string[]> => (await context.cookies()).map(({ path }) => path)

test.describe('the servers know below which path they are seen', () => {
  test.use({ base: BASE })

  test('45a below a path of a host that has other services: a meeting by WebSocket, and neither a request nor a session goes elsewhere', async ({ house, browser }) => {
    const proxy = await house.proxy({ upgrades: 'pass', base: BASE })
    const contexts = await threeBrowsers(() => browser.newContext())
    await meet(house, contexts, proxy)
    expect(proxy.counts.upgrades).toBeGreaterThanOrEqual(3)
    for (const context of contexts) expect(await pathsOfCookies(context)).toEqual([`${BASE}/`])
    const page = await (contexts[0] as BrowserContext).newPage()
    await page.goto(proxy.url) // no slash at its end
    await expect(page.getByRole('textbox')).toBeVisible()
    await page.goto(`${proxy.url}/no/such/page`)
    await page.getByRole('link').click()
    await expect(page).toHaveURL(`${proxy.url}/enter`)
    for (const context of contexts) await context.close()
  })

  // In `npm test` story 33 goes without WebSockets.
  if (IS_HARD) {
    test('45b the same where no WebSocket gets through and the proxy leaves the path on', async ({ house, browser }) => {
      const proxy = await house.proxy({ upgrades: 'refuse', base: BASE, keepsBase: true })
      const contexts = await threeBrowsers(() => browser.newContext())
      await meet(house, contexts, proxy)
      for (const context of contexts) {
        expect(await pathsOfCookies(context)).toEqual([`${BASE}/`])
        await context.close()
      }
    })
  }
})

// In `npm test` the servers know (45a), as a proxy that is set up for them lets them.
if (IS_HARD) {
  test('45c the same where nobody has told the servers', async ({ house, browser }) => {
    const proxy = await house.proxy({ upgrades: 'pass', base: BASE })
    const contexts = await threeBrowsers(() => browser.newContext())
    await meet(house, contexts, proxy)
    for (const context of contexts) await context.close()
  })
}
