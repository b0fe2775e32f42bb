import { expect, type Page } from 'playwright/test'
import { createByDoor, signIn } from '#e2e/wire/frontDoor.ts'
import { REQUEST, testPlan } from '#e2e/wire/testMeeting.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { besideOthers } from './testing/besideOthers.ts'
import { goIn } from './testing/goIn.ts'
import { test } from './testing/story.ts'

/** Ends in what would stand at its other end if it were not kept apart, and holds what would be markup if it were taken for that. */
const NAME = 'مصر 2 <b>(7)'

test('54 a name in another script, with markup in it, is shown as it was written, and moves nothing beside it', async ({ house, context }) => {
  const plan = testPlan(2, ['member-state'])
  for (const [index, delegation] of plan.delegations.entries()) delegation.name = index === 0 ? NAME : delegation.name
  const { meetingId, accesses } = await createByDoor(house.url, await signIn(house.url, await house.codeOf('secretariat')), plan)
  const codeOf = (who: string): string => accesses.find(({ role, delegationId }) => (delegationId ?? role) === who)?.code ?? ''
  const [chair, first, second] = await Promise.all(['chair', 'd1', 'd2'].map(async who => WireWindow.open(house.url, await signIn(house.url, codeOf(who))))) as [WireWindow, WireWindow, WireWindow]
  for (const type of ['openMeeting', 'openList'] as const) await chair.do({ type })
  await first.do(REQUEST)
  await second.do(REQUEST)

  const pages: Record<string, Page> = {}
  for (const who of ['chair', 'secretariat', 'd1', 'd2', 'screen', 'booth', 'public']) {
    const page = await context.newPage()
    if (who === 'public') await page.goto(`${house.url}/m/${meetingId}/public`)
    else await goIn(page, house.url, codeOf(who))
    await expect(page.getByText(NAME).first()).toBeAttached()
    pages[who] = page
  }
  const faults = async () => Object.fromEntries(await Promise.all(Object.entries(pages).map(async ([who, page]) => [who, await besideOthers(page, NAME)] as const)))
  const none = Object.fromEntries(Object.keys(pages).map(who => [who, []]))
  expect.soft(await faults(), 'on the list').toEqual(none)
  await chair.until(({ rows }) => rows.length === 2, 'both rows')
  await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId: chair.meeting.rows.find(({ request }) => request.delegationId === 'd1')?.request.requestId ?? '' } })
  for (const page of Object.values(pages)) await expect(page.getByText(/Has the floor|You have the floor|has the floor/i).first()).toBeAttached()
  expect.soft(await faults(), 'with the floor').toEqual(none)
  for (const window of [chair, first, second]) window.close()
})
