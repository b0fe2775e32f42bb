import { Looks } from '#server/meetings/looks.ts'
import type { OpenMeeting } from '#server/meetings/openMeeting.ts'
import type { Texts } from './texts.ts'

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
  const looks = new Looks(async () => {
    for (const requestId of due) {
      if (looks.isClosed) return
      due.delete(requestId) // before: what is said meanwhile is due again
      await texts.sweepRequest(open, requestId).catch((cause: unknown) => {
        due.add(requestId)
        throw cause
      })
    }
  }, onError)
  open.listen({
    isHeard: () => false,
    onEntries: entries => {
      for (const { value } of entries.flatMap(({ events }) => events)) if (value.type === 'documentChanged' && value.kind === 'text') due.add(value.requestId)
      if (due.size > 0) looks.soon()
    },
    onReplaced: () => undefined,
    onClosed: () => looks.close(),
  })
}
