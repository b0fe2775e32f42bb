import { expect } from 'playwright/test'
import { giveBrazilTheFloor } from './testing/chair.ts'
import { IS_HARD } from './testing/isHard.ts'
import { test } from './testing/story.ts'

// In `npm test` a server dies in mid-speech under the screens (17, 36) and under everybody (35, 39).
if (IS_HARD) {
  test('02 kill -9 of the server in mid-speech: a browser that stayed open goes on by itself, with the same speaker, end and list', async ({ killable: house, context }) => {
    const chair = await house.open(context, 'chair')
    const screen = await house.open(context, 'screen')
    const brazil = await house.open(context, 'bra')
    const ghana = await house.open(context, 'gha')
    await giveBrazilTheFloor(chair, brazil, ghana)
    await expect(screen.getByText('Has the floor').first()).toBeVisible()

    await house.kill9()
    await expect(screen.getByText('Brazil').first()).toBeVisible() // it goes on counting what it knows
    await house.restart()
    await expect(brazil.getByText('You have the floor').first()).toBeVisible()
    await expect(ghana.getByText('Prepare: you are next').first()).toBeVisible()
    await chair.getByRole('button', { name: 'End Brazil’s statement' }).click({ timeout: 20_000 })
    await expect(brazil.getByText('Statement delivered').first()).toBeVisible({ timeout: 20_000 })
    await expect(screen.getByText('Next to speak').first()).toBeVisible()
    await expect(ghana.getByText('Prepare: you are next').first()).toBeVisible()
  })
}
