import { expect, type Browser, type BrowserContext, type Page } from 'playwright/test'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { keepComplaints } from './complaints.ts'
import { goIn } from './goIn.ts'
import { houseServer, killableServer, type HouseServer, type KillableServer } from './houseServer.ts'
import { windowBeside } from './windowBeside.ts'
import { test as base } from './policyKept.ts'

/** A server of the story's own, with the demo meeting. */
export interface House {
  readonly url: string
  /** The window of somebody of the demo meeting, beside others of the browser: `chair`, `secretariat`, `screen`, `bra`, `booth.fr`, `panellist.khor`. */
  open: (context: BrowserContext, who: string) => Promise<Page>
  /** The same by the link of an access card, as a tab before the others: what is behind others is drawn once a second. */
  openTab: (context: BrowserContext, who: string) => Promise<Page>
  /** A window that needs no code, in a browser of its own if the context is: `public`, `lower-third`, with what follows in the address. */
  look: (context: BrowserContext, name: string) => Promise<Page>
  /** The same as `open` without a browser, for what others do meanwhile. */
  enter: (who: string) => Promise<WireWindow>
  codeOf: (who: string) => Promise<string>
}

/** One in a process of its own, that can be killed and started again at the same address. */
export type KillableHouse = House & Pick<KillableServer, 'kill9' | 'restart'>

/** The tests of the stories: `house` is a server, `killable` one that may die, and no page may break the policy or throw. */
export const test = base.extend<{ house: House; killable: KillableHouse }>({
  house: async ({ browser }, hand) => {
    expect(await keepHouse(await houseServer(), browser, hand)).toEqual([])
  },
  killable: async ({ browser }, hand) => {
    const server = await killableServer()
    const complaints = await keepHouse(server, browser, house => hand({ ...house, kill9: server.kill9, restart: server.restart }))
    expect(complaints.filter(complaint => !CUT_OFF.test(complaint))).toEqual([])
  },
})

/** What a page says of an answer that was on its way when its server was killed. */
const CUT_OFF = /net::ERR_(CONNECTION_RESET|CONNECTION_CLOSED|EMPTY_RESPONSE|CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED_ENCODING)/

/** Hands the house to the story, and closes it afterwards. Resolves with what was wrong in it. */
async function keepHouse(server: HouseServer, browser: Browser, hand: (house: House) => Promise<void>): Promise<string[]> {
  const { url } = server
  const complaints: string[] = []
  const entered: WireWindow[] = []
  const codeOf = async (who: string): Promise<string> => (await server.cards()).find(({ accessId, role, delegationId }) => accessId === who || (delegationId ?? role) === who)?.code ?? ''
  const known = (page: Page, who: string): Page => {
    keepComplaints(page, who, complaints)
    return page
  }
  await hand({
    url,
    codeOf,
    open: async (context, who) => {
      const page = known(await windowBeside(context), who)
      await goIn(page, url, await codeOf(who))
      return page
    },
    enter: async who => {
      const window = await WireWindow.open(url, await signIn(url, await codeOf(who)))
      entered.push(window)
      return window
    },
    openTab: async (context, who) => {
      const page = known(await context.newPage(), who)
      await page.goto(`${url}/enter#${await codeOf(who)}`)
      await expect(page).toHaveURL(/\/m\/demo\//)
      return page
    },
    look: async (context, name) => {
      const page = known(await context.newPage(), name)
      await page.goto(`${url}/m/demo/${name}`)
      return page
    },
  })
  // The pages first: what one asks of a server that is being closed comes to nothing, and its console would say so.
  for (const context of browser.contexts()) await context.close()
  for (const window of entered) window.close()
  await server.close()
  return complaints
}
