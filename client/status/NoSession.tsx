import { LogIn, LogOut } from 'lucide'
import { useEffect, type ReactNode } from 'react'
import { useStore } from '#client/react/MeetingProvider.tsx'
import { BASE } from '#client/sync/base.ts'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { wantedOf } from '#client/wanted.ts'
import { forget } from './devices/forgetting.ts'
import { Page } from './Page.tsx'

/** This browser has no session of the window, or none any more: what the window kept of the meeting goes, too. */
export function NoSession(): ReactNode {
  useEffect(() => {
    const here = wantedOf(location.pathname.slice(new URL(BASE).pathname.length - 1), '')
    if (here.kind === 'window') forget(here)
  }, [])
  const { actor, notices } = useStore().getSnapshot()
  const isUnsure = notices.some(({ kind, code }) => kind === 'dropped' && code === 'no-session') // pressed while the session ended
  const lead = <><Text of="status.signed-out-lead" />{isUnsure && <><Blank /><Text of="status.press-unsure" /></>}</>
  if (actor !== null) return <Page icon={LogOut} turns title={<Text of="status.signed-out" />} lead={lead} offers="entry" />
  return <Page icon={LogIn} turns title={<Text of="status.no-session" />} lead={<Text of="status.no-session-lead" />} offers="entry" />
}
