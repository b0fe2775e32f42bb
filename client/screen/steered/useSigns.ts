import { useEffect, useRef } from 'react'
import { SIGN_MS, screenSignReply } from '#shared/protocol/screens.ts'
import type { ScreenSign } from '#shared/protocol/screensAsked.ts'
import { useActor, useStatus } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'

/**
 * Says that this screen is up: when it has joined, when something of it has changed, and in turn what it has drawn since. Where
 * the server sees by the line that it is still up, there is nothing more to say. Only screens of the meeting's own do.
 */
export function useSigns({ screenId, name, language, view, isBlack }: Omit<ScreenSign, 'version'>, isKnown: boolean): void {
  const store = useStore()
  const isLive = useStatus().kind === 'live'
  const lastSaid = useRef<Promise<void>>(Promise.resolve())
  const signs = useActor().role === 'screen' && isLive && isKnown
  useEffect(() => {
    if (!signs) return
    let heldVersion = -1
    let heldAs: unknown // by another line it must be said again, and each join makes another of these
    let isOver = false
    const sayNext = async (): Promise<void> => {
      const { version, actor } = store.getSnapshot()
      if (isOver || (version === heldVersion && actor === heldAs)) return
      const sign: ScreenSign = { screenId, name, version, language, view, isBlack }
      const reply = await store.ask(screenSignReply, 'screen:sign', sign)
      heldAs = actor
      heldVersion = reply?.ok === true && reply.isHeld ? version : -1
    }
    // One after the other is answered: by POST they go to several servers, and the older could come last.
    const say = (): void => void (lastSaid.current = lastSaid.current.then(sayNext))
    say()
    const timer = setInterval(say, SIGN_MS)
    return () => {
      isOver = true
      clearInterval(timer)
    }
  }, [store, signs, screenId, name, language, view, isBlack])
}
