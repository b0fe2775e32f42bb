import type { Decide } from '#shared/floor/deciding.ts'
import type { SubmitReply } from '#shared/protocol/messages.ts'
import type { SignalMessage, SignalReply } from '#shared/protocol/signals.ts'
import type { Browser } from './browser.ts'
import { FollowedMeeting } from './followedMeeting.ts'
import type { Address } from './following.ts'
import { hallReads } from './hallReads.ts'
import { HeldMeeting } from './heldMeeting.ts'
import { NOTHING_KEPT, type Keeping } from './keeping.ts'
import type { Reads } from './reads.ts'
import type { WindowStore } from './windowStore.ts'

const NO = { ok: false, code: 'not-permitted' } as const
const mayNothing: Decide = () => ({ ok: false, refusal: NO })
const keepsNothing: Keeping = { load: () => NOTHING_KEPT, save: () => {} }

/**
 * The meeting of a window that only follows, as the screen of the room does. It has no way to send a command, and loads
 * neither the rules of acting nor what acting needs.
 */
export class OnlookerStore extends FollowedMeeting implements WindowStore {
  constructor(address: Address, browser: Browser, reads: Reads = hallReads) {
    super(address, browser, new HeldMeeting(address.meetingId, keepsNothing, mayNothing), reads, { onJoined: nothing, onDown: nothing, onItems: nothing, onRefused: nothing })
  }

  submit(): Promise<SubmitReply> {
    return Promise.resolve(NO)
  }

  signal(_message: SignalMessage): Promise<SignalReply> {
    return Promise.resolve(NO)
  }

  would(): 'not-permitted' {
    return NO.code
  }

  dismiss(): void {}
}

function nothing(): void {}
