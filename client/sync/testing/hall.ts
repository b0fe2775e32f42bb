import { expect } from 'vitest'
import { decide } from '#shared/floor/decide.ts'
import type { Step } from '#shared/floor/testing/verbs.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import { MeetingStore } from '../acting/meetingStore.ts'
import { eventually } from './eventually.ts'
import { Peer } from './peer.ts'
import { testBrowser, TestTime, type TestBrowser } from './testTime.ts'
import { until } from './until.ts'

export interface Window {
  store: MeetingStore
  browser: TestBrowser
  /** Gives a command, as it stands in what the window shows. */
  press: (step: Step) => Promise<SubmitReply>
}

/** A server and windows that come and go, all in one time. */
export class Hall {
  readonly time = new TestTime()
  readonly peer = new Peer(() => this.time.now())
  readonly #windows: Window[] = []

  /** @param kept what an earlier page of the tab has kept: the window is that page, loaded again */
  open(accessId: string, kept?: Map<string, string>): Window {
    const browser = testBrowser(this.time, kept)
    const store = new MeetingStore({ meetingId: 'panel', accessId, url: this.peer.url }, browser, decide)
    const press = (step: Step): Promise<SubmitReply> =>
      store.submit(typeof step === 'function' ? step(store.getSnapshot().meeting) : step)
    const window = { store, browser, press }
    this.#windows.push(window)
    store.start()
    return window
  }

  /** The same, when it is in and the time is known. */
  async join(accessId: string, kept?: Map<string, string>): Promise<Window> {
    const window = this.open(accessId, kept)
    await until(window.store, ({ status }) => status.kind === 'live')
    // One timer each is the look at the clock; the others belong to questions that are still out.
    await eventually(() => this.time.timersLeft - this.#open().length, 0)
    return window
  }

  #open(): Window[] {
    return this.#windows.filter(({ store }) => !['stopped', 'refused'].includes(store.getSnapshot().status.kind))
  }

  /** Everybody leaves; nothing may be left behind. */
  async close(): Promise<void> {
    for (const { store } of this.#windows) store.stop()
    await this.peer.close()
    expect(this.time.timersLeft).toBe(0)
  }
}

export async function openHall(): Promise<Hall> {
  const hall = new Hall()
  await hall.peer.listen()
  return hall
}
