import { CirclePause, Mic } from 'lucide'
import type { ReactNode } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import { requestOnFloor } from '#shared/floor/reading.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { FloorBar, FloorFigures } from '#client/status/FloorClock.tsx'
import { SlowDown } from '#client/status/hall/SlowDown.tsx'
import { nextUp } from '#client/status/nextUp.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { capacityLine, delegationName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { ConcludeCard } from './concluding/ConcludeCard.tsx'
import { YieldTime } from './concluding/YieldTime.tsx'
import { PointOfOrder } from './PointOfOrder.tsx'
import { haltOf } from './halt.ts'
import { OrderBy } from './OrderBy.tsx'

/** Mine is the floor: the room fills the window. */
export function MyFloor(): ReactNode {
  const line = useMeeting(meeting => {
    const request = requestOnFloor(meeting)
    return request === null ? null : capacityLine(request.capacity)
  })
  const after = useMeeting(nameAfter)
  const halt = useMeeting(haltOf)
  return (
    <main className="floor room" data-halt={halt ?? undefined}>
      <div className="stage pad">
        {halt === null
          ? <h1 className="label"><Icon of={Mic} /><span><Text of="delegate.speaking" />{line !== null && <small>{line}</small>}</span></h1>
          : <h1 className="label"><Icon of={CirclePause} /><span><Text of={`delegate.halt-${halt}`} /><small>{halt === 'order' && <><OrderBy /> </>}<Text of={`delegate.halt-lead-${halt}`} /></small></span></h1>}
        <FloorFigures />
      </div>
      <FloorBar />
      <div className="under pad"><ConcludeCard /><SlowDown /><p className="after">{after === '' ? <Text of="delegate.speaking-last" /> : after !== null && <Text of="delegate.speaking-after" with={{ name: after }} />}</p><YieldTime /><div className="corner"><PointOfOrder /></div></div>
    </main>
  )
}

/** Empty: nobody. Null: somebody, whom I am not shown (V7). */
function nameAfter(meeting: Meeting): string | null {
  const next = nextUp(meeting)
  if (next === null) return meeting.rows[0]?.request.veil === undefined ? '' : null
  return next.kind === 'podium' ? next.person.name : delegationName(meeting, next.request.delegationId)
}
