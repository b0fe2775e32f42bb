import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Actor } from '#shared/floor/model.ts'
import { audienceOf } from '#shared/floor/visibility.ts'

const DURATION_S = 10

/** How often, in ten seconds. A person is far below, and so is a rehearsal that waits for nothing. */
export const MESSAGES = 5000
export const CHARACTERS = 2_000_000
/** Of a socket that has not joined by a session. */
export const CHARACTERS_OUTSIDE = 600_000
export const JOINS = 20
/**
 * In a second, of all together who have no session. Whoever has none can always pass for somebody else, and behind a proxy
 * a whole hall has one address; so what they may have of a node is this much, and the rest of it is for those who run the
 * meeting. A hall of some hundreds that comes back in one instant is in again after a few seconds: who is refused asks
 * again after one second, then two.
 */
export const JOINS_OUTSIDE = 200
const SECOND_S = 1
export const COMMANDS = 40
export const COMMANDS_PRESIDING = 2000
/** In a minute, of a booth. */
export const SIGNALS = 12
const MINUTE_S = 60
/** Of all screens together: each says every ten seconds that it is up, and when something of it has changed. */
export const SIGNS = 200
/** Of each access that presides, what it wants of screens. */
export const STEERS = 60

const limiter = (points: number, duration = DURATION_S): RateLimiterMemory => new RateLimiterMemory({ points, duration })

/** What one socket, or all devices of one access, may ask of a node, so that nobody can keep it from the others. */
export class Limits {
  readonly #messages = limiter(MESSAGES)
  readonly #characters = limiter(CHARACTERS)
  readonly #charactersOutside = limiter(CHARACTERS_OUTSIDE)
  readonly #joins = limiter(JOINS)
  readonly #joinsOutside = limiter(JOINS_OUTSIDE, SECOND_S)
  readonly #commands = limiter(COMMANDS)
  readonly #presiding = limiter(COMMANDS_PRESIDING)
  readonly #signals = limiter(SIGNALS, MINUTE_S)
  readonly #signs = limiter(SIGNS)
  readonly #steers = limiter(STEERS)

  /** @param isKnown has joined by a session */
  async maySend(socketId: string, characters: number, isKnown: boolean): Promise<boolean> {
    const amount = isKnown ? this.#characters : this.#charactersOutside
    return (await isBelow(this.#messages, socketId)) && isBelow(amount, socketId, characters)
  }

  mayJoin(socketId: string): Promise<boolean> {
    return isBelow(this.#joins, socketId)
  }

  /** Of who has no session. */
  mayJoinOutside(): Promise<boolean> {
    return isBelow(this.#joinsOutside, 'all')
  }

  /** The same for what is asked by http; it takes nothing from the commands of the sockets. */
  mayAskHttp(address: string, actor: Actor): Promise<boolean> {
    return isBelow(audienceOf(actor) === 'presiding' ? this.#presiding : this.#commands, `http/${address}`)
  }

  /** @param address of the access: all its devices together */
  mayCommand(address: string, actor: Actor): Promise<boolean> {
    return isBelow(audienceOf(actor) === 'presiding' ? this.#presiding : this.#commands, address)
  }

  /** @param address of the access of a booth */
  maySignal(address: string): Promise<boolean> {
    return isBelow(this.#signals, address)
  }

  /** @param address of the access of the screens */
  maySign(address: string): Promise<boolean> {
    return isBelow(this.#signs, address)
  }

  /** @param address of an access that presides */
  maySteer(address: string): Promise<boolean> {
    return isBelow(this.#steers, address)
  }
}

function isBelow(of: RateLimiterMemory, key: string, points = 1): Promise<boolean> {
  return of.consume(key, points).then(() => true, () => false)
}
