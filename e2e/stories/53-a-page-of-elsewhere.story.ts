import { expect, type BrowserContext, type Page } from 'playwright/test'
import { overTheWire } from './testing/overTheWire.ts'
import { pageOfElsewhere } from './testing/pageOfElsewhere.ts'
import { test } from './testing/story.ts'
import { tries, type Prey } from './testing/tries.ts'

/** What a browser tells a page of which it lets nothing through. */
const NOTHING = 'TypeError'
/** Sent, and its answer kept from the page. */
const KEPT = expect.stringMatching(/^(opaque 0 unread|TypeError)$/)

const IN_VAIN = {
  socket: 'failed', events: 'failed', record: NOTHING, 'record unread': KEPT, speaker: NOTHING, picture: 'failed', script: 'failed',
  command: NOTHING, 'command as text': KEPT, join: NOTHING, 'join as text': KEPT, 'sign-in': NOTHING, 'sign-in as text': KEPT, 'sign-in as a form': KEPT,
}

test('53a a page of another port or another host, in the browser of a Chair, opens no socket, posts nothing, reads nothing and frames no window', async ({ house, context }) => {
  const elsewhere = await pageOfElsewhere()
  const chair = await house.open(context, 'chair')
  await expect(chair.getByRole('button', { name: 'Open the meeting' })).toBeVisible()
  const secretariat = await house.enter('secretariat')
  const prey: Prey = { url: house.url, access: 'demo/chair', code: await house.codeOf('bra') }
  const held = async (): Promise<unknown> => ({ cookies: await context.cookies(), log: (await secretariat.readAll()).end })
  const before = await held()

  for (const address of [elsewhere.sameSite, elsewhere.crossSite]) {
    const page = await context.newPage()
    await page.goto(address)
    const exchanged = await overTheWire(page)
    const arrived = () => exchanged().filter(({ method, url, status }) => method === 'POST' && url.startsWith(house.url) && status !== null)
    expect(await tries(page, prey), address).toEqual(IN_VAIN)
    expect(new Set(await postAsForm(context, page, prey)), address).toEqual(new Set([403]))
    expect(await framed(page, `${house.url}/m/demo/chair`), address).toBe(0)
    expect(await framed(page, `${house.url}/m/demo/public`), address).toBe(0)
    // What needs no leave to be sent did arrive, from the other port with the Chair's cookies; none of it was taken, and nobody was given leave.
    await expect.poll(() => arrived().map(({ status }) => status), address).toEqual([403, 403, 403, 403])
    expect(arrived().map(({ hasCookie }) => hasCookie), address).toEqual(arrived().map(() => address === elsewhere.sameSite))
    expect(exchanged().flatMap(({ headers }) => headers).filter(name => name.startsWith('access-control-')), address).toEqual([])
    expect(await held(), address).toEqual(before)
    await page.close()
  }

  // A page of ours can do all this: what is refused above is refused for where it comes from.
  const beside = await context.newPage()
  await beside.goto(`${house.url}/enter`)
  const own = await tries(beside, { ...prey, code: 'AAAA-BBBB-CCCC' })
  expect(own).toMatchObject({ socket: 'open', record: 'basic 200 read', picture: 'loaded', command: 'basic 200 read', 'sign-in': 'basic 401 read' })
  await elsewhere.close()
})

test('53b a style or a script that somebody plants in a window does nothing, and no story would let it pass', async ({ house, context, broken }) => {
  const page = await context.newPage()
  await page.goto(`${house.url}/m/demo/public`)
  await expect(page.locator('main')).toBeVisible()
  await page.evaluate(() => {
    document.body.setAttribute('style', 'opacity: 0')
    document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "planted"' }))
    document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/counts-who-looks.png' }))
  })
  await expect.poll(() => broken.map(one => one.replace('the policy is broken: ', '')).toSorted()).toEqual(['img-src, https://elsewhere.example/counts-who-looks.png', 'script-src-elem, inline', 'style-src-attr, inline'])
  expect(await page.evaluate(() => getComputedStyle(document.body).opacity)).toBe('1')
  expect(await page.title()).not.toBe('planted')
  broken.length = 0 // here they were wanted
})

/** Forms go to wherever they like, and take the page with them: what they were answered. */
async function postAsForm(context: BrowserContext, page: Page, { url, code }: Prey): Promise<number[]> {
  const statuses: number[] = []
  for (const path of ['/api/sign-in', '/api/line/submit', '/api/meetings']) {
    const [answer] = await Promise.all([
      context.waitForEvent('response', one => one.url() === `${url}${path}` && one.request().method() === 'POST'),
      page.evaluate(([action, name]) => {
        const form = Object.assign(document.createElement('form'), { action, method: 'POST', enctype: 'text/plain', target: '_blank' })
        form.append(Object.assign(document.createElement('input'), { name, value: '"}' }))
        document.body.append(form)
        form.submit()
      }, [`${url}${path}`, `{"code":"${code}","x":"`] as const),
    ])
    statuses.push(answer.status())
  }
  return statuses
}

/** How many windows of ours stand in a frame of the page, once the browser has decided. */
async function framed(page: Page, address: string): Promise<number> {
  const refusal = page.waitForEvent('console', message => /frame-ancestors|X-Frame-Options/i.test(message.text()))
  await page.evaluate(src => document.body.append(Object.assign(document.createElement('iframe'), { src })), address)
  await refusal
  return page.frames().filter(frame => frame.url().startsWith(new URL(address).origin)).length
}
