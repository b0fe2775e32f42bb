import { expect, type Page } from 'playwright/test'
import { disagreements } from '#e2e/wire/agreement.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { strictProxy } from '#e2e/wire/strictProxy.ts'
import { NO_DETAILS } from '#e2e/wire/testMeeting.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { atFloor } from './testing/atFloor.ts'
import { agree, type Windows } from './testing/agree.ts'
import { test } from './testing/story.ts'

/** Besides the four that are pages. */
const WIRE_WINDOWS = 46

const REQUEST = { type: 'requestFloor', capacity: { kind: 'national' }, isDignitary: false, details: NO_DETAILS } as const

test('35 a server that is killed and started again under fifty windows, on WebSockets and on a stream: all agree without being loaded again, and nobody has left its WebSocket', async ({ killable: house, browser, context }) => {
  const strict = await strictProxy([house.url], { upgrades: 'refuse' })
  await atFloor(house)
  const chair = await house.open(context, 'chair')
  const screen = await house.open(context, 'screen')
  const brazil = await house.open(context, 'bra')
  const ghana = await (await browser.newContext()).newPage()
  await ghana.goto(`${strict.url}/enter#${await house.codeOf('gha')}`)
  await expect(ghana).toHaveURL(/\/m\/demo\//)
  const observer = await WireWindow.open(house.url, await signIn(house.url, await house.codeOf('secretariat')))
  const others = observer.meeting.plan?.delegations.filter(({ id, category }) => category === 'member-state' && id !== 'bra' && id !== 'gha').slice(0, WIRE_WINDOWS - 1) ?? []
  const delegations: WireWindow[] = []
  for (const { id } of others) delegations.push(await WireWindow.open(house.url, await signIn(house.url, await house.codeOf(id))))
  const wires = [observer, ...delegations]
  expect(wires).toHaveLength(WIRE_WINDOWS)
  const pages: Record<string, Page> = { chair, screen, brazil, ghana }
  for (const page of Object.values(pages)) await page.evaluate(() => Object.assign(window, { isTheSamePage: true }))
  const windows: Windows = {
    chair: { page: chair, reader: { kind: 'presiding' } },
    screen: { page: screen, reader: { kind: 'screen' } },
    brazil: { page: brazil, reader: { kind: 'delegation', name: 'Brazil' } },
    ghana: { page: ghana, reader: { kind: 'delegation', name: 'Ghana' } },
  }
  const [first, second] = others.map(({ name }) => name) as [string, string]

  await observer.do({ type: 'openList' })
  for (const window of delegations.slice(0, 2)) expect(await window.submit(REQUEST)).toMatchObject({ ok: true })
  await observer.until(({ waiting }) => waiting.length === 2, 'two requests')
  await observer.do({ type: 'approveRequests', requestIds: observer.meeting.waiting.map(({ requestId }) => requestId) })
  const own = { Brazil: 'The list is open', Ghana: 'The list is open' }
  await agree(windows, { stage: `${first} is next`, list: [first, second], own })

  await house.kill9()
  for (const page of [brazil, ghana]) await expect(page.getByText(/^No connection since/)).toBeVisible() // long enough to look for another way
  await house.restart()
  await ghana.getByRole('button', { name: 'Request the floor', exact: true }).click()
  await agree(windows, { stage: `${first} is next`, list: [first, second], waiting: ['Ghana'], own: { ...own, Ghana: 'Waiting for the Chair' } })
  expect(await observer.submitWhenBack({ type: 'giveFloor', to: { kind: 'request', requestId: observer.meeting.rows[0]?.request.requestId ?? '' } })).toMatchObject({ ok: true })
  await agree(windows, { stage: `${first} has the floor`, list: [second], waiting: ['Ghana'], own: { ...own, Ghana: 'Waiting for the Chair' } })
  await expect(async () => expect(await disagreements('demo', observer, wires)).toEqual([])).toPass({ timeout: 30_000 })

  for (const page of Object.values(pages)) expect(await page.evaluate(() => 'isTheSamePage' in window)).toBe(true)
  const blocked = Object.fromEntries(await Promise.all(Object.entries(pages).map(async ([who, page]) => [who, await page.evaluate(() => sessionStorage.getItem('rostrum:blockedAt') !== null)] as const)))
  expect(blocked).toEqual({ chair: false, screen: false, brazil: false, ghana: true })
  for (const window of wires) window.close()
  await ghana.context().close()
  await strict.close()
})
