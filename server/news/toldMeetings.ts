import type { Position } from '#shared/sync/entry.ts'
import { LogFault, type MeetingLog } from '#server/log/meetingLog.ts'
import { LOOKS } from '#server/meetings/keepLettingGo.ts'
import type { Meetings } from '#server/meetings/meetings.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { HookSender } from './hooks/hookSender.ts'
import { MeetingNews } from './meetingNews.ts'
import type { OscSender } from './osc/oscSender.ts'

interface Parts {
  meetings: Meetings
  log: Pick<MeetingLog, 'readAfter'>
  now: () => number
  /** A closed meeting is followed for so long, ms; after that it is looked whether its closing was undone. */
  overMs: number
  isWanted: (meetingId: string) => boolean
  hooks: HookSender
  osc: OscSender
  signal: AbortSignal
}

interface Told {
  news: MeetingNews
  isIdle: () => boolean
  stop: () => void
}

/**
 * The meetings of which news is told: each is followed until it is over and all of it was brought. One of which that was put down is not
 * even opened, so that a store of years is neither folded nor lies in memory.
 */
export class ToldMeetings {
  readonly #parts: Parts
  readonly #followed = new Map<OpenMeeting, Told>()
  /** Where the log of each ended that is over, and when it is to be looked at again. */
  readonly #over = new Map<string, { end: Position; lookAt: number }>()

  constructor(parts: Parts) {
    this.#parts = parts
    parts.signal.addEventListener('abort', () => {
      for (const { stop } of this.#followed.values()) stop()
    }, { once: true })
  }

  /** Follows a meeting where it is wanted, or lets it go where it is over. One whose log cannot be read is looked at again. */
  async look(meetingId: string): Promise<void> {
    const { meetings, isWanted, signal } = this.#parts
    if (signal.aborted || !isWanted(meetingId)) return
    if ((await this.#isStillOver(meetingId)) || (await unlessUnreadable(this.#isKnownToBeOver(meetingId), false))) return
    const open = await unlessUnreadable(meetings.find(meetingId), null)
    if (open === null || signal.aborted) return
    const told = this.#followed.get(open) ?? null
    if (meetings.isOver(open) && told?.isIdle() !== false) await this.#letGo(open, told)
    else if (told === null) this.#follow(open, new MeetingNews(open))
  }

  /** Whatever happens in it goes to all senders, once it is known here. */
  #follow(open: OpenMeeting, news: MeetingNews): void {
    const { hooks, osc, signal } = this.#parts
    const closed = new AbortController()
    const { wake, isIdle } = hooks.follow(open, news, AbortSignal.any([signal, closed.signal]))
    const cue = osc.follow(open.meetingId, news)
    const call = (): void => {
      wake()
      cue()
    }
    const end = (): void => {
      this.#followed.delete(open)
      closed.abort()
    }
    const unlisten = open.listen({ onEntries: call, onReplaced: call, onClosed: end })
    const stop = (): void => {
      unlisten()
      end()
    }
    this.#followed.set(open, { news, isIdle, stop })
  }

  /** One that is over, unless something of it is still to be brought. */
  async #letGo(open: OpenMeeting, told: Told | null): Promise<void> {
    const { hooks, meetings, signal } = this.#parts
    const { position } = open.standing // whatever comes while it is looked stands after it
    const news = told?.news ?? new MeetingNews(open)
    const isBrought = await hooks.haveAll(open, news)
    if (signal.aborted) return
    if (!isBrought) return told === null ? this.#follow(open, news) : undefined
    this.#over.set(open.meetingId, { end: position, lookAt: this.#nextLookAt() })
    told?.stop()
    await meetings.letGoIfOver(open.meetingId)
  }

  #nextLookAt(): number {
    return this.#parts.now() + this.#parts.overMs / LOOKS
  }

  async #isStillOver(meetingId: string): Promise<boolean> {
    const { log, now } = this.#parts
    const over = this.#over.get(meetingId)
    if (over === undefined) return false
    if (over.lookAt > now()) return true
    const since = await unlessUnreadable(log.readAfter(meetingId, over.end, 1), []) // it is looked at again
    over.lookAt = this.#nextLookAt()
    const isStill = since !== null && since.length === 0
    if (!isStill) this.#over.delete(meetingId)
    return isStill
  }

  /** By what was put down of it: it is over, and all of it was brought. */
  async #isKnownToBeOver(meetingId: string): Promise<boolean> {
    const { meetings, hooks } = this.#parts
    if ([...this.#followed.keys()].some(open => open.meetingId === meetingId)) return false
    const over = await meetings.findOver(meetingId)
    if (over === null || !(await hooks.areAt(meetingId, over.end))) return false
    this.#over.set(meetingId, { end: over.end, lookAt: this.#nextLookAt() })
    return true
  }
}

/** A log that cannot be read keeps nobody from the other meetings. */
const unlessUnreadable = <T>(asked: Promise<T>, instead: T): Promise<T> => asked.catch((cause: unknown) => {
  if (cause instanceof LogFault) return instead
  throw cause
})
