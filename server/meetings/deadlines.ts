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
    const { closesAt, isCutRecorded } = open.standing.meeting.list
    if (isClosed || closesAt === null || isCutRecorded) return
    const wait = Math.min(Math.max(closesAt - now(), 0) + 1, LONGEST_MS)
    timer = setTimeout(() => void record(closesAt), wait)
    timer.unref()
  }
  const record = async (closesAt: number): Promise<void> => {
    if (now() >= closesAt) {
      const command = { type: 'recordListCut', closesAt } as const
      const reply = await open.submit({ command, actor: CLOCK, commandId: `clock.list.${closesAt}`, issuedAt: now() })
      if (!reply.ok && (reply.code === 'try-again' || reply.code === 'too-late')) timer = setTimeout(set, AGAIN_MS).unref()
    } else set()
  }
  set()
  open.listen({ onEntries: set, onReplaced: set, onClosed: () => {
    isClosed = true
    clearTimeout(timer)
  } })
}
