import { expect, type Page } from 'playwright/test'
import { agree, type Windows } from './testing/agree.ts'
import { test } from './testing/behindProxies.ts'
import { IS_HARD } from './testing/isHard.ts'

/** By then whoever opens a window must see the meeting. */
const WITHIN_MS = 6000

test.describe('three servers', () => {
  test.use({ others: 2 })

  test('33a three servers behind proxies that let no WebSocket through and know no visitors: the windows are there within six seconds, a request is approved and heard, and a server that is killed is not missed', async ({ house }) => {
    const [refusing, swallowing] = await Promise.all([house.proxy({ upgrades: 'refuse' }), house.proxy({ upgrades: 'swallow' })])
    const chair = await house.open('chair', refusing.url)
    const brazil = await house.open('bra', swallowing.url)
    const screen = await house.open('screen', swallowing.url)
    for (const [who, { tookMs }] of Object.entries({ chair, brazil, screen })) {
      console.log(`   ${who}: the meeting is there ${Math.round(tookMs)} ms after the page`)
      expect(tookMs, who).toBeLessThan(WITHIN_MS)
    }
    const windows: Windows = {
      chair: { page: chair.page, reader: { kind: 'presiding' } },
      brazil: { page: brazil.page, reader: { kind: 'delegation', name: 'Brazil' } },
      screen: { page: screen.page, reader: { kind: 'screen' } },
    }
    const press = async (page: Page, name: string): Promise<void> => {
      await page.mouse.move(0, 0)
      await page.getByRole('button', { name, exact: true }).first().click()
    }
    await press(chair.page, 'Open the meeting')
    await press(chair.page, 'Open the list')
    await agree(windows, { stage: 'First slot', own: { Brazil: 'The list is open' } })
    await press(brazil.page, 'Request the floor')
    await agree(windows, { stage: 'First slot', waiting: ['Brazil'], own: { Brazil: 'Waiting for the Chair' } })

    house.servers[1]?.kill('SIGKILL')
    await press(chair.page, 'Approve Brazil')
    await agree(windows, { stage: 'Brazil is next', list: ['Brazil'], own: { Brazil: 'Prepare: you are next' } })
    await press(chair.page, 'Give the floor to Brazil')
    await agree(windows, { stage: 'Brazil has the floor', own: { Brazil: 'You have the floor' } })
    await press(chair.page, 'End Brazil’s statement')
    await agree(windows, { stage: 'First slot', own: { Brazil: 'Statement delivered' } })

    for (const { counts } of [refusing, swallowing]) {
      expect(counts.upgrades).toBeGreaterThan(0) // it was wanted
      expect(counts.served.size).toBe(3) // every server had its part
    }
  })
})

/** Over HTTP/1.1 a browser opens six lines to a host, and each stream takes one. */
const TABS = 7

if (IS_HARD) test('33b seven tabs of one browser where no WebSocket gets through: each follows, and each can act', async ({ house, context }) => {
  const proxy = await house.proxy({ upgrades: 'refuse' })
  const chair = (await house.open('chair', proxy.url)).page
  const tabs: Page[] = []
  for (let count = 0; count < TABS; count += 1) tabs.push((await house.open(count === 0 ? 'nor' : 'bra', proxy.url, context)).page)
  const [norway, ...brazil] = tabs as [Page, ...Page[]]
  await chair.getByRole('button', { name: 'Open the meeting', exact: true }).first().click()
  await chair.mouse.move(0, 0)
  await chair.getByRole('button', { name: 'Open the list', exact: true }).first().click()
  const last = brazil.at(-1) as Page
  await last.getByRole('button', { name: 'Request the floor', exact: true }).click()
  for (const tab of brazil) await expect(tab.getByText('Waiting for the Chair').first()).toBeVisible()
  await norway.bringToFront()
  await norway.getByRole('button', { name: 'Request the floor', exact: true }).click()
  for (const name of ['Brazil', 'Norway']) await expect(chair.getByRole('button', { name: `Approve ${name}`, exact: true })).toBeVisible()
})
