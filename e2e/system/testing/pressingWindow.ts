import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished } from 'vitest'
import { decideOwn } from '#shared/floor/decideOwn.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import { MeetingStore } from '#client/sync/acting/meetingStore.ts'
import { testBrowser, TestTime } from '#client/sync/testing/testTime.ts'
import type { SignedIn } from '#e2e/wire/frontDoor.ts'
import { REQUEST } from '#e2e/wire/testMeeting.ts'

/** The program of a delegation's window, and somebody who requests the floor and withdraws, again and again. */
export class PressingWindow {
  readonly store: MeetingStore
  /** What each press was answered, and when. */
  readonly answered: { reply: SubmitReply; at: number }[] = []
  /** When it was first at a version or beyond. */
  readonly reached: { version: number; at: number }[] = []
  /** How often it said that it has no line. */
  losses = 0
  readonly #delegationId: string

  private constructor(store: MeetingStore, delegationId: string) {
    this.store = store
    this.#delegationId = delegationId
    let before = store.getSnapshot()
    store.subscribe(() => {
      const now = store.getSnapshot()
      if (now.version > before.version) this.reached.push({ version: now.version, at: performance.now() })
      if (now.status.kind === 'lost' && before.status.kind === 'live') this.losses += 1
      before = now
    })
  }

  /** @param door an address that brings the cookie of a browser along */
  static async open(door: string, { meetingId, accessId }: SignedIn): Promise<PressingWindow> {
    const time = new TestTime()
    const window = new PressingWindow(new MeetingStore({ meetingId, accessId, url: `${door}/` }, testBrowser(time), decideOwn), accessId.replace('delegation.', ''))
    onTestFinished(() => {
      window.store.stop()
      expect(time.timersLeft).toBe(0)
    })
    window.store.start()
    await window.until(({ status, meeting }) => status.kind === 'live' && meeting.list.openedAt !== null)
    return window
  }

  async until(isSo: (state: ReturnType<MeetingStore['getSnapshot']>) => boolean): Promise<void> {
    await expect.poll(() => isSo(this.store.getSnapshot()), { timeout: 20_000 }).toBe(true)
  }

  /** Presses, one after the other as a person does, until it is over. */
  async press(isOver: () => boolean, everyMs: number): Promise<void> {
    await pause(Math.random() * everyMs)
    while (!isOver()) {
      const own = this.store.getSnapshot().meeting.waiting.find(({ delegationId }) => delegationId === this.#delegationId)
      const reply = await this.store.submit(own === undefined ? REQUEST : { type: 'withdrawRequest', requestId: own.requestId })
      this.answered.push({ reply, at: performance.now() })
      await pause(everyMs)
    }
  }
}

/** The longest time from the answer to a press until a window had its entry, ms. */
export function longestLag(windows: readonly PressingWindow[]): number {
  const accepted = windows.flatMap(({ answered }) => answered.flatMap(({ reply, at }) => (reply.ok ? [{ version: reply.version, at }] : []))).toSorted((one, other) => one.version - other.version)
  return Math.max(...windows.map(({ reached }) => {
    let from = 0
    return Math.max(...accepted.map(({ version, at }) => {
      while ((reached[from]?.version ?? Infinity) < version) from += 1
      return (reached[from]?.at ?? Infinity) - at
    }))
  }))
}
