import { expect, type BrowserContext, type Page } from 'playwright/test'
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
  house: async ({ browserName: _browserName }, hand) => {
    await keepHouse(await houseServer(), hand)
  },
  killable: async ({ browserName: _browserName }, hand) => {
    const server = await killableServer()
    await keepHouse(server, house => hand({ ...house, kill9: server.kill9, restart: server.restart }))
  },
})

/** Hands the house to the story, and afterwards closes it and looks whether anything was wrong in it. */
async function keepHouse(server: HouseServer, hand: (house: House) => Promise<void>): Promise<void> {
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
  for (const window of entered) window.close()
  await server.close()
  expect(complaints).toEqual([])
}
