import type { Actor } from '#shared/floor/model.ts'
import { audienceOf } from '#shared/floor/visibility.ts'
import { LocalLimits } from '#server/limits/localLimits.ts'
import type { Limit, Rate, StoreLimits } from '#server/limits/storeLimits.ts'
import { accessOf } from './addresses.ts'

const DURATION_S = 10
export const STRETCH_MS = DURATION_S * 1000

/** How often, in ten seconds. A person is far below, and so is a rehearsal that waits for nothing. */
export const MESSAGES = 5000
/** In one second: whoever sends so many at once goes on. */
export const MESSAGES_AT_ONCE = 500
/** Of a socket that has not joined by a session: a window comes in, and asks four times for the time. */
export const MESSAGES_OUTSIDE = 30
/** In one second of all together who have not. Beyond, each of them may send so few: as much as a window needs, and no more. */
export const CROWD_OUTSIDE = 2000
export const MESSAGES_IN_CROWD = 12
export const CHARACTERS = 2_000_000
/** Of a socket that has not joined by a session. */
export const CHARACTERS_OUTSIDE = 600_000
export const JOINS = 20
/** Of an access at a node, all its lines together: a delegation of thirty devices that comes back at once, and again. */
export const JOINS_OF_ACCESS = 120
/** The same of the screens of a meeting, which have one code however many a house has. */
export const JOINS_OF_SCREENS = 600
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
/** Of all together who do not preside, in one meeting: a list that opens for three hundred takes a tenth of it. */
export const COMMANDS_OF_MEETING = 5000
/** What a delegation may ask by http beside its messages, as the name of a speaker. */
const ASKED = COMMANDS
/** In a minute, of a booth. */
export const SIGNALS = 12
/** The same, of taking back: whoever signals as often as it may does so five times. */
export const SIGNALS_BACK = 60
const MINUTE_S = 60
/** In ten minutes, what an access hands in of texts: megabytes each. Those presiding take them for others. */
export const TEXTS = 20
export const TEXTS_PRESIDING = 400
/** Of all screens together: each says every ten seconds that it is up, and when something of it has changed. */
export const SIGNS = 200
/** Of each access that presides, what it wants of screens. */
export const STEERS = 60

const rate = (points: number, seconds = DURATION_S): Rate => ({ points, seconds })

/** What one line, all devices of one access, or a whole meeting may ask, so that nobody can keep a node from the others. */
export class Limits {
  // Of a line, and of all whom nobody knows: counted where it comes in.
  readonly #posts: Limit
  readonly #characters: Limit
  readonly #joins: Limit
  readonly #joinsOfAccess: Limit
  readonly #joinsOfScreens: Limit
  readonly #joinsOutside: Limit
  // Of an access or a meeting: counted at all nodes together.
  readonly #asked: Limit
  readonly #commands: Limit
  readonly #presiding: Limit
  readonly #ofMeeting: Limit
  readonly #texts: Limit
  readonly #textsPresiding: Limit
  readonly #signals: Limit
  readonly #signalsBack: Limit
  readonly #signs: Limit
  readonly #steers: Limit

  constructor(shared: StoreLimits, here: StoreLimits = new LocalLimits()) {
    this.#posts = here.limit('posts', rate(MESSAGES))
    this.#characters = here.limit('characters', rate(CHARACTERS))
    this.#joins = here.limit('joins', rate(JOINS))
    this.#joinsOfAccess = here.limit('joins-of-access', rate(JOINS_OF_ACCESS))
    this.#joinsOfScreens = here.limit('joins-of-screens', rate(JOINS_OF_SCREENS))
    this.#joinsOutside = here.limit('joins-outside', rate(JOINS_OUTSIDE, SECOND_S))
    this.#asked = shared.limit('asked', rate(ASKED))
    this.#commands = shared.limit('commands', rate(COMMANDS))
    this.#presiding = shared.limit('presiding', rate(COMMANDS_PRESIDING))
    this.#ofMeeting = shared.limit('meeting', rate(COMMANDS_OF_MEETING))
    this.#texts = shared.limit('texts', rate(TEXTS, 10 * MINUTE_S))
    this.#textsPresiding = shared.limit('texts-presiding', rate(TEXTS_PRESIDING, 10 * MINUTE_S))
    this.#signals = shared.limit('signals', rate(SIGNALS, MINUTE_S))
    this.#signalsBack = shared.limit('signals-back', rate(SIGNALS_BACK, MINUTE_S))
    this.#signs = shared.limit('signs', rate(SIGNS))
    this.#steers = shared.limit('steers', rate(STEERS))
  }

  /** A message by POST, before its body is read. @param device whose posts are counted as a socket's messages are */
  async mayPost(device: string, bytes: number): Promise<boolean> {
    return (await isBelow(this.#posts, device)) && (bytes === 0 || isBelow(this.#characters, device, bytes))
  }

  /** @param lineId of the socket, or of the device where streams come from */
  mayJoin(lineId: string): Promise<boolean> {
    return isBelow(this.#joins, lineId)
  }

  /** Whoever holds one code may open any number of lines with it. @param access address of it: all its lines together */
  mayJoinAs(access: string, { role }: Actor): Promise<boolean> {
    return isBelow(role === 'screen' ? this.#joinsOfScreens : this.#joinsOfAccess, access)
  }

  /** Of who has no session, or one that has ended. */
  mayJoinOutside(): Promise<boolean> {
    return isBelow(this.#joinsOutside, 'all')
  }

  /** What is asked by http beside the messages; it takes nothing from the commands. @param access address of it: all its devices together */
  mayAskHttp(access: string, actor: Actor): Promise<boolean> {
    return isBelow(audienceOf(actor) === 'presiding' ? this.#presiding : this.#asked, `http/${access}`)
  }

  /** The text of a statement, before it is read. @param access address of it */
  mayHandIn(access: string, actor: Actor): Promise<boolean> {
    return isBelow(audienceOf(actor) === 'presiding' ? this.#textsPresiding : this.#texts, access)
  }

  /** All devices of an access together, and all who do not preside: whoever presides is kept waiting by nobody else. */
  async mayCommand(meetingId: string, accessId: string, actor: Actor): Promise<boolean> {
    const access = accessOf(meetingId, accessId)
    if (audienceOf(actor) === 'presiding') return isBelow(this.#presiding, access)
    return (await isBelow(this.#commands, access)) && isBelow(this.#ofMeeting, meetingId)
  }

  /** @param access address of the access of a booth @param isOn or taken back */
  maySignal(access: string, isOn: boolean): Promise<boolean> {
    return isBelow(isOn ? this.#signals : this.#signalsBack, access)
  }

  /** @param access address of the access of the screens */
  maySign(access: string): Promise<boolean> {
    return isBelow(this.#signs, access)
  }

  /** @param access address of an access that presides */
  maySteer(access: string): Promise<boolean> {
    return isBelow(this.#steers, access)
  }
}

const isBelow = (of: Limit, key: string, amount?: number): Promise<boolean> => of.take(key, amount).then(waitMs => waitMs === 0)
