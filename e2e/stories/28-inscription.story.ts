import { expect, type Page } from 'playwright/test'
import { modalitiesOf } from '#shared/floor/setting.ts'
import { REQUEST } from '#e2e/wire/testMeeting.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'
import { approve, pressUntil } from './testing/chair.ts'
import { test, type More } from './testing/twoNodes.ts'

const NGO: More = [{ id: 'ngo', name: 'An Organization', category: 'ngo' }]
test.use({ more: NGO })

const WINDOW_MS = 25_000

/** A window of forty seconds, late entries at the desk, and organizations that are approved once they have checked in. */
async function settle(desk: WireWindow): Promise<void> {
  const now = modalitiesOf(desk.meeting)
  const inscription = { ...now.inscription, windowMs: WINDOW_MS, lateAtDesk: true, way: { ...now.inscription.way, ngo: 'checked-in' as const } }
  await desk.do({ type: 'changeModalities', modalities: { ...now, automaticApproval: ['ngo'], inscription }, seen: desk.meeting.modalities.version })
}

const rows = (page: Page): Promise<string[]> => page.locator('.row .who b').allTextContents()

test('28 the list opens for a window that counts down everywhere; one press is in time and one late; an organization checks in; the desk adds who comes too late', async ({ nodes }) => {
  const desk = await nodes.enter('secretariat', 'B')
  await settle(desk)
  const [chair, secretariat, screen, brazil, ghana, organization] = await Promise.all([
    nodes.open('chair', 'A'), nodes.open('secretariat', 'B'), nodes.open('screen', 'B'), nodes.open('bra', 'A'), nodes.open('gha', 'B'), nodes.open('ngo', 'A'),
  ])
  await desk.do({ type: 'openMeeting' })
  await expect(ghana.getByText('It is open for 25 seconds from then on.')).toBeVisible()
  await chair.getByRole('button', { name: 'Open the list for 25 seconds' }).click()

  // a countdown in every window, at both nodes
  await expect(brazil.getByRole('heading', { name: /^The list closes in 0:[0-2]\d$/ })).toBeVisible()
  await expect(ghana.getByRole('heading', { name: /^The list closes in 0:[0-2]\d$/ })).toBeVisible()
  await expect(screen.getByText(/closes in 0:[0-2]\d/).first()).toBeVisible()
  for (const page of [chair, secretariat]) await expect(page.locator('.stands').getByText(/closes in 0:[0-2]\d/)).toBeVisible()

  // in time
  await brazil.getByRole('button', { name: 'Request the floor' }).click()
  await expect(brazil.getByRole('heading', { name: 'Waiting for the Chair' })).toBeVisible()
  await expect(organization.getByText('Check in at the List of speakers desk as well')).toBeVisible()
  await organization.getByRole('button', { name: 'Request the floor' }).click()
  await expect(organization.getByRole('heading', { name: 'Check in at the desk' })).toBeVisible()
  await approve(chair, 'Brazil')
  await expect(secretariat.locator('.ask', { hasText: 'An Organization' })).toContainText('not checked in')

  // too late
  await expect(ghana.getByRole('heading', { name: 'The list is closed' })).toBeVisible({ timeout: WINDOW_MS + 10_000 })
  await expect(ghana.getByText('The List of speakers desk in the room still takes requests.')).toBeVisible()
  await expect(ghana.getByRole('button', { name: 'Request the floor' })).toHaveCount(0)
  const late = await nodes.enter('gha', 'A')
  expect(await late.submit(REQUEST)).toMatchObject({ ok: false, code: 'list-closed' })
  await expect(secretariat.getByText('closed, the desk still takes entries')).toBeVisible()

  // by the desk, with the keyboard alone
  await secretariat.getByRole('button', { name: 'Add a delegation' }).click()
  const field = secretariat.getByRole('combobox', { name: 'Delegation' })
  await field.pressSequentially('brazi')
  await expect(secretariat.getByRole('option', { name: 'Brazil on the list' })).toBeVisible()
  await field.press('Enter')
  await expect(secretariat.getByText('Already on the list in that name.')).toBeVisible()
  await field.fill('Atlantis')
  await expect(secretariat.getByText(/^Unknown: no delegation/)).toBeVisible()
  await field.fill('')
  await field.pressSequentially('gha')
  await expect(secretariat.getByRole('option', { name: 'Ghana' })).toBeVisible()
  await field.press('Enter')
  await field.press('Enter')
  await expect(secretariat.getByText('Added: Ghana, 2nd of 2.')).toBeVisible()
  await expect(field).toHaveValue('')
  await secretariat.keyboard.press('Escape')
  await expect(secretariat.getByRole('dialog')).toHaveCount(0)
  await expect(ghana.getByText('At the desk')).toBeVisible()
  for (const page of [chair, secretariat]) await expect(page.locator('.row', { hasText: 'Ghana' })).toContainText('by the desk')

  // who checks in goes on the list at once
  await pressUntil(secretariat, 'Check in An Organization', () => expect(secretariat.getByRole('button', { name: 'Check in An Organization' })).toHaveCount(0, { timeout: 500 }))
  for (const stop of ['Checked in', 'Approved']) await expect(organization.locator('.line li', { hasText: stop })).toHaveText(/\d:\d\d:\d\d$/)
  await expect(organization.getByText('3rd of 3').first()).toBeVisible()
  for (const page of [chair, secretariat]) await expect.poll(() => rows(page)).toEqual(['Brazil', 'Ghana', 'An Organization'])
  expect(await nodes.acts()).toEqual(expect.arrayContaining(['list-opened', 'inscribed gha', 'checked-in']))
})
