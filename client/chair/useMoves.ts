import { useCallback, useRef, useState } from 'react'
import { delegationName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import type { WindowStore } from '#client/sync/windowStore.ts'

/** Puts a row before another; null is the end. */
export type Move = (requestId: string, before: string | null) => void

/** How rows are moved, whether dragged, by button or from a menu; and where the last went, in words for those who listen. */
export function useMoves(): { move: Move; said: string } {
  const store = useStore()
  const [said, say] = useState('')
  const last = useRef(Promise.resolve(0))
  const move = useCallback<Move>((requestId, before) => {
    const { version } = store.getSnapshot()
    last.current = last.current.then(async own => {
      // Its own move before this one is known to the hand that made both; a move of anybody else is not.
      const reply = await store.submit({ type: 'moveRequest', requestId, before, seen: Math.max(version, own) })
      if (!reply.ok) return own
      void reached(store, reply.version).then(() => say(placeWords(store, requestId)))
      return reply.version
    })
  }, [store])
  return { move, said }
}

/** Resolves when the window has that entry. */
function reached(store: WindowStore, version: number): Promise<void> {
  return new Promise(resolve => {
    const stop = store.subscribe(look)
    function look(): void {
      if (store.getSnapshot().version < version) return
      stop()
      resolve()
    }
    look()
  })
}

function placeWords(store: WindowStore, requestId: string): string {
  const { meeting } = store.getSnapshot()
  const index = meeting.rows.findIndex(({ request }) => request.requestId === requestId)
  const row = meeting.rows[index]
  return row === undefined ? '' : t('chair.moved', { name: delegationName(meeting, row.request.delegationId), n: index + 1, of: meeting.rows.length })
}
