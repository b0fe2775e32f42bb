import type { ReactNode } from 'react'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { formatDate, formatTime } from '#client/text/times.ts'
import type { Kept } from './keptDrafts.ts'

interface KeptQuestionProps {
  kept: Kept
  /** The plan was changed since that was typed. */
  isStale: boolean
  onGoOn: () => void
  onAfresh: () => void
}

/** What was typed before and not saved: until this is answered there is no form, so that no key can write over it. */
export function KeptQuestion({ kept: { draft: { title }, keptAt }, isStale, onGoOn, onAfresh }: KeptQuestionProps): ReactNode {
  const timeZone = useTimeZone()
  return (
    <section className="kept">
      <p><Text of="prepare.kept" with={{ date: formatDate(keptAt, timeZone), time: formatTime(keptAt, timeZone) }} /></p>
      {title.trim() !== '' && <p><b><bdi>{title.trim()}</bdi></b></p>}
      {isStale && <p className="amiss"><Text of="prepare.kept-stale" /></p>}
      <p className="kept-does">
        <Button look="go" onClick={onGoOn}><Text of="prepare.take-up" /></Button>
        <Button onClick={onAfresh}><Text of="prepare.throw-away" /></Button>
      </p>
    </section>
  )
}
