import { expect, type Page } from 'playwright/test'
import type { Modalities } from '#shared/floor/modalities.ts'
import { COUNCIL_PANEL } from '#shared/floor/presets.ts'
import { modalitiesOf } from '#shared/floor/setting.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'
import { approve, pressUntil } from './testing/chair.ts'
import { IS_HARD } from './testing/isHard.ts'
import { keyUntil } from './testing/keys.ts'
import { test, type TwoNodes } from './testing/twoNodes.ts'

const SPEAKING_MS = 8000
const GRACE_MS = 5000

interface Hall {
  chair: Page
  screen: Page
  brazil: Page
  ghana: Page
  /** What both nodes tell those presiding, and one of them a delegation. */
  wires: readonly [WireWindow, WireWindow, WireWindow]
}

/** Brazil has the floor, and Ghana is next. */
async function brazilSpeaks(nodes: TwoNodes, changes: Partial<Modalities> | null): Promise<Hall> {
  const [chair, screen, brazil, ghana, ...wires] = await Promise.all([
    nodes.open('chair', 'A'), nodes.open('screen', 'A'), nodes.open('bra', 'B'), nodes.open('gha', 'B'),
    nodes.enter('secretariat', 'A'), nodes.enter('secretariat', 'B'), nodes.enter('gha', 'B'),
  ])
  const [wire] = wires
  const now = modalitiesOf(wire.meeting)
  if (changes !== null) expect(await wire.submit({ type: 'changeModalities', modalities: { ...now, ...changes }, seen: wire.meeting.modalities.version })).toMatchObject({ ok: true })
  const opening = chair.getByRole('button', { name: 'Open the meeting', exact: true })
  await expect(opening).toBeVisible() // in a window that is still loading it is not there either
  await pressUntil(chair, 'Open the meeting', () => expect(opening).toHaveCount(0, { timeout: 1000 }))
  await pressUntil(chair, 'Open the list', () => expect(brazil.getByRole('button', { name: 'Request the floor', exact: true })).toBeVisible({ timeout: 1000 }))
  for (const [page, name] of [[brazil, 'Brazil'], [ghana, 'Ghana']] as const) {
    await page.getByRole('button', { name: 'Request the floor', exact: true }).click()
    await approve(chair, name)
  }
  await pressUntil(chair, 'Give the floor to Brazil', () => expect(brazil.getByRole('heading', { name: 'You have the floor' })).toBeVisible({ timeout: 1500 }))
  return { chair, screen, brazil, ghana, wires }
}

/** The members speak so briefly that one may wait for the end. */
const brief = (nodes: TwoNodes): Promise<Hall> => brazilSpeaks(nodes, {
  overTime: { kind: 'cut', graceMs: GRACE_MS }, warningsMs: [4000, 2000], roundToMs: 1000, speakingTimeMs: { ...COUNCIL_PANEL.speakingTimeMs, 'member-state': SPEAKING_MS },
})

test('29 over two nodes a statement over its time is cut once, at the same instant for everybody, after a count that its own window and the Chair are shown', async ({ nodes }) => {
  const { chair, screen, brazil, ghana, wires } = await brief(nodes)
  const cut = /will be cut off in/i
  await expect(brazil.getByText(cut)).toHaveCount(0)
  // In both at once: it is counted for five seconds.
  await Promise.all([
    expect(brazil.getByRole('timer').getByText('Your statement will be cut off in')).toBeVisible(),
    expect(chair.getByText(/^Will be cut off in 0:0[1-5]$/)).toBeVisible(),
  ])
  for (const page of [screen, ghana]) await expect(page.getByText(cut)).toHaveCount(0)

  await expect(brazil.getByText('Statement delivered').first()).toBeVisible()
  await expect(ghana.getByText('Prepare: you are next').first()).toBeVisible()
  await expect(chair.getByRole('button', { name: 'Give the floor to Ghana' })).toBeVisible()
  await expect(chair.locator('.done').getByText('The statement of Brazil was ended by the clock')).toHaveCount(1)
  await expect.poll(() => wires.map(({ meeting }) => meeting.heard.length)).toEqual([1, 1, 1])
  const lasted = wires.map(({ meeting: { heard: [one] } }) => (one === undefined ? 0 : one.endedAt - one.givenAt))
  expect(lasted).toEqual([1, 2, 3].map(() => SPEAKING_MS + GRACE_MS))
  expect((await nodes.acts()).filter(act => act.startsWith('ended'))).toEqual(['ended'])
})

test('29b the Chair says "Please conclude" to the speaker’s own window, and nobody else is told', async ({ nodes }) => {
  const { chair, screen, brazil, ghana, wires } = await brazilSpeaks(nodes, null)
  await keyUntil(chair, 'c', chair.getByText('asked to conclude').first())
  await expect(brazil.locator('.conclude')).toHaveText('The Chair Please conclude')
  await expect(brazil.locator('[aria-live=polite]', { hasText: 'Please conclude' })).toHaveText('The Chair: Please conclude')
  for (const page of [screen, ghana]) await expect(page.getByText('Please conclude')).toHaveCount(0)
  await expect.poll(() => wires.map(({ meeting }) => meeting.concluding.length)).toEqual([1, 1, 0])
  expect(wires[2].frames.join(' ')).not.toContain('askedToConclude')
})

if (IS_HARD) test('29c a delegation yields what it has left; the time of a statement is corrected by keyboard, and that is undone', async ({ nodes }) => {
  const { chair, brazil, ghana } = await brazilSpeaks(nodes, { mayYieldTime: true })
  await expect(ghana.getByRole('button', { name: /^Yield/ })).toHaveCount(0)
  await brazil.getByRole('button', { name: /^Yield my remaining/ }).click()
  const choosing = brazil.getByRole('dialog')
  await choosing.getByLabel('To').selectOption('1. Ghana')
  await expect(choosing.getByText(/^If you yield now, Ghana will have \d:\d\d more/)).toBeVisible()
  await choosing.getByRole('button', { name: 'End and yield the time' }).click()
  await expect(ghana.getByText(/^\+\d:\d\d yielded to you by Brazil$/)).toBeVisible()
  await expect(chair.locator('.row').getByText(/^\+\d:\d\d$/)).toBeVisible()

  await chair.getByRole('button', { name: 'Heard: 1' }).press('Enter')
  const heard = chair.getByRole('dialog', { name: 'Heard' })
  const correct = heard.getByRole('button', { name: 'Correct the time of Brazil' })
  await correct.press('Enter')
  await chair.keyboard.type('1:07') // over the figure that stands
  await chair.keyboard.press('Enter')
  await expect(heard.getByText('1:07', { exact: true })).toBeVisible()
  await expect(heard.getByText(/^Measured 0:\d\d\. Corrected by the Chair at [\d:]+: the clock was started late\.$/)).toBeVisible()
  await expect(correct).toBeFocused()
  await heard.getByRole('button', { name: /^Undo the correction/ }).press('Enter')
  await expect(heard.getByText('corrected', { exact: true })).toHaveCount(0)
  await expect(correct).toBeFocused()
  await chair.keyboard.press('Escape')
  await expect(heard).toHaveCount(0)
})
