import { StoreAway } from '#server/log/meetingLog.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { Texts } from './texts.ts'

const AGAIN_MS = 5_000

interface Parts {
  texts: Pick<Texts, 'sweepRequest'>
  onError: (cause: unknown) => void
}

/**
 * Destroys what the log names no more, as soon as this node hears of it, whoever said so: a text that was deleted or replaced,
 * or that went with its request (I24). Every node does, and each until it is done: whoever deleted may be gone, the store may be
 * away, or a node may just have put again what another had destroyed.
 */
export function watchTexts(open: OpenMeeting, { texts, onError }: Parts): void {
  const due = new Set<string>()
  let turn: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  let isClosed = false

  const sweep = async (): Promise<void> => {
    try {
      for (const requestId of due) {
        if (isClosed) return
        due.delete(requestId) // before: what is said meanwhile is due again
        await texts.sweepRequest(open, requestId).catch((cause: unknown) => {
          due.add(requestId)
          throw cause
        })
      }
    } catch (cause) {
      if (!(cause instanceof StoreAway)) onError(cause)
      clearTimeout(timer)
      if (!isClosed) timer = setTimeout(sweepSoon, AGAIN_MS).unref()
    }
  }
  const sweepSoon = (): void => {
    if (due.size > 0) turn = turn.then(sweep)
  }
  open.listen({
    isOfNode: true,
    onEntries: entries => {
      for (const { value } of entries.flatMap(({ events }) => events)) if (value.type === 'documentChanged' && value.kind === 'text') due.add(value.requestId)
      sweepSoon()
    },
    onReplaced: () => undefined,
    onClosed: () => {
      isClosed = true
      clearTimeout(timer)
    },
  })
}
