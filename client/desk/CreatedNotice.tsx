import { useEffect, useState, type ReactNode } from 'react'
import { accessIdOf } from '#shared/protocol/http.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { NoticeBox } from '#client/status/NoticeBox.tsx'
import { Text } from '#client/text/Text.tsx'
import { takeCreated } from './created.ts'

/** How long it can be read, ms. */
const STAYS_MS = 10_000

/** Says at the desk of a new meeting that it was created: whoever pressed the button sees another page, much like the last one. */
export function CreatedNotice(): ReactNode {
  const actor = useActor()
  const of = `${useMeeting(({ meetingId }) => meetingId)}/${accessIdOf(actor)}`
  const title = useMeeting(({ plan }) => plan?.title ?? '')
  const [isSaid, setSaid] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(takeCreated(of))) // after the first drawing: a screen reader tells what is new to its region
    return () => clearTimeout(timer)
  }, [of])
  return isSaid && <NoticeBox staysMs={STAYS_MS} onGone={() => setSaid(false)}><Text of="desk-window.created" with={{ title: <Own of={title} /> }} /></NoticeBox>
}
