import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { LanguageMenu } from '#client/language/LanguageMenu.tsx'
import { ConnectionWord } from '#client/status/ConnectionWord.tsx'
import { Devices } from '#client/status/devices/Devices.tsx'
import { LocalTime } from '#client/status/LocalTime.tsx'
import { Notices } from '#client/status/Notices.tsx'
import { RehearsalTag } from '#client/status/RehearsalTag.tsx'
import { useTabNews } from '#client/status/tabNews.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { useCaughtFocus } from '#client/ui/useCaughtFocus.ts'
import { CreatedNotice } from './CreatedNotice.tsx'
import { DeskNav } from './DeskNav.tsx'
import { Sections } from './Sections.tsx'
import { useSection } from './useSection.ts'
import './desk.css'

/** The secretariat's desk: what is done before the meeting, beside it and after it. Each part has an address of its own. */
export function DeskWindow(): ReactNode {
  useTabNews(t('desk-window.lead')) // the Chair's window of the same access may be the next tab
  useCaughtFocus()
  const section = useSection()
  const title = useMeeting(meeting => meeting.plan?.title ?? '')
  return (
    <div className="desk-window">
      <header className="desk-top pad">
        <h1 className="what"><Text of="desk-window.lead" /></h1>
        <p className="of"><Own of={title} /></p>
        <RehearsalTag />
        <ConnectionWord />
        <LanguageMenu />
        <LocalTime />
      </header>
      <Notices shown={1}><CreatedNotice /></Notices>
      <DeskNav shown={section} />
      <main className="pad"><Sections shown={section} /></main>
      <footer className="pad">
        <a className="link" href="secretariat"><Text of="desk-window.to-chair" /></a>
        <Devices><Text of="status.devices" /></Devices>
      </footer>
    </div>
  )
}
