import { useCallback } from 'react'
import type { Command } from '#shared/floor/commands.ts'
import { requestsOf } from '#shared/floor/readingRequests.ts'
import { useActor } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'
import type { WindowStore } from '#client/sync/windowStore.ts'
import { sendSpeaker } from '#client/sync/acting/speakerLine.ts'
import type { Draft } from '../draft.ts'

/** The request that a draft makes; who reads it does not lie in the log. */
export function requestBy({ capacity, isDignitary, details }: Draft): Command {
  return { type: 'requestFloor', capacity, isDignitary, details }
}

/** Asks for the floor; and writes down who will read the statement, once the request is there. */
export function useAsk(): (draft: Draft) => void {
  const store = useStore()
  const actor = useActor()
  return useCallback((draft: Draft) => void ask(store, actor, draft), [store, actor])
}

async function ask(store: WindowStore, actor: ReturnType<typeof useActor>, draft: Draft): Promise<void> {
  const reply = await store.submit(requestBy(draft))
  if (!reply.ok || draft.speaker === undefined || draft.speaker === null) return
  const { meeting } = await standingAt(store, reply.version)
  const asked = requestsOf(meeting, actor.delegationId ?? '').find(({ version }) => version === reply.version)
  if (asked !== undefined) await sendSpeaker({ meetingId: meeting.meetingId, requestId: asked.requestId, actor }, draft.speaker, store.now())
}

/** What the window shows once it has come to an entry. */
function standingAt(store: WindowStore, version: number): Promise<ReturnType<WindowStore['getSnapshot']>> {
  return new Promise(resolve => {
    const look = (): void => {
      if (store.getSnapshot().version < version) return
      stop()
      resolve(store.getSnapshot())
    }
    const stop = store.subscribe(look)
    look()
  })
}
