import { boothPresence, signalReply, type SignalMessage, type SignalReply } from '#shared/protocol/signals.ts'
import type { Browser } from '../browser.ts'
import type { Address } from '../following.ts'
import { hallReads } from '../hallReads.ts'
import { OnlookerStore } from '../onlookerStore.ts'

/** The meeting of a booth of interpreters: it follows what the hall sees, and signals. */
export class BoothStore extends OnlookerStore {
  constructor(address: Address, browser: Browser) {
    super(address, browser, { ...hallReads, presenceMessage: boothPresence })
  }

  override async signal(message: SignalMessage): Promise<SignalReply> {
    return (await this.following.connection.ask(signalReply, 'booth:signal', message)) ?? { ok: false, code: 'try-again' }
  }
}
