import { expect } from 'vitest'
import { clockReply } from '#shared/protocol/clockReply.ts'
import type { MeetingStore } from '../acting/meetingStore.ts'

/** Its line is there: the join went out with that, and waits for its answer from then on. */
export async function isThere(store: MeetingStore): Promise<void> {
  await expect.poll(() => store.ask(clockReply, 'clock:ask', null)).not.toBeNull()
}

/** It has none. */
export async function isAway(store: MeetingStore): Promise<void> {
  await expect.poll(() => store.ask(clockReply, 'clock:ask', null)).toBeNull()
}
