import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'playwright/test'
import { decideOwn } from '#shared/floor/decideOwn.ts'
import { MeetingStore } from '#client/sync/acting/meetingStore.ts'
import { testBrowser, TestTime } from '#client/sync/testing/testTime.ts'
import { REQUEST } from '#e2e/wire/testMeeting.ts'
import type { ThreeServers } from '#e2e/wire/threeServers.ts'

const EVERY_MS = 400

/** The program of a delegation's window, without a page: it asks for the floor and takes that back, and asks in the end. */
export interface Presser {
  /** Until it is over. Resolves with how often it pressed; each press was accepted. */
  press: (isOver: () => boolean) => Promise<number>
  stop: () => void
}

export async function openPresser({ balancer, signIn }: ThreeServers, id: string): Promise<Presser> {
  const { meetingId, accessId, cookie } = await signIn(id)
  const store = new MeetingStore({ meetingId, accessId, url: `${await balancer.doorOf(cookie)}/` }, testBrowser(new TestTime()), decideOwn)
  store.start()
  await expect.poll(() => store.getSnapshot().status.kind).toBe('live')
  const own = (): string | undefined => {
    const { waiting, rows } = store.getSnapshot().meeting
    return [...waiting, ...rows.map(({ request }) => request)].find(({ delegationId }) => delegationId === id)?.requestId
  }
  return {
    stop: () => store.stop(),
    press: async isOver => {
      let presses = 0
      await pause(Math.random() * EVERY_MS)
      for (let requestId = own(); requestId === undefined || !isOver(); requestId = own()) {
        expect(await store.submit(requestId === undefined ? REQUEST : { type: 'withdrawRequest', requestId })).toMatchObject({ ok: true })
        presses += 1
        await pause(EVERY_MS)
      }
      return presses
    },
  }
}
