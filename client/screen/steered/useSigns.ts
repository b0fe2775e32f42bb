import { useEffect } from 'react'
import { screenReply } from '#shared/protocol/screens.ts'
import type { ScreenSign } from '#shared/protocol/screensAsked.ts'
import { useActor, useStatus } from '#client/react/hooks.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'

/** So often a screen says that it is up, ms. */
const EVERY_MS = 10_000

/** Says that this screen is up, in turn and whenever something of it has changed. Only screens of the meeting's own do. */
export function useSigns({ screenId, name, language, view, isBlack }: Omit<ScreenSign, 'version'>, isKnown: boolean, onTurn: () => void): void {
  const store = useStore()
  const isLive = useStatus().kind === 'live'
  const signs = useActor().role === 'screen' && isLive && isKnown
  useEffect(() => {
    if (!signs) return
    const say = (): void => {
      onTurn()
      const sign: ScreenSign = { screenId, name, version: store.getSnapshot().version, language, view, isBlack }
      void store.ask(screenReply, 'screen:sign', sign)
    }
    say()
    const timer = setInterval(say, EVERY_MS)
    return () => clearInterval(timer)
  }, [store, signs, screenId, name, language, view, isBlack, onTurn])
}
