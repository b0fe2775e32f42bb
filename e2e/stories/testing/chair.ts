import { expect, type Page } from 'playwright/test'

/** Opens the meeting and goes on to the first segment in which delegations speak. */
export async function toFirstFloorSegment(chair: Page): Promise<void> {
  await chair.getByRole('button', { name: 'Open the meeting' }).first().click()
  const next = chair.getByRole('button', { name: /^Begin: / })
  for (;;) {
    await expect(next).toBeVisible()
    const name = (await next.textContent()) ?? ''
    await next.click()
    await expect(next).not.toHaveText(name)
    if (/floor/i.test(name)) return
  }
}
