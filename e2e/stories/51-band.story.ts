import { expect, type Page } from 'playwright/test'
import { REQUEST } from '#e2e/wire/testMeeting.ts'
import { approve, openTheList, pressUntil, toFirstFloorSegment } from './testing/chair.ts'
import { faultsOfBand } from './testing/faultsOfBand.ts'
import { test } from './testing/story.ts'

/** A phone, a tablet or half of a screen, a laptop. */
const SIZES = [[390, 844], [900, 800], [1366, 768]] as const

/** What the sizes show of the band, once the name has found its own: that takes a frame after the size has changed. */
async function expectSound(chair: Page, when: string): Promise<void> {
  for (const [width, height] of SIZES) {
    await chair.setViewportSize({ width, height })
    await expect.poll(() => faultsOfBand(chair), { message: `${when}, at ${width}x${height}`, timeout: 5000 }).toEqual([])
  }
}

/** In what is built, where the sheets of several windows come in one file: the gallery is built otherwise. */
test('51 in the Chair’s band nothing is cut off or lies over another, on a phone, a tablet and a laptop, before the meeting and while one speaks', async ({ house, context }) => {
  const chair = await house.open(context, 'chair')
  await expect(chair.locator('.now .name')).toHaveText('Enhancement of international cooperation in the field of human rights')
  await expectSound(chair, 'before the meeting')
  await toFirstFloorSegment(chair)
  await openTheList(chair)
  await (await house.enter('bra')).do(REQUEST)
  await approve(chair, 'Brazil')
  await pressUntil(chair, 'Give the floor to Brazil', () => expect(chair.locator('.now .name')).toHaveText('Brazil', { timeout: 500 }))
  await expectSound(chair, 'while Brazil speaks')
})
