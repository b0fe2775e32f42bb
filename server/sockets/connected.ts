import type { Role } from '#shared/floor/model.ts'
import { LOOK_MS } from '#shared/protocol/lineRoutes.ts'
import type { ScreenSign } from '#shared/protocol/screensAsked.ts'
import type { SignalMessage } from '#shared/protocol/signals.ts'
import { isAmong, MAY_HEAR } from '#server/access/authority.ts'
import type { Attendance, Devices, Presence } from '#server/presence/presence.ts'
import { presenceFor } from '#server/presence/presenceFor.ts'
import { HeldScreens } from '#server/screens/heldScreens.ts'
import { ScreenNews, type ScreenNewsParts } from '#server/screens/screenNews.ts'
import { Booths, type BoothsParts } from './booths.ts'
import type { Hearing } from './hearing.ts'
import type { Line } from './line.ts'
import { Paced } from './paced.ts'
import type { MessageOf } from './told.ts'
import type { Joined } from './types.ts'

/** Other nodes and windows hear of changes at most this often, ms. */
const PACE_MS = 1000
/** Whoever came is told as soon as this, ms: one that only looks is gone again within a second. */
const GREET_MS = 200
/** While so many come in that time a hall comes back: all are let in first, and told then, after so many such times at the latest. */
const CROWD = { many: 50, times: 5 }
/** Whoever left is counted for so long, ms: a page that is loaded again, or a window between two looks, is no change. */
const LINGER_MS = LOOK_MS + 2000

/** What is told beside the log. */
type Aside = 'meeting:presence' | 'meeting:screens'

interface Window {
  accessId: string
  device: string
  role: Role
  /** What it was last told of each kind; nothing since it joined. */
  told: Partial<Record<Aside, string>>
}

export interface ConnectedParts extends Pick<BoothsParts, 'now' | 'signalStandsMs'>, ScreenNewsParts {
  presence: Presence
  hearing: Pick<Hearing, 'isDeaf'>
}

/** The windows of one meeting at this node: the other nodes hear of them, and each is told what it may know of all. */
export class Connected {
  readonly #windows = new Map<Line, Window>()
  /** Those that were told nothing yet. */
  readonly #newcomers = new Map<Line, Window>()
  readonly #lingering = new Map<NodeJS.Timeout, Window | null>()
  readonly #saying = new Paced(PACE_MS, () => this.#attendance.say(this.#ownDevices()))
  readonly #telling = new Paced(PACE_MS, () => this.#tell(this.#windows))
  readonly #greeting = new Paced(GREET_MS, () => this.#greet())
  readonly #attendance: Attendance
  readonly #booths: Booths
  readonly #screens: ScreenNews
  readonly #held: HeldScreens
  readonly #onEmpty: () => void
  readonly #hearing: Pick<Hearing, 'isDeaf'>
  #others: readonly Devices[] = []
  /** Made anew when somebody came or went. */
  #own: Devices | null = null
  /** How many have come since it was last looked who waits to be told, and how often they were kept waiting. */
  #coming = { windows: 0, times: 0 }

