import { expect, type Locator, type Page } from 'playwright/test'

/** Opens the meeting and goes on to the first segment in which delegations speak. */
export async function toFirstFloorSegment(chair: Page): Promise<void> {
  await chair.bringToFront() // a tab behind others is drawn once a second
  await chair.getByRole('button', { name: 'Open the meeting' }).first().click()
  const next = chair.getByRole('button', { name: /^Begin: / })
  for (;;) {
    await expect(next).toBeVisible()
    const name = (await next.textContent()) ?? ''
    await pressUntil(chair, name, () => expect(next).not.toHaveText(name, { timeout: 500 }))
    if (/floor/i.test(name)) return
  }
}

/** Approves a request as soon as it waits. */
export async function approve(chair: Page, name: string): Promise<void> {
  const button = chair.getByRole('button', { name: `Approve ${name}` })
  await expect(button).toBeVisible()
  await pressUntil(chair, `Approve ${name}`, () => expect(button).toHaveCount(0, { timeout: 500 }))
}

/** Opens the list from the large button, which has just been pressed at the same spot. */
export async function openTheList(chair: Page): Promise<void> {
  const opening = chair.getByRole('button', { name: 'Open the list', exact: true })
  await pressUntil(chair, 'Open the list', () => expect(opening).toHaveCount(0, { timeout: 500 }))
}

/** From the beginning: both have asked and are approved, and Brazil speaks. */
export async function giveBrazilTheFloor(chair: Page, brazil: Page, ghana: Page): Promise<void> {
  await toFirstFloorSegment(chair)
  await openTheList(chair)
  for (const [tab, name] of [[brazil, 'Brazil'], [ghana, 'Ghana']] as const) {
    await tab.getByRole('button', { name: 'Request the floor', exact: true }).click()
    await approve(chair, name)
  }
  await chair.getByRole('button', { name: 'Give the floor to Brazil' }).click()
}

/**
 * Comes from elsewhere and presses, until it has had its effect: a press on what has just come under the pointer does
 * nothing. Forced, for a hand does not wait: else the press would come when the button can be pressed again, whatever it
 * says by then. Nor is a press repeated that is on its way: its button is off till then, and says something else afterwards.
 */
export async function pressUntil(chair: Page, name: string, hasHadEffect: () => Promise<void>): Promise<void> {
  const button = chair.getByRole('button', { name, exact: true })
  const press = async (): Promise<void> => {
    await chair.mouse.move(0, 0)
    await expect(button).toBeEnabled({ timeout: 1000 })
    await button.click({ force: true, timeout: 1000 })
  }
  await expect(async () => {
    await press().catch(() => undefined) // gone: the press before had its effect after all, or the next look says no
    await hasHadEffect()
  }).toPass({ timeout: 20_000, intervals: [0] }) // right after the look: what opens is not there yet
}

/** What the large button says has been so for a while: no key and no press is taken for one that was meant for what was there before. */
export async function settled(chair: Page): Promise<void> {
  await expect(chair.locator('.main-act')).not.toHaveClass(/unsettled/)
}

/** Something to choose in an open menu, whatever the menu is made of. */
export function choice(chair: Page, name: string): Locator {
  const whole = { name, exact: true }
  return chair.getByRole('menuitem', whole).or(chair.getByRole('button', whole))
}
