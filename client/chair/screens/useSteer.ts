import { useState } from 'react'
import { screenSteerReply, type ScreenSteerReply, type ScreenWant } from '#shared/protocol/screensAsked.ts'
import { useStore } from '#client/react/MeetingProvider.tsx'

type No = Extract<ScreenSteerReply, { ok: false }>['code']

/** How those presiding want something of a screen (null: of all), and why the last of it was refused. */
export function useSteer(): { steer: (screenId: string | null, want: ScreenWant) => void; no: No | null } {
  const store = useStore()
  const [no, setNo] = useState<No | null>(null)
  const steer = (screenId: string | null, want: ScreenWant): void => {
    void store.ask(screenSteerReply, 'screen:steer', { screenId, want }).then(reply => setNo(reply === null ? 'try-again' : reply.ok ? null : reply.code))
  }
  return { steer, no }
}
