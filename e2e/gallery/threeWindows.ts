import type { Browser, Page } from 'playwright'
import type { AccessCard } from '#shared/protocol/http.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import type { ServerProcess } from '#e2e/wire/serverProcess.ts'
import { NO_DETAILS } from '#e2e/wire/testMeeting.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'

export interface ThreeWindows {
  chair: Page
  delegate: Page
  screen: Page
}

/** Who asks, in this order; `group` for whom. Made up: the demo meeting is a rehearsal, and every window says so. */
const ASKS: readonly { who: string; group?: string }[] = [
  { who: 'pak', group: 'Organization of Islamic Cooperation' }, { who: 'bra' }, { who: 'nor' }, { who: 'gha' }, { who: 'jpn' }, { who: 'mex' },
]
/** The delegation whose window is shown: on the list, not yet next. */
const SHOWN = 'gha'
/** Asked as well, and wait for the Chair. */
const WAITING = ['ind', 'che']

/**
 * The Chair, a delegation and the screen of the demo meeting, while somebody speaks.
 * @param hold takes every socket that was opened beside them: they stay connected until the picture is taken
 */
export async function openThreeWindows(browser: Browser, server: ServerProcess, hold: (socket: WireWindow) => void): Promise<ThreeWindows> {
  const cards = await server.cards()
  const cardOf = (who: string): AccessCard => {
    const found = cards.find(({ role, delegationId }) => (delegationId ?? role) === who)
    if (found === undefined) throw new Error(`nobody is ${who}`)
    return found
  }
  const windows = {
    chair: await open(browser, server.url, cardOf('chair'), 1440, 900),
    delegate: await open(browser, server.url, cardOf(SHOWN), 1366, 768),
    screen: await open(browser, server.url, cardOf('screen'), 1920, 1080),
  }
  const held = (socket: WireWindow): WireWindow => {
    hold(socket)
    return socket
  }
  await bringToTheFloor({
    // As the devices of the windows themselves, so that nobody else seems to be there.
    chair: held(await beside(windows.chair, server.url, 'chair')),
    delegation: async who => held(await (who === SHOWN ? beside(windows.delegate, server.url, cardOf(who).accessId) : enter(server.url, cardOf(who)))),
  })
  return windows
}

const enter = async (url: string, { code }: AccessCard): Promise<WireWindow> => WireWindow.open(url, await signIn(url, code))

async function open(browser: Browser, url: string, { code }: AccessCard, width: number, height: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-GB', timezoneId: 'Europe/Zurich', colorScheme: 'light', reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`${url}/enter#${code}`)
  await page.waitForURL('**/m/demo/**')
  return page
}

/** A socket with the cookie of a window. */
async function beside(page: Page, url: string, accessId: string): Promise<WireWindow> {
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  return WireWindow.open(url, { meetingId: 'demo', accessId, cookie })
}

/** Opens the meeting, lets them ask, approves, and gives the floor to the first. */
async function bringToTheFloor({ chair, delegation }: { chair: WireWindow; delegation: (who: string) => Promise<WireWindow> }): Promise<void> {
  await chair.do({ type: 'openMeeting' })
  for (;;) {
    const from = chair.meeting.progress.at(-1)?.segmentId ?? ''
    if (chair.meeting.plan?.programme.find(({ id }) => id === from)?.kind === 'floor') break
    await chair.do({ type: 'nextSegment', from })
  }
  await chair.do({ type: 'openList' })
  const ask = async ({ who, group }: { who: string; group?: string }): Promise<void> => {
    const window = await delegation(who)
    await window.do({ type: 'requestFloor', capacity: group === undefined ? { kind: 'national' } : { kind: 'group', group }, isDignitary: false, details: { ...NO_DETAILS, language: 'en' } })
    await chair.until(({ waiting }) => waiting.some(({ delegationId }) => delegationId === who), `the request of ${who}`)
  }
  for (const one of ASKS) await ask(one)
  await chair.do({ type: 'approveRequests', requestIds: chair.meeting.waiting.map(({ requestId }) => requestId) })
  for (const who of WAITING) await ask({ who })
  await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId: chair.meeting.rows[0]?.request.requestId ?? '' } })
}
