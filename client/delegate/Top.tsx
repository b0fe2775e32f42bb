import type { ReactNode } from 'react'
import { currentSegment } from '#shared/floor/reading.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { LanguageMenu } from '#client/language/LanguageMenu.tsx'
import { ConnectionWord } from '#client/status/ConnectionWord.tsx'
import { Captions } from '#client/status/hall/Captions.tsx'
import { LocalTime } from '#client/status/LocalTime.tsx'
import { RehearsalTag } from '#client/status/RehearsalTag.tsx'
import { OpenOn } from './OpenOn.tsx'
import { SpeakingTime } from './SpeakingTime.tsx'
import { useMine } from './useMine.ts'

/** A name longer than this is set smaller, so that it takes two lines at most beside the others, and few on a phone. */
const LONG_NAME = 24

/** Who I am and where I am. */
export function Top(): ReactNode {
  const { name } = useMine()
  const where = useMeeting(meeting => currentSegment(meeting)?.title ?? meeting.plan?.body ?? '')
  return (
    <header className="top pad">
      <span className="plate" data-long={name.length > LONG_NAME || undefined}>{name}</span>
      <OpenOn />
      <ConnectionWord />
      <span className="where">{where}</span>
      <SpeakingTime />
      <Captions />
      <RehearsalTag />
      <LocalTime />
      <LanguageMenu />
    </header>
  )
}
