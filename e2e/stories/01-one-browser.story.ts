import type { Page } from 'playwright/test'
import { expect } from 'playwright/test'
import { approve, pressUntil, toFirstFloorSegment } from './testing/chair.ts'
import { IS_HARD } from './testing/isHard.ts'
import { test } from './testing/story.ts'

// In `npm test` five tabs of one browser are loaded again and stay what they are (03), and all windows agree at every step (20).
if (IS_HARD) {
  test('01 Chair, screen and two delegations as tabs of one browser: each stays itself, and all agree at every step', async ({ house, context }) => {
    const chair = await house.openTab(context, 'chair')
    const screen = await house.openTab(context, 'screen')
    const brazil = await house.openTab(context, 'bra')
    const ghana = await house.openTab(context, 'gha')
    const tabs = [chair, screen, brazil, ghana]

    for (const tab of tabs) await tab.reload()
    await expect(brazil.getByText('Brazil', { exact: true }).first()).toBeVisible()
    await expect(ghana.getByText('Ghana', { exact: true }).first()).toBeVisible()
    await expect(chair.getByRole('button', { name: 'Open the meeting' }).first()).toBeVisible()

    await toFirstFloorSegment(chair)
    await chair.getByRole('button', { name: 'Open the list', exact: true }).click()
    for (const tab of [brazil, ghana]) await tab.getByRole('button', { name: 'Request the floor', exact: true }).click()
    for (const tab of [brazil, ghana]) await expect(tab.getByText('Waiting for the Chair').first()).toBeVisible()
    await expect(screen.getByText('Brazil')).toHaveCount(0) // what waits is not the room's

    await approve(chair, 'Brazil')
    await expect(brazil.getByText('Prepare: you are next').first()).toBeVisible()
    await expect(screen.getByText('Brazil').first()).toBeVisible()
    await approve(chair, 'Ghana')
    await expect(ghana.getByText('2nd').first()).toBeVisible()

    await chair.getByRole('button', { name: 'Give the floor to Brazil' }).click()
    await expect(brazil.getByText('You have the floor').first()).toBeVisible()
    for (const tab of [screen, ghana]) {
      await expect(tab.getByText('Has the floor').first()).toBeVisible()
      await expect(tab.getByText('Brazil').first()).toBeVisible()
    }
    await brazil.reload()
    await expect(brazil.getByText('You have the floor').first()).toBeVisible()

    await chair.getByRole('button', { name: /^Pause/ }).click()
    for (const tab of tabs) await expect(tab.getByText('Time stopped').first()).toBeVisible()
    const figures = await Promise.all(tabs.map(figuresOf))
    expect(new Set(figures).size).toBe(1) // the clock stands still, and at the same figure everywhere
    await pressUntil(chair, 'Go on', () => expect(chair.getByText('Time stopped')).toHaveCount(0, { timeout: 500 }))
    for (const tab of tabs) await expect(tab.getByText('Time stopped')).toHaveCount(0)

    await chair.getByRole('button', { name: 'End Brazil’s statement' }).click()
    await expect(brazil.getByText('Statement delivered').first()).toBeVisible()
    await expect(screen.getByText('Next to speak').first()).toBeVisible()
    await pressUntil(chair, 'Give the floor to Ghana', () => expect(chair.getByRole('button', { name: 'End Ghana’s statement' })).toBeVisible({ timeout: 500 }))
    await expect(ghana.getByText('You have the floor').first()).toBeVisible()
    await expect(screen.getByText('Ghana').first()).toBeVisible()
  })
}

/** The figures of the clock as a tab shows them. */
async function figuresOf(tab: Page): Promise<string> {
  return (await tab.getByRole('timer').first().locator('p').first().textContent()) ?? ''
}
