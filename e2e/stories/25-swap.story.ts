import { expect, type Page } from 'playwright/test'
import { modalitiesOf } from '#shared/floor/setting.ts'
import { REQUEST } from '#e2e/wire/testMeeting.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'
import { test, type More, type TwoNodes } from './testing/twoNodes.ts'

const MORE: More = [{ id: 'ken', name: 'Kenya', category: 'member-state' }, { id: 'cub', name: 'Cuba', category: 'member-state' }]
test.use({ more: [MORE, { scope: 'test' }] }) // so that two are not taken for a value and its options

const PROTECTED = 2

const rowOf = ({ meeting }: WireWindow, id: string): string => meeting.rows.find(({ request }) => request.delegationId === id)?.request.requestId ?? ''

/** Brazil speaks; Ghana and Norway keep their places, Kenya and Cuba are behind them. */
async function speaking(nodes: TwoNodes): Promise<WireWindow> {
  const desk = await nodes.enter('secretariat', 'B')
  const now = modalitiesOf(desk.meeting)
  await desk.do({ type: 'changeModalities', modalities: { ...now, automaticApproval: ['member-state'], mayOfferSwaps: true, places: { ...now.places, protectedTop: PROTECTED } }, seen: desk.meeting.modalities.version })
  await desk.do({ type: 'openMeeting' })
  await desk.do({ type: 'openList' })
  for (const who of ['bra', 'gha', 'nor', 'ken', 'cub']) {
    const asking = await nodes.enter(who, 'A')
    await asking.do(REQUEST)
  }
  await expect.poll(() => desk.meeting.rows.length).toBe(5)
  await desk.do({ type: 'giveFloor', to: { kind: 'request', requestId: rowOf(desk, 'bra') } })
  return desk
}

const rows = (page: Page): Promise<string[]> => page.locator('.row .who b').allTextContents()
const rail = (page: Page): Promise<string[]> => page.locator('.queue .who').allTextContents()

/** Kenya offers its place for Cuba's, in its window. */
async function offer(kenya: Page): Promise<void> {
  await kenya.getByRole('button', { name: 'Offer to swap: Kenya' }).click()
  const dialog = kenya.getByRole('dialog')
  await dialog.getByRole('radio', { name: /Cuba/ }).check()
  await expect(dialog.getByText('If Cuba accepts, you are 4th and Cuba is 3rd, at once.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Offer to swap' }).click()
  await expect(kenya.locator('.swap')).toContainText('You offered Cuba your 3rd place for its 4th.')
}

test('25 two delegations and the Chair: an offer to swap is declined, one is taken back, one accepted, and every window shows the places exchanged; who keeps its place is left out', async ({ nodes }) => {
  const desk = await speaking(nodes)
  const [chair, kenya, cuba, cubaToo, norway] = await Promise.all([nodes.open('chair', 'A'), nodes.open('ken', 'A'), nodes.open('cub', 'B'), nodes.open('cub', 'A'), nodes.open('nor', 'B')])
  await expect.poll(() => rows(chair)).toEqual(['Ghana', 'Norway', 'Kenya', 'Cuba'])

  // two keep their places: a lock says so, and nothing can be offered for them
  await expect(chair.locator('.row', { hasText: 'keeps its place' })).toHaveCount(PROTECTED)
  await expect(kenya.locator('.queue li', { hasText: 'keeps its place' })).toHaveCount(PROTECTED)
  await expect(norway.getByRole('button', { name: /^Withdraw/ })).toBeVisible()
  await expect(norway.getByRole('button', { name: /^Offer to swap/ })).toHaveCount(0)
  const onWire = await nodes.enter('ken', 'B')
  expect(await onWire.submit({ type: 'offerSwap', requestId: rowOf(desk, 'ken'), to: rowOf(desk, 'nor') })).toMatchObject({ ok: false, code: 'protected-place' })
  await kenya.getByRole('button', { name: 'Offer to swap: Kenya' }).click()
  await expect(kenya.getByRole('radio')).toHaveCount(1)
  await kenya.keyboard.press('Escape')

  // declined: the two and the Chair see it, nobody else
  await offer(kenya)
  for (const page of [cuba, cubaToo]) await expect(page.locator('.swap')).toContainText('Kenya offers to swap: its 3rd place for your 4th. If you accept, you are 3rd and Kenya is 4th, at once.')
  await expect(chair.locator('.swap-offers')).toContainText('Kenya offers Cuba a swap: 3rd for 4th')
  await expect(norway.getByText('to swap')).toHaveCount(0)
  await cubaToo.getByRole('button', { name: 'Decline the offer of Kenya' }).click()
  await expect(kenya.locator('.swap-note')).toHaveText('Cuba declined to swap.')
  await expect(kenya.locator('[aria-live="polite"]', { hasText: 'Cuba declined to swap.' })).toHaveCount(1)
  for (const page of [cuba, cubaToo]) await expect(page.locator('.swap-note')).toHaveText('You declined the offer of Kenya.')
  await expect(chair.locator('.swap-offers')).toHaveCount(0)

  // taken back
  await offer(kenya)
  await expect(cuba.getByRole('button', { name: 'Accept the offer of Kenya' })).toBeVisible()
  await kenya.getByRole('button', { name: 'Take back the offer to Cuba' }).click()
  await expect(cuba.locator('.swap-note')).toHaveText('Kenya took back its offer to swap.')
  await expect(cuba.locator('.swap')).toHaveCount(0)

  // accepted
  await offer(kenya)
  await cuba.getByRole('button', { name: 'Accept the offer of Kenya' }).click()
  await expect(kenya.locator('.swap-note')).toHaveText('Cuba accepted: you have exchanged your places.')
  await expect(cuba.locator('.swap-note')).toHaveText('You accepted the offer of Kenya: you have exchanged your places.')
  await expect.poll(() => rows(chair)).toEqual(['Ghana', 'Norway', 'Cuba', 'Kenya'])
  await expect(chair.locator('.by-hand')).toHaveText(['swapped with Kenya', 'swapped with Cuba'])
  for (const page of [kenya, cuba, cubaToo, norway]) {
    await expect.poll(async () => (await rail(page)).map(name => name.replace('keeps its place', ''))).toEqual(['Ghana', 'Norway', 'Cuba', 'Kenya'])
  }
  await expect(kenya.getByRole('heading', { name: /^4th/ })).toBeVisible()
  await expect(cubaToo.getByRole('heading', { name: /^3rd/ })).toBeVisible()
  await expect(chair.locator('.done')).toContainText('exchanged their places')
})
