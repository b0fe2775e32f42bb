import type { ReactNode } from 'react'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { byWhom } from '#client/text/actWords.ts'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime } from '#client/text/times.ts'
import { Button } from '#client/ui/Button.tsx'

interface ChangedMeanwhileProps {
  isStale: boolean
  /** The entry that last set the plan. */
  version: number
  onInsist: () => void
  onAfresh: () => void
}

/** Somebody saved another plan while this was typed: neither is written over without a word. */
export function ChangedMeanwhile({ isStale, version, onInsist, onAfresh }: ChangedMeanwhileProps): ReactNode {
  const actor = useActor()
  const timeZone = useTimeZone()
  const act = useMeeting(({ acts }) => acts.findLast(one => one.version === version) ?? null)
  return (
    <div aria-live="polite" className="meanwhile">
      {isStale && (
        <div className="offer">
          <p>{act === null ? <Text of="prepare.meanwhile-unknown" /> : <Text of="prepare.meanwhile" with={{ by: byWhom(act.by, actor), time: formatExactTime(act.at, timeZone) }} />}</p>
          <div className="offer-ends"><Button onClick={onAfresh}><Text of="prepare.meanwhile-afresh" /></Button><Button look="quiet" onClick={onInsist}><Text of="prepare.meanwhile-insist" /></Button></div>
        </div>
      )}
    </div>
  )
}
