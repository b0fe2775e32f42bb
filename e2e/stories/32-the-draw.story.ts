import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, type Page } from 'playwright/test'
import { modalitiesOf } from '#shared/floor/setting.ts'
import { approve, pressUntil } from './testing/chair.ts'
import { test } from './testing/twoNodes.ts'

const run = promisify(execFile)
const NAMES = ['Brazil', 'Ghana', 'Norway']

/** Who stands on the list, as the text of a window has it: from top to bottom. */
async function listIn(page: Page, list: string): Promise<string[]> {
  const rows = await page.locator(list).allTextContents()
  return rows.flatMap(row => NAMES.filter(name => row.includes(name)))
}

test('32 lots are drawn among all who asked before the closing; every window has their order, a delegation checks it, and so does anybody from the record', async ({ nodes }, info) => {
  const [chair, screen, wire] = await Promise.all([nodes.open('chair', 'A'), nodes.open('screen', 'B'), nodes.enter('chair', 'A')])
  const now = modalitiesOf(wire.meeting)
  await wire.do({ type: 'changeModalities', modalities: { ...now, order: { ...now.order, members: { kind: 'draw' } }, inscription: { ...now.inscription, windowMs: 600_000 } }, seen: wire.meeting.modalities.version })
  await chair.getByRole('button', { name: 'Open the meeting' }).first().click()
  await chair.getByRole('button', { name: 'Open the list for 10 minutes' }).click()

  const delegations = await Promise.all([nodes.open('nor', 'B'), nodes.open('gha', 'A'), nodes.open('bra', 'B')])
  for (const window of delegations) {
    await window.getByRole('button', { name: 'Request the floor', exact: true }).click()
    await expect(window.getByRole('heading', { name: 'Lots will be drawn' })).toBeVisible()
  }
  const [norway] = delegations
  await norway.getByRole('button', { name: 'How the order is drawn' }).click()
  const how = norway.getByRole('dialog')
  const commitment = await how.locator('.hash').first().textContent()
  await how.getByRole('button', { name: 'Close' }).click()

  await pressUntil(chair, 'Close the list now', () => expect(chair.getByText('nobody on it · closed')).toBeVisible({ timeout: 500 }))
  for (const name of NAMES) await approve(chair, name)
  for (const window of delegations) await expect(window.getByRole('heading', { name: 'Lots will be drawn' })).toHaveCount(0)
  await expect.poll(() => listIn(chair, '.row .who b')).toHaveLength(NAMES.length)
  await expect(chair.getByText('in the order drawn by lot, then of their requests')).toBeVisible()
  const order = await listIn(chair, '.row .who b')
  // Whoever is next stands large on the screen, the others beside it.
  await expect.poll(() => listIn(screen, '.next li')).toEqual(order.slice(1))
  await expect(screen.getByText(order[0] ?? '').first()).toBeVisible()

  await norway.getByRole('button', { name: 'How the order was drawn' }).click()
  await expect(how.locator('.hash').first()).toHaveText(commitment ?? '')
  await expect(how).toContainText('The seed is the one that was committed to')
  const [record] = await Promise.all([norway.waitForEvent('download'), how.getByRole('link', { name: 'The public record' }).click()])
  const file = info.outputPath('record')
  await record.saveAs(file)
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'e2e/verify/verify.ts', file])
  expect(stdout).toMatch(/^verified: \d+ entries, 1 draw$/m)
  expect(stdout.split('\n').flatMap(line => NAMES.filter(name => line.includes(`${name} (`)))).toEqual(order)
})
