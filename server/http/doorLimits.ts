import { createHmac } from 'node:crypto'
import { LocalLimits } from '#server/limits/localLimits.ts'
import { networkOf } from '#server/limits/networkOf.ts'
import type { Limit, StoreLimits } from '#server/limits/storeLimits.ts'

/** In a minute, of one address: a hall of three hundred mistypes less, and what it types right is not counted here. */
export const WRONG_CODES = 300
/** In a minute, of one code: a projector that loads again and again, thirty devices of a delegation. */
export const SIGN_INS = 120
/** In a minute, of one address, and so many that begin: each lets this server ask the provider of staff sign-in. Whoever is kept waiting has a code. */
export const STAFF_RETURNS = 300
/** In ten seconds, of one address: several hundred windows that come back at once ask a few times each. */
export const CLOCKS = 5000
/** In a second, of one address: the whole record of a meeting may be megabytes. */
export const RECORDS = 10
/** The same of all together, of a node. */
export const RECORDS_OF_NODE = 50

/** In a second, of one address who begin to read the public events of a node, or only ask whether they are there. */
export const READERS = 50
/** The same of all together: several thousands are back in half a minute. */
export const READERS_OF_NODE = 200
/** In a second, of one address: each asks for the sessions of a browser, of which there may be many. */
export const DESKS = 20

/** In a second, of one address and of all together, of a node: a text of a statement that everybody may read may be megabytes. */
export const TEXTS = 20
export const TEXTS_OF_NODE = 50

/**
 * In ten minutes, of all secretariats of a store together: each new meeting brings another one, with limits of its own, and
 * a document for each who may come in. A conference plans a day of meetings at once, and no more.
 */
export const NEW_MEETINGS = 30

/** How often somebody may come to the door, of whom nothing is known but an address; and how often more doors are made. Each answers how long to wait, ms; 0: it may. */
export class DoorLimits {
  readonly #key: Uint8Array
  readonly #wrongCodes: Limit
  readonly #signIns: Limit
  readonly #staffBegins: Limit
  readonly #staffReturns: Limit
  readonly #clocks: Limit
  readonly #records: Limit
  readonly #recordsOfNode: Limit
  readonly #readers: Limit
  readonly #readersOfNode: Limit
  readonly #desks: Limit
  readonly #texts: Limit
  readonly #textsOfNode: Limit
  readonly #newMeetings: Limit

  /** @param key what addresses are hashed with: no store keeps who mistyped a code */
  constructor(key: Uint8Array, shared: StoreLimits, here: StoreLimits = new LocalLimits()) {
    this.#key = key
    this.#wrongCodes = shared.limit('wrong-codes', { points: WRONG_CODES, seconds: 60 })
    this.#signIns = shared.limit('sign-ins', { points: SIGN_INS, seconds: 60 })
    this.#staffBegins = shared.limit('staff-begins', { points: STAFF_RETURNS, seconds: 60 })
    this.#staffReturns = shared.limit('staff-returns', { points: STAFF_RETURNS, seconds: 60 })
    this.#clocks = here.limit('clocks', { points: CLOCKS, seconds: 10 })
    this.#records = here.limit('records', { points: RECORDS, seconds: 1 })
    this.#recordsOfNode = here.limit('records-of-node', { points: RECORDS_OF_NODE, seconds: 1 })
    this.#readers = here.limit('readers', { points: READERS, seconds: 1 })
    this.#readersOfNode = here.limit('readers-of-node', { points: READERS_OF_NODE, seconds: 1 })
    this.#desks = here.limit('desks', { points: DESKS, seconds: 1 })
    this.#texts = here.limit('texts', { points: TEXTS, seconds: 1 })
    this.#textsOfNode = here.limit('texts-of-node', { points: TEXTS_OF_NODE, seconds: 1 })
    this.#newMeetings = shared.limit('new-meetings', { points: NEW_MEETINGS, seconds: 600 })
  }

  /** After a wrong code. A right one is never asked about its address: an attacker behind the same one keeps nobody out. */
  waitAfterWrongCode(address: string): Promise<number> {
    return this.#wrongCodes.take(this.#hashed(address))
  }

  /** Before a right code opens. @param access address of it */
  waitForSignIn(access: string): Promise<number> {
    return this.#signIns.take(access)
  }

  waitForStaffBegin(address: string): Promise<number> {
    return this.#staffBegins.take(this.#hashed(address))
  }

  waitForStaffReturn(address: string): Promise<number> {
    return this.#staffReturns.take(this.#hashed(address))
  }

  waitForClock(address: string): Promise<number> {
    return this.#clocks.take(networkOf(address))
  }

  async waitForRecord(address: string): Promise<number> {
    const waitMs = await this.#records.take(networkOf(address))
    return waitMs > 0 ? waitMs : this.#recordsOfNode.take('all')
  }

  async waitForReader(address: string): Promise<number> {
    const waitMs = await this.#readers.take(networkOf(address))
    return waitMs > 0 ? waitMs : this.#readersOfNode.take('all')
  }

  waitForDesk(address: string): Promise<number> {
    return this.#desks.take(networkOf(address))
  }

  /** Of who has no session, and whether or not there is one: else the wait would tell. */
  async waitForText(address: string): Promise<number> {
    const waitMs = await this.#texts.take(networkOf(address))
    return waitMs > 0 ? waitMs : this.#textsOfNode.take('all')
  }

  waitForNewMeeting(): Promise<number> {
    return this.#newMeetings.take('all')
  }

  #hashed(address: string): string {
    return createHmac('sha256', this.#key).update(`address:${networkOf(address)}`).digest('base64url')
  }
}
