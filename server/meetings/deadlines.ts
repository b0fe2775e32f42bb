import { deadlinesOf, type Deadline } from '#shared/floor/deadlines.ts'
import type { Actor } from '#shared/floor/model.ts'
import type { OpenMeeting } from './openMeeting.ts'

const CLOCK: Actor = { role: 'clock', delegationId: null, device: 'clock' }
const AGAIN_MS = 5_000
const LONGEST_MS = 2 ** 31 - 1 // setTimeout fires at once beyond it

/**
 * Deadlines hold by themselves (`isListOpen`), logged or not. So that the record shows them, the clock submits a
 * command of a fixed id when one is reached; of all nodes the first wins and the others repeat it.
 */
export function watchDeadlines(open: OpenMeeting, now: () => number): void {
  let timer: NodeJS.Timeout | undefined
  let isClosed = false
  const set = (): void => {
    clearTimeout(timer)
    const [next] = deadlinesOf(open.standing.meeting)
    if (isClosed || next === undefined) return
    const wait = Math.min(Math.max(next.at - now(), 0) + 1, LONGEST_MS)
    timer = setTimeout(() => void record(next), wait)
    timer.unref()
  }
  const record = async ({ at, commandId, command }: Deadline): Promise<void> => {
    if (now() >= at) {
      const reply = await open.submit({ command, actor: CLOCK, commandId, issuedAt: now() })
      if (!reply.ok && (reply.code === 'try-again' || reply.code === 'too-late')) timer = setTimeout(set, AGAIN_MS).unref()
    } else set()
  }
  set()
  open.listen({ isHeard: () => false, onEntries: set, onReplaced: set, onClosed: () => {
    isClosed = true
    clearTimeout(timer)
  } })
}
