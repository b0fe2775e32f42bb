import { expect } from 'playwright/test'
import { agree, type Windows } from './testing/agree.ts'
import { test } from './testing/behindProxies.ts'

/** By then whoever opens a window must see the meeting. */
const WITHIN_MS = 6000

test('33 three servers behind proxies that let no WebSocket through and know no visitors: the windows are there within six seconds, a request is approved and heard, and a server that is killed is not missed', async ({ house }) => {
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
  const press = async (page: typeof chair.page, name: string): Promise<void> => {
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
