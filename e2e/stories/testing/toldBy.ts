import type { BrowserContext, Page } from 'playwright/test'

/** How a page reached for somebody's attention, `sound`, `vibration`, `notification: its title`, and `asks` where it asked to be allowed one. */
export type Told = readonly string[]

/** From here on every page of this browser notes what it asks of the platform, which does it all the same. */
export async function noteWhatIsTold(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const told: string[] = []
    Object.assign(globalThis, { told, outputs: [] })
    globalThis.AudioContext = new Proxy(AudioContext, {
      construct(real, args: ConstructorParameters<typeof AudioContext>) {
        const output = new real(...args)
        outputs.push(output)
        return output
      },
    })
    const start = OscillatorNode.prototype.start
    OscillatorNode.prototype.start = function noted(...at) {
      told.push('sound')
      start.apply(this, at)
    }
    Navigator.prototype.vibrate = new Proxy(Navigator.prototype.vibrate, {
      apply(real, self, args) {
        told.push('vibration')
        return Reflect.apply(real, self, args) as boolean
      },
    })
    const request = Notification.requestPermission.bind(Notification)
    Notification.requestPermission = () => {
      told.push('asks')
      return request()
    }
    globalThis.Notification = new Proxy(Notification, {
      construct(real, [title, options]: [string, NotificationOptions]) {
        told.push(`notification: ${title}`)
        return new real(title, options)
      },
    })
  })
}

declare const outputs: AudioContext[]

/** After a press: the way to the loudspeaker takes a while to open, and whoever is called before that hears nothing. A tab behind others draws no frames. */
export async function untilItSounds(page: Page): Promise<void> {
  await page.waitForFunction(() => outputs.some(({ state }) => state === 'running'), undefined, { polling: 50 })
}

/** What the pages of one browser have told since each was loaded. */
export async function toldBy(...pages: readonly Page[]): Promise<Told> {
  const told = await Promise.all(pages.map(page => page.evaluate(() => (globalThis as unknown as { told: string[] }).told)))
  return told.flat().toSorted()
}
