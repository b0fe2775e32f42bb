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
  isIdle: () => boolean
  stop: () => void
}

/** The meetings of which news is told: each is followed until it is over and all of it was brought, so that a store of years does not lie in memory. */
export class ToldMeetings {
  readonly #parts: Parts
  readonly #followed = new Map<OpenMeeting, Told>()
  /** Where the log of each ended that was let go, and when it is to be looked at again. */
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
    if (signal.aborted || !isWanted(meetingId) || (await this.#isStillOver(meetingId))) return
    const open = await meetings.find(meetingId).catch((cause: unknown) => {
      if (cause instanceof LogFault) return null
      throw cause
    })
    if (open === null || signal.aborted) return
    if (!this.#followed.has(open)) this.#follow(open)
    else if (this.#isDone(open)) this.#letGo(open)
  }

  /** Whatever happens in it goes to all senders, once it is known here. */
  #follow(open: OpenMeeting): void {
    const { hooks, osc, signal } = this.#parts
    const news = new MeetingNews(open)
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
    this.#followed.set(open, { isIdle, stop })
  }

  #isDone(open: OpenMeeting): boolean {
    const { name, closedAt } = open.standing.meeting.phase
    const isOver = name === 'closed' && (closedAt ?? 0) + this.#parts.overMs <= this.#parts.now()
    return isOver && this.#followed.get(open)?.isIdle() === true
  }

  #letGo(open: OpenMeeting): void {
    this.#over.set(open.meetingId, { end: open.standing.position, lookAt: this.#nextLookAt() })
    this.#followed.get(open)?.stop()
  }

  #nextLookAt(): number {
    return this.#parts.now() + this.#parts.overMs / LOOKS
  }

  async #isStillOver(meetingId: string): Promise<boolean> {
    const { log, now } = this.#parts
    const over = this.#over.get(meetingId)
    if (over === undefined) return false
    if (over.lookAt > now()) return true
    const since = await log.readAfter(meetingId, over.end, 1).catch((cause: unknown) => {
      if (cause instanceof LogFault) return [] // it is looked at again, and keeps nobody from the other meetings
      throw cause
    })
    over.lookAt = this.#nextLookAt()
    const isStill = since !== null && since.length === 0
    if (!isStill) this.#over.delete(meetingId)
    return isStill
  }
}
