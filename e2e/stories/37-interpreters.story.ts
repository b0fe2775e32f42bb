import { expect, type Page } from 'playwright/test'
import { SIGNALS } from '#server/sockets/limits.ts'
import { openList } from './testing/openList.ts'
import { test } from './testing/twoNodes.ts'

/** Long enough to look at it in several windows of a busy machine, short enough to see it pass. */
test.use({ signalStandsMs: 20_000 })

const signal = (booth: Page, name: string) => booth.getByRole('button', { name })
const isSaid = (booth: Page, name: string, said: boolean): Promise<void> => expect(signal(booth, name)).toHaveAttribute('aria-pressed', String(said))
const fromBooths = (page: Page) => page.getByRole('status', { name: 'From the interpreters' })

async function press(booth: Page, name: string): Promise<void> {
  await booth.mouse.move(0, 0)
  await signal(booth, name).click()
}

test('37 two booths at two nodes: the Chair reads what they say and not which says it, the speaker is asked to slow down, and nothing of it stays', async ({ nodes }) => {
  const [chair, french, chinese, brazil, ghana] = await Promise.all([
    nodes.open('chair', 'A'), nodes.open('booth.fr', 'A'), nodes.open('booth.zh', 'B'), nodes.open('bra', 'B'), nodes.open('gha', 'A'),
  ])
  const desk = await openList(nodes, { listed: ['bra', 'gha'] })
  await desk.do({ type: 'noteText', requestId: desk.meeting.rows[1]?.request.requestId ?? '', hasText: true })
  await expect(french.getByRole('heading', { name: 'Interpreters: French' })).toBeVisible()
  await expect(french.locator('.ahead li').filter({ hasText: 'Brazil' })).toContainText('No text received')
  await expect(french.locator('.ahead li').filter({ hasText: 'Ghana' })).toContainText('Open the text') // it says that one was received only until the part that opens it is there
  await expect(fromBooths(chair)).toHaveText('2 booths of interpreters')

  await desk.do({ type: 'giveFloor', to: { kind: 'request', requestId: desk.meeting.rows[0]?.request.requestId ?? '' } })
  await expect(brazil.getByRole('heading', { name: 'You have the floor' })).toBeVisible()
  await expect(french.getByRole('timer')).toBeVisible()
  await press(french, 'Slow down')
  await isSaid(french, 'Slow down', true)
  await expect(fromBooths(chair)).toHaveText(/^Slow down 1$/)
  await expect(brazil.getByText('Please speak more slowly')).toBeVisible()
  await press(chinese, 'Slow down')
  // what is urgent is in sight whatever is gone through below it
  await chair.setViewportSize({ width: 1366, height: 660 })
  const rest = await chair.locator('.margin .scrolls').evaluate(below => {
    below.scrollTop = below.scrollHeight
    return below.scrollTop
  })
  expect(rest).toBeGreaterThan(100)
  await press(chinese, 'Microphone')
  await expect(fromBooths(chair).getByText('Microphone')).toBeInViewport({ ratio: 1 })
  await expect(chair.getByRole('heading', { name: 'Waiting for you' })).toBeInViewport({ ratio: 1 })
  await expect(fromBooths(chair)).toHaveText(/^Slow down 2\s*Microphone 1$/)
  await isSaid(french, 'Microphone', false)

  // taken back by one, it stands for the other; then it passes by itself, everywhere
  await press(french, 'Slow down')
  await isSaid(french, 'Slow down', false)
  await expect(fromBooths(chair)).toHaveText(/^Slow down 1\s*Microphone 1$/)
  await expect(fromBooths(chair)).toHaveText('2 booths of interpreters', { timeout: 30_000 })
  await isSaid(chinese, 'Slow down', false)
  await expect(brazil.getByText('Please speak more slowly')).toHaveCount(0)

  // it is about whoever speaks, and goes with the statement
  await press(chinese, 'Slow down')
  await expect(brazil.getByText('Please speak more slowly')).toBeVisible()
  await desk.do({ type: 'endStatement', statementId: desk.meeting.floor?.statementId ?? '' })
  await isSaid(chinese, 'Slow down', false)
  await desk.do({ type: 'giveFloor', to: { kind: 'request', requestId: desk.meeting.rows[0]?.request.requestId ?? '' } })
  await expect(ghana.getByRole('heading', { name: 'You have the floor' })).toBeVisible()
  await expect(fromBooths(chair)).toHaveText('2 booths of interpreters')
  await expect(ghana.getByText('Please speak more slowly')).toHaveCount(0)

  // so often and no more, in words
  const tooMany = french.getByText('That was more than the server takes at once')
  for (let pressed = 1; pressed <= 2 * SIGNALS && !(await tooMany.isVisible()); pressed += 1) { // the minute of which it is counted may begin anew meanwhile
    await press(french, 'No text')
    await expect(signal(french, 'No text').and(french.locator('[aria-pressed="true"]')).or(tooMany)).toBeVisible()
    if (await tooMany.isVisible()) break
    await press(french, 'No text')
    await isSaid(french, 'No text', false)
  }
  await expect(tooMany).toBeVisible()

  // once the meeting is closed there is nobody to tell
  await desk.do({ type: 'endStatement', statementId: desk.meeting.floor?.statementId ?? '' })
  await desk.do({ type: 'closeMeeting' })
  for (const name of ['Slow down', 'No text', 'Microphone']) await expect(signal(chinese, name)).toHaveAttribute('aria-disabled', 'true')

  // nobody learnt which booth, and the record has none of it
  for (const page of [chair, brazil, ghana]) await expect(page.getByText('Français')).toHaveCount(0)
  const { origin, pathname } = new URL(chair.url())
  const record = await chair.request.get(`${origin}/api/meetings/${pathname.split('/')[2]}/record`)
  const text = await record.text()
  expect(text).toContain('floorGiven')
  expect(text).not.toMatch(/slow-down|no-text|microphone|booth/)
  expect((await nodes.acts()).join(' ')).not.toMatch(/booth|signal/)

  // a booth that goes moves nothing of what is below
  const below = () => chair.locator('.margin .scrolls').boundingBox({ timeout: 5000 })
  const before = await below()
  for (const booth of [french, chinese]) await booth.close()
  await expect(fromBooths(chair)).toHaveText('no booth of interpreters')
  expect(await below()).toEqual(before)
})