  /** @param onEmpty nobody is left at this node */
  constructor({ presence, hearing, ...parts }: ConnectedParts, meetingId: string, onEmpty: () => void) {
    this.#onEmpty = onEmpty
    this.#hearing = hearing
    this.#booths = new Booths({ ...parts, call: text => this.#attendance.call(text), onChange: () => this.#telling.want() })
    this.#screens = new ScreenNews(parts, meetingId, () => this.#telling.want())
    this.#held = new HeldScreens(parts, meetingId)
    this.#attendance = presence.attend(meetingId, {
      onOthers: others => {
        this.#others = others
        this.#telling.want()
      },
      onCall: text => this.#booths.hear(text),
      onListening: () => this.#booths.ask(),
    })
  }

  /** It is in, for the first time or again: it will be told, also when nothing changed for others. */
  add(line: Line, { open, accessId, actor: { device, role } }: Joined): void {
    this.#booths.watch(open)
    if (this.#windows.get(line)?.accessId !== accessId) this.#held.release(line)
    const window: Window = { accessId, device, role, told: {} }
    this.#windows.set(line, window)
    this.#newcomers.set(line, window)
    this.#coming.windows += 1
    this.#greeting.want()
    this.#changed()
  }

  remove(line: Line): void {
    const window = this.#windows.get(line)
    if (window === undefined) return
    this.#windows.delete(line)
    this.#newcomers.delete(line)
    this.#held.release(line)
    this.#linger(window)
  }

  /** A screen says by this line that it is up. */
  signed(line: Line, open: Joined['open'], sign: ScreenSign): void {
    if (this.#windows.has(line)) this.#held.hold(line, sign, open)
  }

  /** A booth says something, or no more. Rejects with `StoreAway`. */
  async signal(open: Joined['open'], accessId: string, message: SignalMessage): Promise<void> {
    this.#booths.watch(open)
    if (this.#windows.size + this.#lingering.size === 0) this.#linger(null) // the windows of that booth are at other nodes
    await this.#booths.signal(accessId, message)
  }

  /** From now on nobody is told anything, and the other nodes hear that nobody is here. */
  close(): Promise<void> {
    this.#booths.close()
    this.#screens.close()
    this.#held.close()
    this.#saying.stop()
    this.#telling.stop()
    this.#greeting.stop()
    for (const timer of this.#lingering.keys()) clearTimeout(timer)
    this.#lingering.clear()
    this.#windows.clear()
    this.#newcomers.clear()
    return this.#attendance.leave()
  }

  #linger(window: Window | null): void {
    const timer = setTimeout(() => {
      this.#lingering.delete(timer)
      if (this.#windows.size + this.#lingering.size === 0) this.#onEmpty()
      else this.#changed()
    }, LINGER_MS)
    timer.unref()
    this.#lingering.set(timer, window)
  }

  #changed(): void {
    this.#own = null
    this.#saying.want()
    this.#telling.want()
  }

  /** Somebody who is gone and still counted is in it: what changes who is here goes through `#changed`. */
  #ownDevices(): Devices {
    return (this.#own ??= this.#countOwn())
  }

  #countOwn(): Devices {
    const own = new Map<string, Set<string>>()
    for (const { accessId, device } of [...this.#windows.values(), ...this.#lingering.values()].filter(window => window !== null)) {
      own.set(accessId, (own.get(accessId) ?? new Set()).add(device))
    }
    // Sorted, so that the same reads the same, whoever came first.
    return Object.fromEntries([...own].toSorted().map(([accessId, devices]) => [accessId, [...devices].toSorted()]))
  }

  #greet(): void {
    const isCrowd = this.#coming.windows > CROWD.many && this.#coming.times < CROWD.times
    this.#coming = { windows: 0, times: isCrowd ? this.#coming.times + 1 : 0 }
    if (isCrowd) this.#greeting.want()
    else this.#tell(this.#newcomers)
  }

  #tell(windows: ReadonlyMap<Line, Window>): void {
    if (this.#hearing.isDeaf) return this.#telling.want() // it is not certain who may hear: all of them, later
    const presenceOf = presenceFor([this.#ownDevices(), ...this.#others], this.#booths.said())
    const screensOf = this.#screens.told()
    for (const [line, window] of windows) {
      tellIfNew(line, window, 'meeting:presence', presenceOf(window.accessId))
      const screens = screensOf(window.role)
      const isFirstOfNone = screens?.screens.length === 0 && window.told['meeting:screens'] === undefined
      if (!isFirstOfNone) tellIfNew(line, window, 'meeting:screens', screens)
    }
    this.#newcomers.clear()
  }
}

function tellIfNew<E extends Aside>(line: Line, window: Window, event: E, message: MessageOf<E>[0] | null): void {
  const text = JSON.stringify(message)
  if (message === null || !isAmong(MAY_HEAR[event], window.role) || text === window.told[event]) return
  window.told[event] = text
  line.tell(event, ...([message] as MessageOf<E>))
}
