import { useState } from 'react'
import { screenReply, type ScreenReply } from '#shared/protocol/screens.ts'
import type { ScreenWant } from '#shared/protocol/screensAsked.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'

type No = Extract<ScreenReply, { ok: false }>['code']

/** How those presiding want something of a screen (null: of all), and why the last of it was refused. */
export function useSteer(): { steer: (screenId: string | null, want: ScreenWant) => void; no: No | null } {
  const store = useStore()
  const [no, setNo] = useState<No | null>(null)
  const steer = (screenId: string | null, want: ScreenWant): void => {
    void store.ask(screenReply, 'screen:steer', { screenId, want }).then(reply => setNo(reply === null ? 'try-again' : reply.ok ? null : reply.code))
  }
  return { steer, no }
}
