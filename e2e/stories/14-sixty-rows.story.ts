import { expect } from 'playwright/test'
import { hold, openChair, TALL, trembleUntil, work } from './testing/handAtWork.ts'
import { busyHall } from './testing/sixtyRows.ts'
import { test } from './testing/story.ts'

test('14 sixty rows, twenty requests a second, a slow laptop: every press has its effect, and no row moves under the hand', async ({ killable: house, context }) => {
  await work(house, context)
})

test('14b while a row is dragged no other moves; where somebody else has moved one meanwhile, the drop is refused and says who', async ({ killable: house, context }) => {
  const hall = await busyHall(house)
  const complaints: string[] = []
  const chair = await openChair({ url: house.url, context, code: hall.code, size: TALL, complaints })
  const shown = (): Promise<string[]> => chair.locator('.list [data-row]').evaluateAll(rows => rows.map(row => (row as HTMLElement).dataset['row'] ?? ''))
  const before = await shown()
  const [, target] = await hold(chair, hall, 5, 3)
  const [first = '', second = ''] = before
  await hall.observer.do({ type: 'moveRequest', requestId: second, before: first, seen: hall.observer.cursor.version })
  await trembleUntil(chair, `.list [data-row="${target}"]`, 'The order of the list had changed')
  expect(await shown()).toEqual(before)
  await chair.mouse.up()
  await expect(chair.getByRole('status').filter({ hasText: /Moving: not done\..*was moved by the secretariat/ })).toBeVisible()
  await expect.poll(shown).toEqual([second, first, ...before.slice(2)])
  await chair.waitForFunction(() => document.getAnimations().length === 0)
  await chair.locator('.list h2').click() // a hand that goes down and up again sets no row in motion
  expect(await chair.evaluate(() => document.getAnimations().length)).toBe(0)
  expect(complaints).toEqual([])
  hall.close()
})
