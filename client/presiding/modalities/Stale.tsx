import type { ReactNode } from 'react'
import type { Modalities } from '#shared/floor/modalities.ts'
import { modalitiesOf, settingsVersion } from '#shared/floor/setting.ts'
import { areSame } from '#shared/floor/same.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { Button } from '#client/ui/Button.tsx'
import { byWhom } from '#client/text/actWords.ts'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime } from '#client/text/times.ts'
import { Changes } from './Changes.tsx'

/** Who changed the modalities while the form was open, from what it began from to what, and the way on. */
export function Stale({ before, onBeginAgain }: { before: Modalities; onBeginAgain: () => void }): ReactNode {
  const actor = useActor()
  const timeZone = useTimeZone()
  const act = useMeeting(meeting => meeting.acts.findLast(({ version }) => version === settingsVersion(meeting)) ?? null)
  const now = useMeeting(modalitiesOf, areSame)
  return (
    <div className="stale">
      <p>{act === null ? <Text of="modalities.stale-unknown" /> : <Text of="modalities.stale" with={{ by: byWhom(act.by, actor), time: formatExactTime(act.at, timeZone) }} />}</p>
      <Changes before={before} after={now} />
      <p className="hint"><Text of="modalities.stale-drops" /></p>
      <Button onClick={onBeginAgain}><Text of="modalities.take-theirs" /></Button>
    </div>
  )
}
