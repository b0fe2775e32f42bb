import { expect, type BrowserContext, type Page } from 'playwright/test'
import type { Meeting } from '#shared/floor/model.ts'
import { record } from './handRecord.ts'
import { pieceOfWorkMs } from './piecesOfWork.ts'
import { busyHall, type BusyHall } from './sixtyRows.ts'
import type { House } from './story.ts'

const LASTS_MS = 10_000
const ASK_EVERY_MS = 50
const SLOWER = 4

/** How long a hand is down, ms. */
const PRESS_MS = 80

type Point = [x: number, y: number]

/** A screen at a desk: the window is set larger there, and fewer rows are in sight. */
const DESK = { width: 1920, height: 1080 }

/** A taller one, scaled up less. */
export const TALL = { width: 1440, height: 1200 }

const ids = ({ rows }: Meeting): string[] => rows.map(({ request }) => request.requestId)

/** The middle of a control as somebody sees it who waits until the rows have come to rest; of what is in sight, `first` is the first. */
async function seen(chair: Page, selector: string, first: string | null = null): Promise<Point> {
  const control = chair.locator(selector)
  const block: ScrollLogicalPosition = first === null ? 'center' : 'start'
  await chair.locator(first ?? selector).evaluate((element, there) => element.scrollIntoView({ block: there, behavior: 'instant' }), block)
  await chair.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  await chair.waitForFunction(() => document.getAnimations().length === 0)
  const box = await control.boundingBox()
  if (box === null) throw new Error(`${selector} is nowhere to be seen`)
  return [box.x + box.width / 2, box.y + box.height / 2]
}

/** Waits for an act to be there, in the log and in the window. */
async function done(chair: Page, { observer }: BusyHall, isSo: (meeting: Meeting) => boolean, what: string): Promise<void> {
  await observer.until(isSo, what)
  await chair.waitForFunction(wanted => [...document.querySelectorAll<HTMLElement>('.list [data-row]')].map(row => row.dataset['row']).join(' ') === wanted, ids(observer.meeting).join(' '))
}

async function press(chair: Page, at: Point): Promise<void> {
  await chair.mouse.move(...at)
  await chair.mouse.down()
  await chair.waitForTimeout(PRESS_MS) // a hand is down for a while, and requests come in meanwhile
  await chair.mouse.up()
}

/** The oldest request but so many is approved. */
async function approveOne(chair: Page, hall: BusyHall, which: number): Promise<string> {
  const { observer } = hall
  await observer.until(({ waiting }) => waiting.length > which, 'a request to approve')
  const id = observer.meeting.waiting[which]?.requestId ?? ''
  await press(chair, await seen(chair, `.waiting [data-row="${id}"] [data-kind="approve"]`))
  await done(chair, hall, meeting => ids(meeting).includes(id), 'what was approved')
  return id
}

/** A row is dragged to above another and held there, so that things happen meanwhile. */
export async function hold(chair: Page, { observer }: BusyHall, from: number, to: number): Promise<[id: string, target: string]> {
  const [id = '', target = ''] = [ids(observer.meeting)[from], ids(observer.meeting)[to]]
  const targetRow = `.list [data-row="${target}"]`
  const grip = await seen(chair, `.list [data-row="${id}"] .grip`, targetRow)
  const over = await chair.locator(targetRow).boundingBox()
  if (over === null) throw new Error('no row to drag to')
  await chair.mouse.move(...grip)
  await chair.mouse.down()
  await chair.mouse.move(over.x + over.width / 2, over.y + 5, { steps: 8 })
  await trembleUntil(chair, targetRow, `to place ${to + 1}`)
  return [id, target]
}

/** A hand that holds something over the upper edge of a row is never quite still, and the page hears of it again and again. */
export async function trembleUntil(chair: Page, row: string, words: string): Promise<void> {
  let step = 0
  await expect.poll(async () => {
    const { x, y } = (await chair.locator(row).boundingBox()) ?? { x: 0, y: 0 } // near an edge the browser scrolls under a drag
    await chair.mouse.move(x + 300 + (step % 100), y + 5)
    step += 1
    return (await chair.locator(`${row} .drop`).allInnerTexts()).join()
  }, { intervals: [50] }).toContain(words)
}

