import { Suspense, type ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { lazyWithWords } from '#client/react/withWords.ts'
import { Own } from '#client/react/Own.tsx'
import { Captions } from '#client/status/hall/Captions.tsx'
import { HallTop } from '#client/status/hall/HallTop.tsx'
import { LiveFloor } from '#client/status/hall/LiveFloor.tsx'
import { Programme } from '#client/status/hall/Programme.tsx'
import { RoomBand } from '#client/status/hall/RoomBand.tsx'
import { Text } from '#client/text/Text.tsx'
import { HeardSoFar } from './HeardSoFar.tsx'
import { PublicList } from './PublicList.tsx'

const VerifyPage = lazyWithWords('verify', async () => (await import('./verify/VerifyPage.tsx')).VerifyPage)

/** What everybody may open of a meeting: the meeting itself, and where a record of it is checked. */
export function PublicWindow(): ReactNode {
  return /\/verify\/?$/.test(location.pathname) ? <Suspense><VerifyPage /></Suspense> : <Following />
}

/** The meeting for everybody who follows it from elsewhere, on a laptop or a phone. It only follows. */
function Following(): ReactNode {
  const body = useMeeting(meeting => meeting.plan?.body ?? '')
  const title = useMeeting(meeting => meeting.plan?.title ?? '')
  return (
    <div className="hall">
      <HallTop><h1><Own of={body} /></h1></HallTop>
      <Captions />
      <RoomBand />
      <LiveFloor />
      <main className="sheets pad">
        <PublicList />
        <HeardSoFar />
        <section><h2><Text of="meeting.programme" /></h2><p className="note"><Own of={title} /></p><Programme /><p className="note"><Text of="public.what" /></p></section>
      </main>
    </div>
  )
}
