import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type BrowserContext, type Page } from 'playwright/test'
import { freePort } from '#e2e/wire/freePort.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import { startServer, type ServerProcess } from '#e2e/wire/serverProcess.ts'
import { keepComplaints } from './complaints.ts'
import { goIn } from './goIn.ts'
import { windowBeside } from './windowBeside.ts'
import { test as base } from './policyKept.ts'

/** A server of the story's own, with the demo meeting, that can be killed and started again at the same address. */
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
  kill9: () => Promise<void>
  restart: () => Promise<void>
}

/** The tests of the stories: `house` is a server, and no page may break the policy or throw. */
export const test = base.extend<{ house: House }>({
  house: async ({ browserName: _browserName }, hand) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-story-'))
    const env = { DATA_DIR: dataDir, STORE: 'file', PORT: await freePort() }
    const complaints: string[] = []
    const entered: WireWindow[] = []
    let server: ServerProcess = await startServer(env)
    const codeOf = async (who: string): Promise<string> => (await server.cards()).find(({ accessId, role, delegationId }) => accessId === who || (delegationId ?? role) === who)?.code ?? ''
    const known = (page: Page, who: string): Page => {
      keepComplaints(page, who, complaints)
      return page
    }
    await hand({
      url: server.url,
      codeOf,
      open: async (context, who) => {
        const page = known(await windowBeside(context), who)
        await goIn(page, server.url, await codeOf(who))
        return page
      },
      enter: async who => {
        const window = await WireWindow.open(server.url, await signIn(server.url, await codeOf(who)))
        entered.push(window)
        return window
      },
      openTab: async (context, who) => {
        const page = known(await context.newPage(), who)
        await page.goto(`${server.url}/enter#${await codeOf(who)}`)
        await expect(page).toHaveURL(/\/m\/demo\//)
        return page
      },
      look: async (context, name) => {
        const page = known(await context.newPage(), name)
        await page.goto(`${server.url}/m/demo/${name}`)
        return page
      },
      kill9: async () => {
        server.kill('SIGKILL')
        await server.exited
      },
      restart: async () => {
        server = await startServer(env)
      },
    })
    for (const window of entered) window.close()
    server.kill('SIGTERM')
    await server.exited
    await rm(dataDir, { recursive: true, force: true })
    expect(complaints).toEqual([])
  },
})