async function dragOne(chair: Page, hall: BusyHall, from: number, to: number): Promise<string> {
  const [id, target] = await hold(chair, hall, from, to)
  await chair.mouse.up()
  await done(chair, hall, meeting => ids(meeting).indexOf(id) === ids(meeting).indexOf(target) - 1, 'what was dragged')
  await expect(chair.locator('.list output')).toHaveText(new RegExp(`moved to place ${to + 1} of`))
  return id
}

/** A row is moved up by key. */
async function moveByKey(chair: Page, hall: BusyHall, from: number): Promise<void> {
  const { observer } = hall
  const [id = '', above = ''] = [ids(observer.meeting)[from], ids(observer.meeting)[from - 1]]
  await chair.locator(`.list [data-row="${id}"] [data-kind="up"]`).focus()
  await chair.keyboard.press('Enter')
  await done(chair, hall, meeting => ids(meeting).indexOf(id) === ids(meeting).indexOf(above) - 1, 'what was moved by key')
  await expect(chair.locator(`.list [data-row="${id}"] [data-kind="up"]`)).toBeFocused()
}

/** The Chair's window in a large hall; complaints of the page are kept. */
export async function openChair({ url, context, code, size, complaints }: { url: string; context: BrowserContext; code: string; size: typeof DESK; complaints: string[] }): Promise<Page> {
  const chair = await context.newPage()
  chair.on('pageerror', error => complaints.push(error.message))
  chair.on('console', message => message.type() === 'error' && complaints.push(message.text()))
  await chair.setViewportSize(size)
  await chair.goto(`${url}/enter#${code}`)
  await expect(chair.locator('.row')).toHaveCount(60)
  return chair
}

/** Ten seconds of a Chair at work; everything but the time it takes must be right in any case. Returns the longest task, in pieces of work. */
export async function work(house: House, context: BrowserContext): Promise<number> {
  const hall = await busyHall(house)
  const complaints: string[] = []
  const chair = await openChair({ url: house.url, context, code: hall.code, size: DESK, complaints })
  const devTools = await context.newCDPSession(chair)
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const before = await pieceOfWorkMs(chair)
  const recorded = await record(chair)

  const asking = setInterval(() => void hall.askNext().catch((cause: unknown) => complaints.push(String(cause))), ASK_EVERY_MS)
  const began = Date.now()
  const meant: string[] = []
  let keys = 0
  try {
    for (let round = 0; Date.now() - began < LASTS_MS; round += 1) {
      meant.push(await approveOne(chair, hall, round % 3))
      // Below where the approved come in: these rows go down with each of them. No more than four may be in sight at once.
      meant.push(await dragOne(chair, hall, 48, 47 - (round % 2)))
      await moveByKey(chair, hall, 49)
      keys += 1
    }
  } finally {
    clearInterval(asking)
  }

  const { hands, longTasks } = await recorded()
  const pieceMs = (before + await pieceOfWorkMs(chair)) / 2
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const acts = hall.observer.meeting.acts.filter(({ by, what }) => by.role === 'chair' && (what.kind === 'approved' || what.kind === 'moved')).length
  const moved = hands.filter(({ movedBy }) => movedBy > 0).length
  const longest = Math.round(Math.max(0, ...longTasks))
  console.log(`sixty rows: ${meant.length} by hand and ${keys} by key, ${acts} acts; ${moved} rows moved under the hand; ${hall.observer.meeting.waiting.length} wait; ${longTasks.length} tasks over 50 ms, the longest ${longest} ms, ${(longest / pieceMs).toFixed(2)} pieces of work of ${pieceMs.toFixed(0)} ms`)
  expect(hands.map(({ row }) => row)).toEqual(meant)
  expect(moved).toBe(0)
  expect(acts).toBe(meant.length + keys)
  expect(complaints).toEqual([])
  hall.close()
  await chair.close()
  return longest / pieceMs
}
